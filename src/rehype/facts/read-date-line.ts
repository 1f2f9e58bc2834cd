import {beforeClock, clock, dayForms, momentOf, zone} from '../../ground/date-forms.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {withPlainDigits} from '../../ground/plain-digits.ts'
import {remembered} from '../../ground/remembered.ts'
import {dayLong} from '../dates/days-around.ts'

/** A date line, taken apart. */
export interface DateLine {
  /** What stands before the date, such as the byline. */
  before: string
  /** The moment that it says; asked for late, since Node takes long to load its tables of zones. */
  date: () => Date
}

/** A form in which a line may end. */
interface Form {
  /** What matches in each such line. Compiling the form itself takes longer than an article that has none. */
  mayBe: RegExp
  pattern: () => RegExp
}

function endingIn(form: string, mayBe: RegExp): Form {
  return {mayBe, pattern: madeOnce(() => new RegExp(String.raw`(?<!\d)${form}$`, 'i'))}
}

const behind = `${clock}(?:${zone})?`
const forms: readonly Form[] = [
  // `2020-07-16T13:27:12.092Z` (DW), `2020-07-13T08:09:40` (Reuters), `2020-07-16 09:48:51` (NYT), `2020年 7月 16日`
  // (BBC).
  endingIn(`${dayForms.yearFirst}(?:${beforeClock}${behind})?`, /\d{4}[-/.年년]/),
  // `Sun, 19 Jul 2020 16:24:06 GMT` (VOA).
  endingIn(
    `(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?${dayForms.dayName} ${behind}`,
    /\d(?:\.|º|[a-z]{2})?\s{1,3}[^\s\d.,،/:()|–—-]/i,
  ),
  // `28/06/2020 - 17:45` (RFI).
  endingIn(`${dayForms.slashed} - ${behind}`, /\/\d{4} - /),
]

/**
 * Takes a line apart that ends in a date, or nothing where it does not, or in one that no calendar has. A day alone is
 * one where 日 says so: a number may be anything.
 * @param timeZone IANA name of the zone in which the publisher's clock runs; UTC where the line does not say and
 *   nothing is given.
 */
export function readDateLine(said: string, timeZone = 'UTC'): DateLine | undefined {
  const line = withPlainDigits(said)
  if (!/[\d日分분CTZ]$/i.test(line)) return undefined
  for (const {mayBe, pattern} of forms) {
    const match = mayBe.test(line) ? pattern().exec(line) : null
    if (!match) continue
    const {hour, zone} = match.groups!
    const shown = hour === undefined && !line.endsWith('日') ? undefined : momentOf(match.groups!)
    if (shown === undefined) return undefined
    const isThere = hour !== undefined && zone === undefined
    const before = line.slice(0, match.index).replace(parting, '').trimStart()
    return {before, date: () => (isThere ? inZone(shown, timeZone) : shown)}
  }
  return undefined
}

/** What parts a name from the date: `丁一 | 2020-07-16`. */
const parting = /[\s·•|｜–—-]{1,20}$/

/** Made once each: making one takes longer than converting an article. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** The moment at which a clock in the zone shows what `shown` shows in UTC. */
function inZone(shown: Date, timeZone: string): Date {
  if (timeZone === 'UTC') return shown
  const clock = remembered(
    clocks,
    timeZone,
    () => new Intl.DateTimeFormat('sv-SE', {timeZone, dateStyle: 'short', timeStyle: 'medium'}),
  )
  return new Date(shown.getTime() - ahead(clock, timeZone, shown.getTime()))
}

/** By zone and day in UTC: how far ahead it is all day, or `NaN` on a day when clocks are changed. */
const aheadAllDay = new Map<string, number>()

/**
 * How far a clock in the zone is ahead of UTC, in milliseconds. Asking a clock takes long, and it changes twice a year.
 */
function ahead(clock: Intl.DateTimeFormat, timeZone: string, moment: number): number {
  const start = Math.floor(moment / dayLong)
  const key = `${timeZone} ${start}`
  let known = aheadAllDay.get(key)
  if (known === undefined) {
    const morning = aheadAt(clock, start * dayLong)
    known = morning === aheadAt(clock, (start + 1) * dayLong) ? morning : Number.NaN
    if (aheadAllDay.size > 1000) aheadAllDay.clear()
    aheadAllDay.set(key, known)
  }
  return Number.isNaN(known) ? aheadAt(clock, moment) : known
}

function aheadAt(clock: Intl.DateTimeFormat, moment: number): number {
  return Date.parse(`${clock.format(moment).replace(' ', 'T')}Z`) - Math.floor(moment / 1000) * 1000
}
