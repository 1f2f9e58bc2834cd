import {mapMarkdown} from './map-markdown.ts'

/**
 * A body that kramdown reads as CommonMark does.
 *
 *     a\⏎b       → a␠␠⏎b     it prints the backslash
 *     {: .x}     → \{: .x}    an attribute list
 *     甲 | 乙     → 甲 \| 乙    a table of one row
 *     : 甲        → \: 甲      a definition
 *     $$x$$      → \$$x\$$    a formula
 */
export function forKramdown(markdown: string): string {
  return mapMarkdown(markdown, {text: (text) => text.split('\n').map(mapLine).join('\n')})
}

/** A row of a table begins with a bar, behind the marks of quotes and lists. */
const row = /^(?:[ \t>]|[-*+] |\d{1,9}[.)] )*\|/

function mapLine(line: string): string {
  let mapped = line
  if (mapped.endsWith('\\') && !mapped.endsWith('\\\\')) mapped = `${mapped.slice(0, -1)}  `
  if (mapped.includes('{')) mapped = mapped.replace(/(?<!\\)\{(?=::?|#|\.|\/)/g, '\\{')
  if (mapped.includes('$$')) mapped = mapped.replace(/(?<!\\)\$\$/g, '\\$$$$')
  if (mapped.startsWith(': ')) mapped = `\\${mapped}`
  if (mapped.includes('|') && !row.test(mapped)) mapped = mapped.replace(/(?<!\\)\|/g, '\\|')
  return mapped
}
