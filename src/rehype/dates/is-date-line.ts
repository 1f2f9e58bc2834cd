import type {Facts} from '../../facts.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {withPlainDigits} from '../../ground/plain-digits.ts'
import {isDateWord, isMonth} from './date-words.ts'
import {daysAround} from './days-around.ts'

const changed = madeOnce(
  () =>
    /^(?:latest update|last (?:modified|updated?|changed|reviewed)|letzte (?:änderung|aktualisierung|bearbeitung)|zuletzt (?:geändert|aktualisiert|bearbeitet)|dernière (?:mise à jour|modification)|última (?:actualización|modificación)|ultim[oa] (?:aggiornamento|modifica)|laatst (?:gewijzigd|bijgewerkt))(?![\p{L}])/iu,
)

/**
 * Whether a line says nothing but when an article appeared, and who wrote it or where, once the metadata say the same;
 * or when the page was changed last.
 *
 *     <p>Montag, 3. Februar 2020 um 12:30 Uhr</p>   <span>Last updated: 2020-02-03</span>
 *     <div><span>The Daily Gull</span><span>3 Feb. 2020 12:30</span></div>
 */
export function isDateLine(
  said: string,
  {date, author = [], publisher}: Pick<Facts, 'date' | 'author' | 'publisher'>,
): boolean {
  const line = withPlainDigits(said)
  if (!/\d/.test(line)) return false
  // Most lines begin otherwise.
  let rest = /^[dlzuú]/i.test(line) ? line.replace(changed(), '') : line
  const isChange = rest !== line
  // Most lines with a number are of another year.
  if (!isChange && (date === undefined || !yearsOf(date).some((year) => line.includes(String(year % 100)))))
    return false
  for (const name of author) rest = rest.replaceAll(name, ' ')
  if (publisher !== undefined) rest = rest.replaceAll(publisher, ' ')
  const numbers: number[] = []
  let namesMonth = false
  for (const [token] of rest.toLowerCase().matchAll(/\d+|[年月日]|[\p{L}\p{M}]+/gu)) {
    // A year and an hour that nothing parts: `2022` and `05:34`.
    if (/^\d{5,6}$/.test(token)) numbers.push(Number(token.slice(0, 4)), Number(token.slice(4)))
    else if (/\d/.test(token)) numbers.push(Number(token))
    else if (!isDateWord(token)) return false
    else namesMonth ||= isMonth(token)
  }
  if (numbers.length < 2) return false
  if (isChange || date === undefined) return isChange
  // `7月8日 20 15` is a row of a table.
  const isShort = !/[月日]/.test(rest) || rest.includes('年')
  return daysAround(date).some((day) => saysDay(numbers, day, {namesMonth, isShort}))
}

/**
 * Whether the numbers of a line are those of a day, each of them said by another one; behind a year stands the month.
 * @param how Whether the line says the month in words, and whether two digits may be a year.
 */
function saysDay(numbers: readonly number[], day: Date, how: {namesMonth: boolean; isShort: boolean}): boolean {
  const places = (wanted: readonly number[]) => [...numbers.keys()].filter((at) => wanted.includes(numbers[at]!))
  const years = yearsOf(day)
  const yearsAt = places(how.isShort ? [...years, ...years.map((year) => year % 100)] : years)
  const daysAt = places([day.getUTCDate()])
  const monthsAt = places([day.getUTCMonth() + 1])
  return yearsAt.some((year) =>
    daysAt.some(
      (date) =>
        date !== year &&
        (how.namesMonth ||
          monthsAt.some((month) => month !== year && month !== date && (month < year || month < date))),
    ),
  )
}

/** The year, and what it is called in Thailand. */
function yearsOf(date: Date): number[] {
  return [date.getUTCFullYear(), date.getUTCFullYear() + 543]
}
