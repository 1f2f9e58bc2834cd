import {monthNumber} from './months.ts'
import {utcOf} from './utc-of.ts'
import {zoneOffset} from './zone-offset.ts'

const {raw} = String

/** Letters, by what they are not: `\p{L}` without regard to case takes tens of milliseconds to compile. */
export const word = raw`[^\s\d.,/:()|–—-]{3,10}`

/**
 * The forms in which days are written, as parts of patterns (flag `i`) with the groups `year`, `month` and `day`.
 * Whoever reads dates says what stands around them. All are bounded, so that no text takes long.
 */
export const dayForms = {
  /** `2020-07-16`, `2020/7/16`, `2020.7.16`, `2020年7月16日`, `2020年 7月 16日` */
  yearFirst: raw`(?<year>\d{4})(?<sign>[-/.年])\s?(?<month>\d{1,2})[-/.月]\s?(?<day>\d{1,2})日?`,
  /** `20200716` */
  compact: raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)`,
  /** `16/07/2020`, for whoever knows that the day is first. */
  slashed: raw`(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})`,
  /** `16.07.2020`, `16. 7. 20` */
  dotted: raw`(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}|\d\d)`,
  /** `16 Jul 2020`, `16. Juli 2020`, `16 de julio de 2020` */
  dayName: raw`(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s{1,3}(?:de\s)?(?<month>${word})\.?,?\s{1,3}(?:del?\s)?(?<year>\d{4})`,
  /** `July 16th, 2020`, `Jul. 16 2020` */
  nameDay: raw`(?<month>${word})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})`,
} as const

/**
 * A time behind a day: `21:27`, `21:27:12.092`, `9:27 pm`, with the groups `hour`, `minute`, `second`, `part` and
 * `half`.
 */
export const clock = raw`(?<hour>\d{1,2}):(?<minute>\d\d)(?::(?<second>\d\d)(?:[.,](?<part>\d{1,9}))?)?(?:\s?(?<half>[ap])m)?`

/** What parts a time from a day of numbers: nothing where 日 ends the day. */
export const beforeClock = raw`(?:[T\s]\s{0,3}|(?<=日))`

/** A zone behind a time, with the group `zone`: `Z`, `+0800`, ` -04`, ` EST`. */
export const zone = raw`\s{0,3}(?<zone>Z|UTC|GMT|[ECMP][SD]T|[+-]\d\d(?::?\d\d)?)`

/** What the groups of a date are called. */
type Group = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'part' | 'half' | 'zone'

/**
 * The moment that the groups of a pattern say, in UTC where they name no zone; years of two digits are of this century.
 * @returns `undefined` where no calendar has the day, no clock the time or nobody the zone.
 */
export function momentOf(groups: Partial<Record<Group, string>>): Date | undefined {
  const {year = '', month = '', day, hour = '0', minute = '0', second = '0', part = '', half, zone = ''} = groups
  const number = /^\d/.test(month) ? Number(month) : monthNumber(month)
  const ahead = zone === '' ? 0 : zoneOffset(zone)
  const hours = half === undefined ? Number(hour) : hourOf(Number(hour), half)
  if (number === undefined || ahead === undefined || hours === undefined) return undefined
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year)
  const shown = utcOf(fullYear, number, Number(day), hours, Number(minute), Number(second))
  if (shown === undefined || (part === '' && ahead === 0)) return shown
  return new Date(shown.getTime() + Number(part.padEnd(3, '0').slice(0, 3)) - ahead)
}

/** The hour of a day by its half: 12 am is 0, 12 pm is 12. */
function hourOf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}
