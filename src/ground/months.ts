/**
 * The names of each month, from January on, in English, German, French, Spanish, Italian, Dutch, Portuguese, Russian
 * and Arabic, as they stand in dates; then in Polish, Czech, Bulgarian, Ukrainian, Romanian, Hungarian, Finnish, Turkish
 * and the Scandinavian languages. `listopada` is November to Poles, and October to Croats.
 */
export const months: readonly string[] = [
  'jan january januar janvier enero gennaio januari janeiro января янв يناير stycznia ledna януари січня ianuarie január tammikuuta ocak',
  'feb february februar février febrero febbraio februari fevereiro февраля фев февр فبراير lutego února февруари лютого februarie február helmikuuta şubat',
  'mar march märz mrz mars marzo maart março марта мар مارس marca března март березня martie március maaliskuuta mart marts',
  'apr april avril abril aprile апреля апр أبريل ابريل kwietnia dubna април квітня aprilie április huhtikuuta nisan',
  'may mai mayo maggio mei maio мая مايو maja května май травня maj május toukokuuta mayıs',
  'jun june juni juin junio giugno junho июня июн يونيو czerwca června юни червня iunie június kesäkuuta haziran',
  'jul july juli juillet julio luglio julho июля июл يوليو lipca července юли липня iulie július heinäkuuta temmuz',
  'aug august août agosto augustus августа авг أغسطس اغسطس sierpnia srpna август серпня augusti augusztus elokuuta ağustos',
  'sep sept september septembre septiembre settembre setembro сентября сен сент سبتمبر września září септември вересня septembrie szeptember syyskuuta eylül',
  'oct okt october oktober octobre octubre ottobre outubro октября окт أكتوبر اكتوبر października října октомври жовтня octombrie október lokakuuta ekim',
  'nov november novembre noviembre novembro ноября ноя نوفمبر listopadu ноември листопада listopada noiembrie marraskuuta kasım',
  'dec dez december dezember décembre diciembre dicembre dezembro декабря дек ديسمبر grudnia prosince декември грудня decembrie joulukuuta aralık desember',
]

const numbers = new Map(months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))

/** The number of a month, from 1 on, by any of its names; `undefined` for another word. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase())
}
