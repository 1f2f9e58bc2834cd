/** What two texts differ in that show the same lines; `undefined` where the lines differ. */
export function likeness(before: string | undefined, after: string): string | undefined {
  if (before === after) return 'differs in bytes that are no UTF-8'
  if (before?.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') !== after) return undefined
  const mark = before.startsWith('\uFEFF') ? ['a byte order mark'] : []
  const ends = before.includes('\r\n') ? ['line ends, which are CRLF'] : []
  return `differs only in ${[...mark, ...ends].join(' and ')}`
}
