import {beforeClock, clock, dayForms, momentOf, word, zone} from './date-forms.ts'
import {madeOnce} from './made-once.ts'
import {withPlainDigits} from './plain-digits.ts'

const behindNumbers = `(?:${beforeClock}${clock}(?:${zone})?)?`
/** What mail and scripts write around a date: a weekday before it, a comment such as `(CEST)` behind it. */
const behindWords = String.raw`(?:\sг\.)?(?:,?\s{1,3}(?:(?:à|at|às|ore|um|в)\s{1,3})?${clock}(?:\sUhr)?)?(?:${zone})?(?:\s{0,3}\([^()]{0,40}\))?`
/** A time in the basic form of ISO 8601, as calendars have it. */
const basicClock = String.raw`T(?<hour>\d\d)(?<minute>\d\d)(?<second>\d\d)?(?:[.,](?<part>\d{1,9}))?`
const weekday = String.raw`(?:${word}\.?,?\s{1,3})?`

/** As nearly every date is written for machines. It has the groups of `clock`; to compile the others takes longer. */
const iso =
  /^(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?:T(?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<part>\d{1,9}))?)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/

const others = madeOnce(() =>
  [
    `${dayForms.yearFirst}${behindNumbers}`,
    `${dayForms.compact}${behindNumbers}`,
    `${dayForms.compact}${basicClock}(?:${zone})?`,
    `${dayForms.dottedYear}${behindNumbers}`,
    `${weekday}${dayForms.dayName}${behindWords}`,
    `${weekday}${dayForms.nameDay}${behindWords}`,
    `${dayForms.yearName}${behindWords}`,
  ].map((form) => new RegExp(`^${form}$`, 'i')),
)

/**
 * Reads a date that somebody wrote down for machines, or nearly so. Where it names no zone it is UTC, so that the
 * result is the same on every machine.
 *
 *     2020-07-16T13:27:12.092Z   2020/7/16 21:27   2020年7月16日21:27   20200716   20200716T132712Z   1594906032
 *     16.07.2020   16. Juli 2020, 13:27 Uhr   2020년 7월 16일 오후 1:27   16 июля 2020 г., 13:27
 *     Sat, 27 Jun 2020 13:30:55 +0000   June 27, 2020   27 June 2020 1:30 pm EST
 *
 * @returns `undefined` where it is no date of the years 100 to 9999.
 */
export function readDate(said: string): Date | undefined {
  if (said.length > 200) return undefined
  const text = withPlainDigits(said.trim())
  if (text.length > 80) return undefined
  if (/^\d{10}$|^\d{13}$/.test(text)) return dateOfMilliseconds(Number(text) * (text.length === 10 ? 1000 : 1))
  const groups = iso.exec(text)?.groups ?? firstOf(others(), text)
  return groups && inRange(momentOf(groups))
}

function firstOf(forms: readonly RegExp[], text: string): Record<string, string> | undefined {
  for (const form of forms) {
    const groups = form.exec(text)?.groups
    if (groups) return groups
  }
  return undefined
}

/**
 * The date of milliseconds since 1970-01-01 UTC.
 * @returns `undefined` where it is no date of the years 100 to 9999.
 */
export function dateOfMilliseconds(milliseconds: number): Date | undefined {
  return inRange(new Date(milliseconds))
}

function inRange(date: Date | undefined): Date | undefined {
  const year = date?.getUTCFullYear() ?? 0
  return year >= 100 && year <= 9999 ? date : undefined
}
