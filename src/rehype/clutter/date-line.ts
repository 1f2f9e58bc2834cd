import type {Facts} from '../../facts.ts'
import {daysAround} from '../../ground/days-around.ts'
import {months} from '../../ground/months.ts'

/** Names of weekdays as far as dates are written with them, and the words around dates, in a dozen languages. */
const weekdays =
  'mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado sabado domingo segunda terça quarta quinta sexta feira lunedì martedì mercoledì giovedì venerdì sabato domenica 星期一 星期二 星期三 星期四 星期五 星期六 星期日 星期天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日'
const around =
  'am um uhr at on the of by von vom und and le el il de del à a las par por di h hs hrs pm est edt gmt utc cet mez st nd rd th date datum stand published veröffentlicht publié publicado pubblicato posted updated aktualisiert actualizado actualizada atualizado atualizada publicada aggiornato erstellt gespeichert geschrieben verfasst submitted soumis enviado inviato created written autor autorin author mis mise jour modifié em às ore klo päivitetty julkaistu ist bst aest cest pst pdt cst cdt mst mdt jst kst msk p m er t z в г года опубликовано обновлено понедельник вторник среда четверг пятница суббота воскресенье الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد نشر نشرت تحديث et ct pt horas horario heures'
/** In Chinese, Korean and Japanese, where nothing parts the words. */
const aroundEastern =
  '更新时间 更新時間 最后更新 最後更新 最近更新 更新 更新于 更新於 发布时间 發布時間 發佈時間 发布 发布于 發布於 发表时间 發表時間 发表于 發表於 时间 時間 日期 上午 下午 北京时间 北京時間 格林尼治标准时间 格林尼治標準時間 年 月 日 時 分 公開 公開日 更新日 投稿日 掲載 년 월 일 오전 오후 기사입력 기사수정 송고 송고시간 입력 수정 최종수정 등록 게시 时 点 點 午前 午後 木 火 水 金 土 曜日 月曜日 火曜日 水曜日 木曜日 金曜日 土曜日 配信 發布 월요일 화요일 수요일 목요일 금요일 토요일 일요일'
const words = new Set(`${months.join(' ')} ${weekdays} ${around} ${aroundEastern}`.split(' '))

const changed =
  /^(?:last (?:modified|updated?|changed|reviewed)|letzte (?:änderung|aktualisierung|bearbeitung)|zuletzt (?:geändert|aktualisiert|bearbeitet)|dernière (?:mise à jour|modification)|última (?:actualización|modificación)|ultim[oa] (?:aggiornamento|modifica)|laatst (?:gewijzigd|bijgewerkt))(?![\p{L}])/iu

/** Whether a word is one that dates are written with, such as the name of a weekday. */
export function isDateWord(word: string): boolean {
  return words.has(word.toLowerCase())
}

/**
 * Whether a line says nothing but when an article appeared, and who wrote it, once the metadata say the same; or when
 * the page was changed last.
 *
 *     <p>Montag, 3. Februar 2020 um 12:30 Uhr</p>   <span>Last updated: 2020-02-03</span>
 */
export function isDateLine(line: string, {date, author = []}: Pick<Facts, 'date' | 'author'>): boolean {
  if (!/\d/.test(line)) return false
  // Most lines begin otherwise.
  let rest = /^[dlzuú]/i.test(line) ? line.replace(changed, '') : line
  const isChange = rest !== line
  // Most lines with a number are of another year.
  if (!isChange && (date === undefined || !line.includes(String(date.getUTCFullYear() % 100)))) return false
  for (const name of author) rest = rest.replaceAll(name, ' ')
  const numbers: number[] = []
  for (const [token] of rest.toLowerCase().matchAll(/\d+|[年月日]|\p{L}+/gu)) {
    // A year and an hour that nothing parts: `2022` and `05:34`.
    if (/^\d{5,6}$/.test(token)) numbers.push(Number(token.slice(0, 4)), Number(token.slice(4)))
    else if (/\d/.test(token)) numbers.push(Number(token))
    else if (!words.has(token)) return false
  }
  if (numbers.length < 2) return false
  if (isChange || date === undefined) return isChange
  return numbers.some((number) => isYear(number, date)) && numbers.some((number) => isDay(number, date))
}

function isYear(number: number, date: Date): boolean {
  return number === date.getUTCFullYear() || number === date.getUTCFullYear() % 100
}

function isDay(number: number, date: Date): boolean {
  return daysAround(date).some((day) => day.getUTCDate() === number)
}
