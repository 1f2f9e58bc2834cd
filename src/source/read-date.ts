import {isCalendarDay} from '../ground/is-calendar-day.ts'
import {utcOf} from '../ground/utc-of.ts'
import {zoneOffset} from '../ground/zone-offset.ts'

/** `2020-07-16T13:27:12.092Z`, `2020-07-16 21:27:12 +0800`, `2020/7/16 21:27`, `2020年7月16日 21:27`, `20200716`. */
const numeric =
  /^(\d{4})(?:[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?|(\d\d)(\d\d))(?:[T\s]\s*(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i

/** `Sat, 27 Jun 2020 13:30:55 +0000`, `June 27, 2020`, `27 June 2020 1:30 pm EST`: what `Date.parse` reads everywhere. */
const worded =
  /^(?:[a-z]{3,9}\.?,?\s+)?(\d{1,2}\s+[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2},?\s+\d{4})(?:,?\s+\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]m)?)?(\s*(?:Z|UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|[+-]\d\d:?\d\d))?(?:\s*\([^)]*\))?$/i

/**
 * Reads a date that somebody wrote down for machines, or nearly so. Where it names no zone it is UTC, so that the result
 * is the same on every machine.
 * @returns `undefined` where it is no date of the years 100 to 9999.
 */
export function readDate(said: string): Date | undefined {
  const text = said.trim()
  if (text.length > 80) return undefined
  if (/^\d{10}$|^\d{13}$/.test(text)) return dateOfMilliseconds(Number(text) * (text.length === 10 ? 1000 : 1))
  const digits = numeric.exec(text)
  if (digits) return inRange(fromDigits(digits))
  const words = worded.exec(text)
  if (!words) return undefined
  const [, day, zone] = words
  if (!isCalendarDay(undotted(day!)) || (zone !== undefined && zoneOffset(zone.trim()) === undefined)) return undefined
  const bare = undotted(text.replace(/\([^()]*\)$/, ''))
  return inRange(new Date(zone === undefined ? `${bare} UTC` : bare))
}

/** Without the stops behind months that are cut short. */
function undotted(text: string): string {
  return text.replace(/([a-z]{3,9})\./gi, '$1')
}

function fromDigits(match: RegExpExecArray): Date | undefined {
  const [, year, longMonth, longDay, shortMonth, shortDay, hour, minute, second, part = '', zone = ''] = match
  const [month, day] = [longMonth ?? shortMonth, longDay ?? shortDay]
  const shown = utcOf(
    Number(year),
    Number(month),
    Number(day),
    Number(hour ?? 0),
    Number(minute ?? 0),
    Number(second ?? 0),
  )
  const ahead = zoneOffset(zone)
  if (shown === undefined || ahead === undefined) return undefined
  return new Date(shown.getTime() + Number(part.padEnd(3, '0').slice(0, 3)) - ahead)
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
