/**
 * Inline code between backticks. A newline in it is a blank (CommonMark 0.31 §6.1). There are more backticks than in any
 * run of its own, and two at least before a blank: kramdown ends code at the first that are as many, also within a
 * longer run, and takes a single one between blanks for text.
 */
export function codeFence(value: string): string {
  const code = value.replace(/\r?\n/g, ' ')
  if (code === '') return ''
  const indented = code.startsWith(' ') && code.trim() !== ''
  const padded = /^`|`$/.test(code) || (indented && code.endsWith(' '))
  const pad = padded ? ' ' : ''
  const runs = code.match(/`+/g) ?? []
  const longest = runs.reduce((most, {length}) => Math.max(most, length), indented || padded ? 1 : 0)
  const fence = '`'.repeat(longest + 1)
  return `${fence}${pad}${code}${pad}${fence}`
}
