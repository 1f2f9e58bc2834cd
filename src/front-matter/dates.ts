/** `2022-12-30T11:13:02Z`, with milliseconds only where they are not zero; `undefined` outside of the years 0 to 9999. */
export function isoDate(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined
  const text = date.toISOString()
  if (text.length !== 24) return undefined
  return text.endsWith('.000Z') ? `${text.slice(0, 19)}Z` : text
}

/** `2022-12-30 11:13:02 +0000` (Jekyll). */
export function spacedDate(date: Date): string {
  return `${date.toISOString().slice(0, 19).replace('T', ' ')} +0000`
}

/** `2022-12-30T11:13:02`, in UTC: Obsidian knows no zones, and takes a date with one for a text. */
export function zonelessDate(date: Date): string {
  return date.toISOString().slice(0, 19)
}
