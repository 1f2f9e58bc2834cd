const hour = 60 * 60 * 1000

/**
 * Milliseconds that a zone such as `+0800`, `-04:30` or `Z` is ahead of UTC; one that has no sign is none.
 * @returns `undefined` where no clock is so far ahead or behind.
 */
export function zoneOffset(zone: string): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)
  if (!match) return 0
  const [, sign, hours, minutes = '0'] = match
  const offset = Number(hours) * hour + Number(minutes) * 60_000
  if (offset > 14 * hour || Number(minutes) > 59) return undefined
  return sign === '-' ? -offset : offset
}
