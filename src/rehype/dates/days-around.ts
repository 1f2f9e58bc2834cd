/** A day, in milliseconds. */
export const dayLong = 24 * 60 * 60 * 1000

/** The days, as UTC has them, that a moment may fall on somewhere: clocks run ahead of UTC and behind. */
export function daysAround(moment: Date): Date[] {
  return [-1, 0, 1].map((days) => new Date(moment.getTime() + days * dayLong))
}
