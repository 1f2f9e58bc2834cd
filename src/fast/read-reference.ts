/** The references that nearly all HTML makes do with. */
const references: ReadonlyArray<{written: string; read: string}> = [
  {written: '&amp;', read: '&'},
  {written: '&nbsp;', read: '\u00a0'},
  {written: '&quot;', read: '"'},
  {written: '&lt;', read: '<'},
  {written: '&gt;', read: '>'},
]

/** The common reference that stands at the offset; parse5's tables of two thousand are for all others. */
export function referenceAt(html: string, at: number): {written: string; read: string} | undefined {
  if (html.charCodeAt(at) !== 0x26) return undefined
  for (const reference of references) if (html.startsWith(reference.written, at)) return reference
  return undefined
}
