import {mapMarkdown} from './map-markdown.ts'

/**
 * A body that kramdown reads as CommonMark does.
 *
 *     a\⏎b       → a␠␠⏎b     it prints the backslash
 *     {: .x}     → \{: .x}    an attribute list
 *     甲 | 乙     → 甲 \| 乙    a table of one row
 *     : 甲        → \: 甲      a definition
 *     $$x$$      → \$$x\$$    a formula
 *     a\⏎2. b    → a␠␠⏎2\. b   a list, which here may begin at any number
 *     <甲>        → \<甲>      a tag
 *     甲****乙    → 甲\*\*\*\*乙   bold
 *     9) 甲       → ^⏎9. 甲    no list; its own mark parts it from the list before
 */
export function forKramdown(markdown: string): string {
  return mapMarkdown(markdown, {text: (text) => text.split('\n').map(mapLine).join('\n')})
}

/** A row of a table begins with a bar, behind the marks of quotes and lists. */
const row = /^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*\|/

function mapLine(line: string, index: number, lines: readonly string[]): string {
  let mapped = line
  if (index > 0 && /(?:\\| {2})$/.test(lines[index - 1]!)) mapped = mapped.replace(/^(\d{1,9})\.(?=[ \t])/, '$1\\.')
  if (/^\d{1,9}\) /.test(line)) mapped = (isInList(lines, index) ? '' : '^\n') + mapped.replace(')', '.')
  if (mapped.endsWith('\\') && !mapped.endsWith('\\\\')) mapped = `${mapped.slice(0, -1)}  `
  if (mapped.includes('{')) mapped = mapped.replace(/(?<!\\)\{(?=::?|#|\.|\/)/g, '\\{')
  if (mapped.includes('$$')) mapped = mapped.replace(/(?<!\\)\$\$/g, '\\$$$$')
  if (mapped.includes('****')) mapped = mapped.replace(/(?<![\\*])\*{4,}/g, (stars) => '\\*'.repeat(stars.length))
  if (mapped.includes('<')) mapped = mapped.replace(/(?<!\\)<(?=[^\x00-\x7f])/g, '\\<')
  if (mapped.startsWith(': ')) mapped = `\\${mapped}`
  if (mapped.includes('|') && !row.test(mapped)) mapped = mapped.replace(/(?<!\\)\|/g, '\\|')
  return mapped
}

/** Whether an item such as `9) 甲` has one like it before, with nothing between them but what belongs to that. */
function isInList(lines: readonly string[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && (lines[at] === '' || lines[at]!.startsWith(' '))) at--
  return at >= 0 && /^\d{1,9}\) /.test(lines[at]!)
}
