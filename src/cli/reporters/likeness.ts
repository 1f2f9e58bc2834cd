/** What two texts differ in that show the same lines; `undefined` where the lines differ. */
export function likeness(before: string | undefined, after: string): string | undefined {
  if (before === after) return 'differs in bytes that are no UTF-8'
  return before?.replaceAll('\r\n', '\n') === after ? 'differs only in line ends, which are CRLF' : undefined
}
