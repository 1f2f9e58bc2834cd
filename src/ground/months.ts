/**
 * The names of each month, from January on, in English, German, French, Spanish, Italian, Dutch, Portuguese, Russian
 * and Arabic.
 */
export const months: readonly string[] = [
  'jan january januar janvier enero gennaio januari janeiro января янв يناير',
  'feb february februar février febrero febbraio februari fevereiro февраля фев февр فبراير',
  'mar march märz mrz mars marzo maart março марта мар مارس',
  'apr april avril abril aprile апреля апр أبريل ابريل',
  'may mai mayo maggio mei maio мая مايو',
  'jun june juni juin junio giugno junho июня июн يونيو',
  'jul july juli juillet julio luglio julho июля июл يوليو',
  'aug august août agosto augustus августа авг أغسطس اغسطس',
  'sep sept september septembre septiembre settembre setembro сентября сен сент سبتمبر',
  'oct okt october oktober octobre octubre ottobre outubro октября окт أكتوبر اكتوبر',
  'nov november novembre noviembre novembro ноября ноя نوفمبر',
  'dec dez december dezember décembre diciembre dicembre dezembro декабря дек ديسمبر',
]

const numbers = new Map(months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))

/** The number of a month, from 1 on, by any of its names; `undefined` for another word. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase())
}
