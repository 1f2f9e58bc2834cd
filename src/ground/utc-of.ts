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
