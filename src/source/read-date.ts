/** `2020-07-16T13:27:12.092Z`, `2020-07-16 21:27:12 +0800`, `2020/7/16 21:27`, `2020年7月16日 21:27`, `20200716`. */
const numeric =
  /^(\d{4})(?:[-/.年]\s?(\d{1,2})[-/.月]\s?(\d{1,2})日?|(\d\d)(\d\d))(?:[T\s]\s*(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d\d:?\d\d|[+-]\d\d)?)?$/i

/** `Sat, 27 Jun 2020 13:30:55 +0000`, `June 27, 2020`, `27 June 2020 1:30 pm EST`: what `Date.parse` reads everywhere. */
const worded =
  /^(?:[a-z]{3,9}\.?,?\s+)?(?:\d{1,2}\s+[a-z]{3,9}\.?,?\s+\d{4}|[a-z]{3,9}\.?\s+\d{1,2},?\s+\d{4})(?:,?\s+\d{1,2}:\d\d(?::\d\d)?(?:\s*[ap]m)?)?(\s*(?:Z|UTC|GMT|EST|EDT|CST|CDT|MST|MDT|PST|PDT|[+-]\d\d:?\d\d))?(?:\s*\([^)]*\))?$/i

/**
 * Reads a date that somebody wrote down for machines, or nearly so. Where it names no zone it is UTC, so that the result
 * is the same on every machine.
 * @returns `undefined` where it is no date of the years 100 to 9999.
 */
export function readDate(said: string): Date | undefined {
  const text = said.trim()
  if (text.length > 80) return undefined
  if (/^\d{10}$|^\d{13}$/.test(text)) return inRange(new Date(Number(text) * (text.length === 10 ? 1000 : 1)))
  const digits = numeric.exec(text)
  if (digits) return inRange(fromDigits(digits))
  const words = worded.exec(text)
  if (!words) return undefined
  const bare = text.replace(/\([^()]*\)$/, '').replace(/([a-z]{3,9})\./gi, '$1')
  return inRange(new Date(words[1] === undefined ? `${bare} UTC` : bare))
}

function fromDigits(match: RegExpExecArray): Date {
  const [, year, longMonth, longDay, shortMonth, shortDay, hour = '0', minute = '0', second = '0', part, zone] = match
  const month = Number(longMonth ?? shortMonth)
  const day = Number(longDay ?? shortDay)
  const time = Date.UTC(Number(year), month - 1, day, Number(hour), Number(minute), Number(second))
  const milliseconds = Number((part ?? '').padEnd(3, '0').slice(0, 3))
  const isDay = new Date(Date.UTC(Number(year), month - 1, day)).getUTCDate() === day && month >= 1 && month <= 12
  // Years below 100 are years of 1900 to `Date`.
  return new Date(isDay && Number(year) >= 100 ? time + milliseconds - ahead(zone) : Number.NaN)
}

/** Milliseconds that a zone is ahead of UTC. */
function ahead(zone = ''): number {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)
  if (!match) return 0
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3] ?? 0)) * 60_000
}

function inRange(date: Date): Date | undefined {
  const year = date.getUTCFullYear()
  return year >= 100 && year <= 9999 ? date : undefined
}
