import {madeOnce} from './made-once.ts'

/**
 * The names of each month, from January on, in English, German, French, Spanish, Italian, Dutch, Portuguese, Russian
 * and Arabic, as they stand in dates; then in Polish, Czech, Bulgarian, Ukrainian, Romanian, Hungarian, Finnish, Turkish
 * and the Scandinavian languages; then in Slovak, Serbian, Croatian, Belarusian, Greek, Hebrew, Arabic of the Levant and the
 * Maghreb, Persian, Urdu, Hindi, Bengali, Thai, Burmese, Khmer, Uyghur, Azeri, Indonesian and Swahili. `listopada` is
 * November to Poles, and October to Croats.
 */
export const months: readonly string[] = [
  'jan january januar janvier enero gennaio januari janeiro января янв يناير stycznia ledna януари січня ianuarie január tammikuuta ocak januára januara јануара студзеня siječnja ιανουαρίου ינואר בינואר جانفي ژانویه ژانویهٔ جنوری जनवरी জানুয়ারি জানুয়ারী มกราคม ม.ค ဇန်နဝါရီ មករា يانۋار yanvar',
  'feb february februar février febrero febbraio februari fevereiro февраля фев февр فبراير lutego února февруари лютого februarie február helmikuuta şubat februára februara фебруара лютага veljače φεβρουαρίου פברואר בפברואר شباط فيفري فوریه فروری फरवरी फ़रवरी ফেব্রুয়ারি ফেব্রুয়ারী กุมภาพันธ์ ก.พ ဖေဖော်ဝါရီ កុម្ភៈ فېۋرال fevral peb',
  'mar march märz mrz mars marzo maart março марта мар مارس marca března март березня martie március maaliskuuta mart marts сакавіка ožujka μαρτίου מרץ במרץ מרס במרס آذار مارچ मार्च মার্চ มีนาคม มี.ค မတ် មីនា مارت maret machi',
  'apr april avril abril aprile апреля апр أبريل ابريل kwietnia dubna април квітня aprilie április huhtikuuta nisan apríla aprila априла красавіка travnja απριλίου אפריל באפריל نيسان أفريل آوریل اپریل अप्रैल এপ্রিল เมษายน เม.ย ဧပြီ មេសា ئاپرېل aprel aprili',
  'may mai mayo maggio mei maio мая مايو maja května май травня maj május toukokuuta mayıs mája маја svibnja μαΐου μαίου מאי במאי أيار ماي مه مئی मई মে พฤษภาคม พ.ค မေ ឧសភា',
  'jun june juni juin junio giugno junho июня июн يونيو czerwca června юни червня iunie június kesäkuuta haziran júna juna јуна чэрвеня lipnja ιουνίου יוני ביוני حزيران جوان ژوئن جون जून জুন มิถุนายน มิ.ย ဇွန် មិថុនា ئىيۇن iyun',
  'jul july juli juillet julio luglio julho июля июл يوليو lipca července юли липня iulie július heinäkuuta temmuz júla jula јула ліпеня srpnja ιουλίου יולי ביולי تموز جويلية ژوئیه جولائی जुलाई জুলাই กรกฎาคม ก.ค ဇူလိုင် កក្កដា ئىيۇل iyul julai',
  'aug august août agosto augustus августа авг أغسطس اغسطس sierpnia srpna август серпня augusti augusztus elokuuta ağustos augusta avgusta жніўня kolovoza αυγούστου אוגוסט באוגוסט آب أوت اوت اگست अगस्त আগস্ট สิงหาคม ส.ค ဩဂုတ် សីហា ئاۋغۇست avqust agustus agosti agu agt',
  'sep sept september septembre septiembre settembre setembro сентября сен сент سبتمبر września září септември вересня septembrie szeptember syyskuuta eylül septembra септембра верасня rujna σεπτεμβρίου ספטמבר בספטמבר أيلول سپتامبر ستمبر सितंबर सितम्बर সেপ্টেম্বর กันยายน ก.ย စက်တင်ဘာ កញ្ញា سېنتەبىر sentyabr septemba',
  'oct okt october oktober octobre octubre ottobre outubro октября окт أكتوبر اكتوبر października října октомври жовтня octombrie október lokakuuta ekim októbra oktobra октобра кастрычніка οκτωβρίου אוקטובר באוקטובר اکتبر اکتوبر अक्टूबर अक्तूबर অক্টোবর ตุลาคม ต.ค အောက်တိုဘာ តុលា ئۆكتەبىر oktyabr oktoba',
  'nov november novembre noviembre novembro ноября ноя نوفمبر listopadu ноември листопада listopada noiembrie marraskuuta kasım novembra новембра лістапада studenoga studenog νοεμβρίου נובמבר בנובמבר نوامبر نومبر नवंबर नवम्बर নভেম্বর พฤศจิกายน พ.ย နိုဝင်ဘာ វិច្ឆិកា نويابىر noyabr novemba',
  'dec dez december dezember décembre diciembre dicembre dezembro декабря дек ديسمبر grudnia prosince декември грудня decembrie joulukuuta aralık desember decembra децембра снежня δεκεμβρίου דצמבר בדצמבר دسامبر دسمبر दिसंबर दिसम्बर ডিসেম্বর ธันวาคม ธ.ค ဒီဇင်ဘာ ធ្នូ دېكابىر dekabr desemba des',
]

const numbers = madeOnce(
  () => new Map(months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const))),
)

/** The number of a month, from 1 on, by any of its names; `undefined` for another word. */
export function monthNumber(name: string): number | undefined {
  return numbers().get(name.toLowerCase())
}
