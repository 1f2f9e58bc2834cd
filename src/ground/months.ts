/** The names of each month, from January on, in English, German, French, Spanish, Italian and Dutch. */
export const months: readonly string[] = [
  'jan january januar janvier enero gennaio januari',
  'feb february februar février febrero febbraio februari',
  'mar march märz mrz mars marzo maart',
  'apr april avril abril aprile',
  'may mai mayo maggio mei',
  'jun june juni juin junio giugno',
  'jul july juli juillet julio luglio',
  'aug august août agosto augustus',
  'sep sept september septembre septiembre settembre',
  'oct okt october oktober octobre octubre ottobre',
  'nov november novembre noviembre',
  'dec dez december dezember décembre diciembre dicembre',
]

const numbers = new Map(months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)))

/** The number of a month, from 1 on, by any of its names; `undefined` for another word. */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase())
}
