import {bracketedAddress, definition, doubled, linkTarget, prefix} from './as-written.ts'
import {beginsLabel, bracketPairs, bracketsInLabels} from './bracket-pairs.ts'
import {byLine, type Line, linesOf} from './by-line.ts'
import type {Change} from './changes.ts'
import {withListStarts} from './list-starts.ts'
import {mapMarkdown} from './map-markdown.ts'
import {withPlainTildes} from './plain-tildes.ts'

/**
 * A body that kramdown reads as CommonMark does.
 *
 *     {: .x}     → \{: .x}    an attribute list
 *     甲 | 乙     → 甲 \| 乙    a table of one row
 *     : 甲        → \: 甲      a definition
 *     [甲]: 乙 丙 → \[甲]: 乙 丙   the address of a link, which is not shown
 *     [[1]: 甲](…) → [[1]\: 甲](…)  the same
 *     *[甲]: 乙   → *\[甲]: 乙     an abbreviation, neither
 *     [^1](…)    → [&#94;1](…)  a note
 *     ***甲**乙*  → *<strong>甲</strong>乙*   other bold words, where bold comes again
 *     甲____，    → 甲\_\_\_\_，     bold
 *     $$x$$      → \$\$x\$\$  a formula
 *     a␠␠⏎2. b   → a␠␠⏎2\. b   a list, which here may begin at any number
 *     <甲> <a_b>  → \<甲> \<a_b>  tags
 *     <<https:…>> → &lt;<https:…>>  a quotation mark
 *     \&nbsp;    → &amp;nbsp;  it prints this backslash, too
 *     9) 甲       → ^⏎9. 甲    no list; its own mark parts it from the list before
 *     2. 甲       → 2. 甲⏎{: start="2"}   a list from one
 */
export function forKramdown(markdown: string): string {
  const labels = /\]:|\[\^/.test(markdown) ? labelsIn(markdown) : undefined
  const text = byLine(markdown, (part, line, at) => {
    const noted = labels && part.includes('^') ? withoutNotes(part, at, markdown, labels) : part
    return mapPart(at === line.start ? mapLineStart(noted, line, markdown, labels) : noted, line)
  })
  // One dollar is a dollar to kramdown.
  const formula: Change = (piece, at) => (isFormula(piece) ? piece : text(piece, at))
  const lineOfCode = linesOf(markdown)
  // A bar in a code span parts no cells, and a backslash before it is shown; a line of a block is the whole line.
  const code: Change = (piece, at) => {
    if (!piece.includes('\\|')) return piece
    const {start, isRow} = lineOfCode(at)
    return isRow && at > start ? piece.replaceAll('\\|', '|') : piece
  }
  return withListStarts(mapMarkdown(markdown, {text, code, formula}))
}

/** Whether a formula stands on lines of its own or has dollars within, and is not two dollars of the article. */
function isFormula(piece: string): boolean {
  return piece.includes('\n') || piece.slice(2, -2).includes('$')
}

const target = new RegExp(`(${linkTarget})`)

/** Bold that ends before the italics that begin with it: kramdown ends those first where bold comes again. */
const boldInItalics = /(?<![\\*])\*\*\*([^*\n]+)\*\*(?!\*)/g

/** Escapes in a line, or in the part of it that is text. */
function mapPart(part: string, {isRow}: Line): string {
  let mapped = withPlainTildes(part)
  if (mapped.includes('***')) mapped = mapped.replace(boldInItalics, '*<strong>$1</strong>')
  if (mapped.includes('\\&')) mapped = mapped.replace(/(?<!\\)\\&/g, '&amp;')
  if (!mapped.includes('](')) return mapText(mapped, isRow)
  return mapped
    .split(target)
    .map((piece, index) => (index % 2 === 0 ? mapText(piece, isRow) : piece.replace(/\\?\|/g, '&#124;')))
    .join('')
}

/** A name that only kramdown takes for that of a tag; with a colon or an at sign it is an address. */
const tag = /(?<!\\)<(?=\/?(?:[^\x00-\x7f]|(?:_|[A-Za-z][A-Za-z0-9-]*(?:[._]|[^\x00-\x7f]))(?![^<>\s]*[@:])))/g

const address = new RegExp(`(${bracketedAddress})`)

/** Escapes in text; the target of a link knows none, nor an address between angle brackets. */
function mapText(text: string, isRow: boolean): string {
  const single = text.includes('<<') ? text.replace(doubled, '&lt;') : text
  if (!single.includes('<http')) return escapeText(single, isRow)
  return single
    .split(address)
    .map((piece, index) => (index % 2 === 0 ? escapeText(piece, isRow) : piece.replaceAll('|', '%7C')))
    .join('')
}

function escapeText(text: string, isRow: boolean): string {
  let mapped = text
  if (mapped.includes('__')) mapped = mapped.replace(/(?<!\\)_{2,}/g, (run) => '\\_'.repeat(run.length))
  if (mapped.includes('{')) mapped = mapped.replace(/(?<!\\)\{(?=::?|#|\.|\/)/g, '\\{')
  if (mapped.includes('$$')) mapped = mapped.replace(/(?<!\\)\$\$/g, '\\$\\$')
  if (mapped.includes('<')) mapped = mapped.replace(tag, '\\<')
  if (!isRow && mapped.includes('|')) mapped = mapped.replace(/(?<!\\)\|/g, '\\|')
  return mapped
}

/** What kramdown takes for the address of a link or for an abbreviation; our notes are notes to it, too. */
const naming = new RegExp(`${prefix}(?:\\*(?=\\[.+\\]:)|(?=\\[(?!\\^)[^\\]]+\\]:))`)

/** The brackets that are two, and those that stand within the words of a link. */
interface Labels {
  pairs: ReadonlyMap<number, number>
  within: ReadonlySet<number>
}

/** What begins the words of a link is the article's own, and no note. */
function withoutNotes(part: string, at: number, markdown: string, {pairs}: Labels): string {
  return part.replace(/\[\^/g, (found, offset: number) =>
    beginsLabel(markdown, pairs, at + offset) ? '[&#94;' : found,
  )
}

function labelsIn(markdown: string): Labels {
  const pairs = bracketPairs(markdown)
  return {pairs, within: bracketsInLabels(markdown, pairs)}
}

function mapLineStart(part: string, {start: at, text}: Line, markdown: string, labels: Labels | undefined): string {
  const mark = naming.exec(text)?.[0]
  if (mark !== undefined) {
    // A bracket of a link, or within its words, stays; code knows no escapes.
    const colon = part.indexOf(']:', mark.length) + 1
    const bracket = at + mark.length
    if (labels && colon > 0 && (labels.within.has(bracket) || beginsLabel(markdown, labels.pairs, bracket)))
      return `${part.slice(0, colon)}\\${part.slice(colon)}`
    return `${mark}\\${part.slice(mark.length)}`
  }
  if (/ {2}\n$/.test(markdown.slice(Math.max(0, at - 3), at))) {
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
