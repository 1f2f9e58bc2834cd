import {isCalendarDay} from '../../ground/is-calendar-day.ts'
import {utcOf} from '../../ground/utc-of.ts'
import {zoneOffset} from '../../ground/zone-offset.ts'

/** A date line, taken apart. */
export interface DateLine {
  /** What stands before the date, such as the byline. */
  before: string
  /** The moment that it says. Where the publisher's zone counts, Node loads its tables of zones for it, which takes long. */
  date: () => Date
}

/** `2020-07-16T13:27:12.092Z` (DW), `2020-07-13T08:09:40` (Reuters, UTC), `2020-07-16 09:48:51` (NYT). */
const iso = /(\d{4})-(\d\d)-(\d\d)[T ](\d\d:\d\d(?::\d\d(?:\.\d+)?)?)(Z|[+-]\d\d:?\d\d)?$/
/** `Sun, 19 Jul 2020 16:24:06 GMT` (VOA). */
const internet = /(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d\d? \w{3} \d{4}) \d\d:\d\d:\d\d (GMT|UTC|[+-]\d{4})$/
/** `2020年 7月 16日` (BBC), with or without a time. */
const chinese = /(\d{4})年 ?(\d{1,2})月 ?(\d{1,2})日(?: ?(\d\d?):(\d\d))?$/
/** `28/06/2020 - 17:45` (RFI; day first). */
const french = /(\d\d)\/(\d\d)\/(\d{4}) - (\d\d):(\d\d)$/

/**
 * Takes a line apart that ends in a date, or nothing where it does not, or in one that no calendar has.
 * @param timeZone IANA name of the zone in which the publisher's clock runs; UTC where the line does not say and nothing is given.
 */
export function readDateLine(line: string, timeZone = 'UTC'): DateLine | undefined {
  const read = (match: RegExpExecArray, shown: Date | undefined, zone = 'UTC'): DateLine | undefined =>
    shown === undefined || Number.isNaN(shown.getTime())
      ? undefined
      : {before: line.slice(0, match.index).trim(), date: () => inZone(shown, zone)}
  let match = iso.exec(line)
  if (match) {
    const [, year, month, day, time, zone = 'Z'] = match
    if (utc(year!, month!, day!, '0', '0') === undefined || zoneOffset(zone) === undefined) return undefined
    return read(match, new Date(`${year}-${month}-${day}T${time}${zone}`), match[5] ? 'UTC' : timeZone)
  }
  match = internet.exec(line)
  if (match) {
    const isRight = isCalendarDay(match[1]!) && zoneOffset(match[2]!) !== undefined
    return isRight ? read(match, new Date(match[0])) : undefined
  }
  match = chinese.exec(line)
  if (match) {
    const [, year, month, day, hours = '0', minutes = '0'] = match
    return read(match, utc(year!, month!, day!, hours, minutes), match[4] ? timeZone : 'UTC')
  }
  match = french.exec(line)
  if (match) {
    const [, day, month, year, hours, minutes] = match
    return read(match, utc(year!, month!, day!, hours!, minutes!), timeZone)
  }
  return undefined
}

function utc(year: string, month: string, day: string, hours: string, minutes: string): Date | undefined {
  return utcOf(Number(year), Number(month), Number(day), Number(hours), Number(minutes))
}

/** Made once each: making one takes longer than converting an article. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** The moment at which a clock in the zone shows what `shown` shows in UTC. */
function inZone(shown: Date, timeZone: string): Date {
  if (timeZone === 'UTC') return shown
  let clock = clocks.get(timeZone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short', timeStyle: 'medium'})
    clocks.set(timeZone, clock)
  }
  return new Date(shown.getTime() - ahead(clock, timeZone, shown.getTime()))
}

const day = 24 * 60 * 60 * 1000
/** By zone and day in UTC: how far ahead it is all day, or `NaN` on a day when clocks are changed. */
const aheadAllDay = new Map<string, number>()

/** How far a clock in the zone is ahead of UTC, in milliseconds. Asking a clock takes long, and it changes twice a year. */
function ahead(clock: Intl.DateTimeFormat, timeZone: string, moment: number): number {
  const start = Math.floor(moment / day)
  const key = `${timeZone} ${start}`
  let known = aheadAllDay.get(key)
  if (known === undefined) {
    const morning = aheadAt(clock, start * day)
    known = morning === aheadAt(clock, (start + 1) * day) ? morning : Number.NaN
    if (aheadAllDay.size > 1000) aheadAllDay.clear()
    aheadAllDay.set(key, known)
  }
  return Number.isNaN(known) ? aheadAt(clock, moment) : known
}

function aheadAt(clock: Intl.DateTimeFormat, moment: number): number {
  return Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000
}
