/**
 * `2022-12-30T11:13:02Z`, with milliseconds only where they are not zero; `undefined` outside of the years 0 to 9999.
 */
export function isoDate(date: Date): string | undefined {
  const year = date.getUTCFullYear()
  if (!(year >= 0 && year <= 9999)) return undefined
  const milliseconds = date.getUTCMilliseconds()
  if (milliseconds !== 0) return date.toISOString()
  // `toISOString` prints by a format, which takes as long as writing the rest of a front matter.
  const day = `${String(year).padStart(4, '0')}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`
  return `${day}T${twoDigits(date.getUTCHours())}:${twoDigits(date.getUTCMinutes())}:${twoDigits(date.getUTCSeconds())}Z`
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number)
}

/** `2022-12-30 11:13:02 +0000` (Jekyll). */
export function spacedDate(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace('T', ' ')} +0000`
}

/** `2022-12-30T11:13:02`, in UTC: Obsidian knows no zones, and takes a date with one for a text. */
export function zonelessDate(date: Date): string {
  return date.toISOString().slice(0, 19)
}
