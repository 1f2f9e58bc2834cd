import {madeOnce} from '../../ground/made-once.ts'
import {months} from '../../ground/months.ts'

/**
 * Names of weekdays as far as dates are written with them, and words around dates; languages that are akin together.
 */
const words: readonly string[] = [
  'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch',
  'donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi',
  'dimanche lunes martes miércoles jueves viernes sábado sabado domingo segunda terça quarta quinta sexta feira',
  'lunedì martedì mercoledì giovedì venerdì sabato domenica',
  'am um uhr at on the of by von vom und and le el il de del à a las par por di h hs hrs pm est edt gmt utc cet',
  'mez st nd rd th date datum stand last latest first modified revised amended published veröffentlicht publié publicado pubblicato posted update updated',
  'aktualisiert aktualisierung publiziert erschienen online seit akt actualizado actualizada atualizado atualizada publicada aggiornato erstellt gespeichert',
  'geschrieben verfasst submitted soumis enviado inviato created written autor autorin author mis mise jour modifié em às ore klo päivitetty',
  'julkaistu ist bst hkt sgt aest cest pst pdt cst cdt mst mdt jst kst msk p m er t z в г года опубликовано обновлено',
  'понедельник вторник среда четверг пятница суббота воскресенье الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت',
  'الأحد نشر نشرت تحديث et ct pt horas horario heures',
  'ngày tháng năm thứ hai ba tư sáu bảy chủ nhật lúc giờ đăng cập nhật xuất bản sửa',
  'senin selasa rabu kamis jumat sabtu minggu wib wita wit pukul terbit diterbitkan diperbarui dipublikasikan',
  'pada tanggal jumatatu jumanne jumatano alhamisi ijumaa jumamosi jumapili imechapishwa ilichapishwa mnamo',
  'pazartesi salı çarşamba perşembe cuma cumartesi pazar saat yayınlanma yayınlandı yayın tarihi tarih güncelleme',
  'güncellenme güncellendi son giriş oluşturulma',
  'poniedziałek wtorek środa czwartek piątek sobota niedziela r godz o opublikowano publikacja publikacji data',
  'aktualizacja zaktualizowano ostatnia dodano pondělí úterý středa čtvrtek pátek neděle v ve hodin publikováno',
  'aktualizováno vydáno',
  'luni marți miercuri joi vineri sâmbătă duminică ora publicat actualizat publicării pe hétfő kedd szerda',
  'csütörtök péntek szombat vasárnap megjelent frissítve publikálva közzétéve utolsó frissítés utoljára',
  'måndag tisdag onsdag torsdag fredag lördag söndag mandag tirsdag lørdag søndag kl publicerad publicerat',
  'uppdaterad uppdaterat publisert oppdatert sist publiceret opdateret den maanantai tiistai keskiviikko torstai',
  'perjantai lauantai sunnuntai maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina',
  'viimeksi',
  'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag uur gepubliceerd geplaatst gewijzigd bijgewerkt',
  'op om la laatste update laatst alle ultimo ultima última',
  'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή δημοσίευση δημοσιεύθηκε δημοσιεύτηκε ημερομηνία',
  'ενημέρωση τελευταία ενημερώθηκε στις ώρα',
  'года году дата публикации обновления размещено понеділок вівторок середа четвер пʼятниця п’ятниця субота',
  'неділя року р опубліковано оновлено публікації пон вт ср чт пт сб вс панядзелак аўторак серада чацвер пятніца',
  'нядзеля панеделник вторник сряда петък публикувано ponedjeljak utorak srijeda četvrtak petak subota nedjelja',
  'objavljeno ažurirano оны сарын дугаар өдөр',
  'آخر تاريخ النشر نُشر نُشرت في م ص يوم الساعة تم آخر أخر كانون تشرين الأول الثاني دوشنبه سه شنبه چهارشنبه',
  'پنجشنبه جمعه شنبه یکشنبه سه‌شنبه پنج‌شنبه یک‌شنبه تاریخ انتشار ساعت به روز رسانی روزرسانی منتشر شده پیر منگل',
  'بدھ جمعرات ہفتہ اتوار شائع شدہ اشاعت اپ ڈیٹ وقت يىلى كۈنى',
  'ראשון שני שלישי רביעי חמישי שישי שבת יום ב בשעה פורסם פורסמה עודכן עודכנה עדכון אחרון תאריך',
  'सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार प्रकाशित अपडेट अपडेटेड को बजे पर রবিবার সোমবার মঙ্গলবার',
  'বুধবার বৃহস্পতিবার শুক্রবার শনিবার প্রকাশ প্রকাশিত আপডেট হালনাগাদ',
  'วันที่ วัน จันทร์ อังคาร พุธ พฤหัสบดี ศุกร์ เสาร์ อาทิตย์ วันจันทร์ วันอังคาร วันพุธ วันพฤหัสบดี วันศุกร์',
  'วันเสาร์ วันอาทิตย์ เผยแพร่ เผยแพร่เมื่อ อัปเดต อัพเดท ปรับปรุงล่าสุด เวลา น เมื่อ พ ศ ม ค ก มี เม ย มิ ส ต ธ',
  'modifica modificato aggiornata pubblicata modificada utworzenia utworzono aangepast ändrad ændret muokattu actualizării',
  'לראשונה بتوقيت مكة المكرمة أبوظبي غرينتش',
  'ថ្ងៃ ថ្ងៃទី ខែ ឆ្នាំ ចុះផ្សាយ ម៉ោង',
]

/** The same for Chinese, Japanese and Korean. */
const eastAsianWords =
  '星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二' +
  ' 週三 週四 週五 週六 週日 更新时间 更新時間 最后更新 最後更新 最后更新日期 最後更新日期 更新日期 发布日期' +
  ' 發佈日期 發布日期 最近更新 更新 更新于 更新於 发布时间 發布時間 發佈時間 发布 发布于 發布於 发表时间' +
  ' 發表時間 发表于 發表於 时间 時間 日期 上午 下午 北京时间 北京時間 格林尼治标准时间 格林尼治標準時間 年' +
  ' 月 日 時 分 公開 公開日 更新日 投稿日 掲載 년 월 일 오전 오후 기사입력 기사수정 송고 송고시간 입력' +
  ' 수정 최종수정 등록 게시 时 点 點 午前 午後 木 火 水 金 土 曜日 月曜日 火曜日 水曜日 木曜日 金曜日' +
  ' 土曜日 配信 最終更新 配信日時 发表 發表 出版 刊登 刊出 发稿 發稿 发稿时间 發稿時間 업데이트 승인 등록일 수정일 發布 월요일 화요일 수요일 목요일 금요일 토요일 일요일 시 분 公開日時 更新日時 掲載日'

const eastAsian = madeOnce(() => new Set(eastAsianWords.split(' ')))
const others = madeOnce(() => new Set([...months, ...words].join(' ').replaceAll('.', ' ').split(' ')))

/** From here on, characters are East Asian, and none of a month's name. */
const firstEastAsian = '\u2e80'

/** Whether a word is one that dates are written with, such as the name of a month or a weekday. */
export function isDateWord(word: string): boolean {
  const small = word.toLowerCase()
  // A table of all takes 150 KB, and most articles are Chinese.
  return (small < firstEastAsian ? others : eastAsian)().has(small)
}

const monthNames = madeOnce(() => new Set(months.join(' ').replaceAll('.', ' ').split(' ')))

/** Whether a word, in small letters, is the name of a month or a part of one. */
export function isMonth(word: string): boolean {
  return monthNames().has(word)
}

/** Whether a text says nothing in letters but words that dates are written with. */
export function isDateWords(text: string): boolean {
  return (text.match(letters()) ?? []).every(isDateWord)
}

const letters = madeOnce(() => /[\p{L}\p{M}]+/gu)
