const hour = 60 * 60 * 1000

/** Hours that the zones of mail (RFC 5322, section 4.3) are ahead of UTC. */
const named: Readonly<Record<string, number>> = {EST: -5, EDT: -4, CST: -6, CDT: -5, MST: -7, MDT: -6, PST: -8, PDT: -7}

/**
 * Milliseconds that a zone such as `+0800`, `-04:30`, `EST` or `Z` is ahead of UTC; a name that is none of mail's is
 * UTC.
 * @returns `undefined` where no clock is so far ahead or behind.
 */
export function zoneOffset(zone: string): number | undefined {
  const match = /^([+-])(\d\d):?(\d\d)?$/.exec(zone)
  if (!match) return (named[zone.toUpperCase()] ?? 0) * hour
  const [, sign, hours, minutes = '0'] = match
  const offset = Number(hours) * hour + Number(minutes) * 60_000
  if (offset > 14 * hour || Number(minutes) > 59) return undefined
  return sign === '-' ? -offset : offset
}
