import {type Change, mapMarkdown, prefix} from './map-markdown.ts'

/**
 * A body that kramdown reads as CommonMark does.
 *
 *     a\⏎b       → a␠␠⏎b     it prints the backslash
 *     {: .x}     → \{: .x}    an attribute list
 *     甲 | 乙     → 甲 \| 乙    a table of one row
 *     : 甲        → \: 甲      a definition
 *     $$x$$      → \$\$x\$\$  a formula
 *     a\⏎2. b    → a␠␠⏎2\. b   a list, which here may begin at any number
 *     <甲>        → \<甲>      a tag
 *     甲****乙    → 甲\*\*\*\*乙   bold
 *     9) 甲       → ^⏎9. 甲    no list; its own mark parts it from the list before
 */
export function forKramdown(markdown: string): string {
  let line = lineFrom(markdown, 0)
  const text: Change = (piece, at) => {
    let from = at
    return piece
      .split('\n')
      .map((part) => {
        while (line.end < from) line = lineFrom(markdown, line.end + 1)
        const mapped = mapPart(from === line.start ? mapLineStart(part, markdown, from) : part, line)
        from += part.length + 1
        return mapped
      })
      .join('\n')
  }
  // One dollar is a dollar to kramdown.
  const formula: Change = (piece, at) => (isFormula(piece) ? piece : text(piece, at))
  return mapMarkdown(markdown, {text, formula})
}

/** Whether a formula stands on lines of its own or has dollars within, and is not two dollars of the article. */
function isFormula(piece: string): boolean {
  return piece.includes('\n') || piece.slice(2, -2).includes('$')
}

/** A whole line, code included: what kramdown takes a line for does not begin anew behind its code. */
interface Line {
  start: number
  end: number
  isRow: boolean
}

/** A row of a table begins with a bar. */
const row = new RegExp(`${prefix}\\|`)

function lineFrom(markdown: string, start: number): Line {
  const at = markdown.indexOf('\n', start)
  const end = at < 0 ? markdown.length : at
  return {start, end, isRow: row.test(markdown.slice(start, end))}
}

/** Escapes in a line, or in the part of it that is text. */
function mapPart(part: string, {isRow}: Line): string {
  let mapped = part
  if (mapped.endsWith('\\') && !mapped.endsWith('\\\\')) mapped = `${mapped.slice(0, -1)}  `
  if (mapped.includes('{')) mapped = mapped.replace(/(?<!\\)\{(?=::?|#|\.|\/)/g, '\\{')
  if (mapped.includes('$$')) mapped = mapped.replace(/(?<!\\)\$\$/g, '\\$\\$')
  if (mapped.includes('****')) mapped = mapped.replace(/(?<![\\*])\*{4,}/g, (stars) => '\\*'.repeat(stars.length))
  if (mapped.includes('<')) mapped = mapped.replace(/(?<!\\)<(?=[^\x00-\x7f])/g, '\\<')
  if (!isRow && mapped.includes('|')) mapped = mapped.replace(/(?<!\\)\|/g, '\\|')
  return mapped
}

/** Behind the mark of an item it defines nothing. */
const definition = /^([ \t>]*):(?=[ \t])/

function mapLineStart(part: string, markdown: string, at: number): string {
  if (/(?:\\| {2})\n$/.test(markdown.slice(Math.max(0, at - 3), at))) {
    return part.replace(/^([ \t>]*\d{1,9})\.(?=[ \t])/, '$1\\.').replace(definition, '$1\\:')
  }
  if (/^\d{1,9}\) /.test(part)) return (isInList(markdown, at) ? '' : '^\n') + part.replace(')', '.')
  return part.replace(definition, '$1\\:')
}

/** Whether an item such as `9) 甲` has one like it before, with nothing between them but what belongs to that. */
function isInList(markdown: string, at: number): boolean {
  let end = at - 1
  while (end > 0) {
    const start = markdown.lastIndexOf('\n', end - 1) + 1
    if (start < end && markdown[start] !== ' ') return /^\d{1,9}\) /.test(markdown.slice(start, end))
    end = start - 1
  }
  return false
}
