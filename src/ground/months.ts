/** The names of each month, from January on, in English, German, French, Spanish, Italian, Dutch and Portuguese. */
export const months: readonly string[] = [
  'jan january januar janvier enero gennaio januari janeiro',
  'feb february februar février febrero febbraio februari fevereiro',
  'mar march märz mrz mars marzo maart março',
  'apr april avril abril aprile',
  'may mai mayo maggio mei maio',
  'jun june juni juin junio giugno junho',
  'jul july juli juillet julio luglio julho',
  'aug august août agosto augustus',
  'sep sept september septembre septiembre settembre setembro',
  'oct okt october oktober octobre octubre ottobre outubro',
  'nov november novembre noviembre novembro',
  'dec dez december dezember décembre diciembre dicembre dezembro',
]

const numbers = new Map(months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))

/** The number of a month, from 1 on, by any of its names; `undefined` for another word. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase())
}
