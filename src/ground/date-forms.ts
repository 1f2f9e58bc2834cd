import {monthNumber} from './months.ts'

const {raw} = String

/** Letters, by what they are not: `\p{L}` without regard to case takes tens of milliseconds to compile. */
export const word = raw`[^\s\d.,،/:()|–—-]{2,12}`

/**
 * The forms in which days are written, as parts of patterns (flag `i`) with the groups `year`, `month` and `day`.
 * Whoever reads dates says what stands around them. All are bounded, so that no text takes long.
 */
export const dayForms = {
  /** `2020-07-16`, `2020/7/16`, `2020.7.16`, `2020年7月16日`, `2020年 7月 16日`, `2020년 7월 16일`, `2020. 7. 16.` */
  yearFirst: raw`(?<year>\d{4})(?<sign>[-/.年년])\s?(?<month>\d{1,2})[-/.月월]\s?(?<day>\d{1,2})(?:[日일]|\.(?=\s))?`,
  /** `20200716` */
  compact: raw`(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)`,
  /** `16/07/2020`, for whoever knows that the day is first. */
  slashed: raw`(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4})`,
  /** `16.07.2020`, `16. 7. 2020` */
  dottedYear: raw`(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4})`,
  /** The same, and `16. 7. 20`. */
  dotted: raw`(?<day>\d{1,2})\. ?(?<month>\d{1,2})\. ?(?<year>\d{4}|\d\d)`,
  /**
   * `16 Jul 2020`, `16. Juli 2020`, `16 de julio de 2020`, `16 tháng 7 năm 2020`, `16 ខែ កក្កដា ឆ្នាំ 2020`,
   * `16 ก.ค. 2563`, `16 يوليو/تموز 2020`
   */
  dayName: raw`(?<day>\d{1,2})(?:\.|st|nd|rd|th|er|º)?\s{1,3}(?:(?:de|ខែ)\s)?(?<month>${word}|tháng\s\d{1,2}|[ก-๎]{1,3}\.[ก-ฮ])(?:\/[\u0600-\u06ff]{2,9}(?:\s[\u0600-\u06ff]{2,9})?)?\.?[,،၊]?\s{1,3}(?:(?:del?|năm|ឆ្នាំ|พ\.ศ\.)\s)?(?<year>\d{4})`,
  /** `July 16th, 2020`, `Jul. 16 2020` */
  nameDay: raw`(?<month>${word})\.?\s{1,3}(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})`,
  /** `2020. július 16.` */
  yearName: raw`(?<year>\d{4})\.\s{1,3}(?<month>${word})\s{1,3}(?<day>\d{1,2})\.`,
} as const

/**
 * A time behind a day: `21:27`, `21:27:12.092`, `9:27 pm`, `21h27`, `21時27分`, `下午9:27`, with the groups `noon`, `hour`,
 * `minute`, `second`, `part` and `half`.
 */
export const clock = raw`(?:(?<noon>[上下]午|午[前後]|오[전후])\s?)?(?<hour>\d{1,2})(?:[:h时時点點]|시\s?)(?<minute>\d\d)[分분]?(?::(?<second>\d\d)(?:[.,](?<part>\d{1,9}))?)?(?:\s?(?<half>[ap])\.?m\.?)?`

/** What parts a time from a day of numbers: nothing where 日 ends the day, or the weekday, as in `16日（木）`. */
export const beforeClock = raw`(?:(?:(?<=日)[（(]\S[）)])?[T\s]\s{0,3}|(?<=[日일])(?:[（(]\S[）)])?)`

/** A zone behind a time, with the group `zone`: `Z`, `+0800`, ` -04`, ` EST`, ` GMT+0800`. */
export const zone = raw`\s{0,3}(?:GMT(?=[+-]))?(?<zone>Z|UTC|GMT|[ECMP][SD]T|[+-]\d\d(?::?\d\d)?)`

/** What the groups of a date are called. */
type Group = 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'part' | 'noon' | 'half' | 'zone'

/**
 * The moment that the groups of a pattern say, in UTC where they name no zone; years of two digits are of this century,
 * and those behind a month in Thai of the Buddhist era, which is 543 years ahead.
 * @returns `undefined` where no calendar has the day, no clock the time or nobody the zone.
 */
export function momentOf(groups: Partial<Record<Group, string>>): Date | undefined {
  const {year = '', month = '', day, hour = '0', minute = '0', second = '0', part = '', noon, half, zone = ''} = groups
  const number = /\d$/.test(month) ? Number(month.replace(/^tháng\s/i, '')) : monthNumber(month)
  const ahead = zone === '' ? 0 : zoneOffset(zone)
  const side = half ?? (noon === undefined || Number(hour) > 12 ? undefined : /[下後후]/.test(noon) ? 'p' : 'a')
  const hours = side === undefined ? Number(hour) : hourOf(Number(hour), side)
  if (number === undefined || ahead === undefined || hours === undefined) return undefined
  const era = Number(year) > 2400 && /[ก-ฮ]/.test(month) ? 543 : 0
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year) - era
  const shown = utcOf(fullYear, number, Number(day), hours, Number(minute), Number(second))
  if (shown === undefined || (part === '' && ahead === 0)) return shown
  return new Date(shown.getTime() + Number(part.padEnd(3, '0').slice(0, 3)) - ahead)
}

/** The hour of a day by its half: 12 am is 0, 12 pm is 12. */
function hourOf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
}

const hour = 60 * 60 * 1000

/** Hours that the zones of mail (RFC 5322, section 4.3) are ahead of UTC. */
const named: Readonly<Record<string, number>> = {EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7}

/**
 * Milliseconds that a zone such as `+0800`, `-04:30`, `EST` or `Z` is ahead of UTC; a name that is none of mail's is
 * UTC.
 * @returns `undefined` where no clock is so far ahead or behind.
 */
function zoneOffset(zone: string): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)
  if (!match) return (named[zone.toUpperCase()] ?? 0) * hour
  const [, sign, hours, minutes = '0'] = match
  const offset = Number(hours) * hour + Number(minutes) * 60_000
  if (offset > 14 * hour || Number(minutes) > 59) return undefined
  return sign === '-' ? -offset : offset
}

/**
 * The moment of a day and a time in UTC; `undefined` where no calendar or no clock has them, such as 31 February or
 * 25:61. 24:00 is the end of its day. Months count from 1, years have four digits.
 */
export function utcOf(year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Date | undefined {
  const midnight = new Date(Date.UTC(year, month - 1, day))
  // What is too much becomes the next of something larger.
  if (midnight.getUTCFullYear() !== year || midnight.getUTCMonth() !== month - 1 || midnight.getUTCDate() !== day) {
    return undefined
  }
  const seconds = (hour * 60 + minute) * 60 + second
  if (minute > 59 || second > 59 || seconds > 24 * 60 * 60) return undefined
  return new Date(midnight.getTime() + seconds * 1000)
}
