import {LITERAL} from './pieces.ts'

/** Where inline content stands. Only in paragraphs, lines can begin a block; `item` is the first of a list item. */
export type BlockPosition = 'paragraph' | 'item' | 'heading' | 'cell'

const rule = /^([-_*])(?:[ \t]*\1){2,}[ \t]*$/
const number = /^(\d{1,9})[.)](?:[ \t]+([^ \t])|[ \t]*$)/
const definition =
  /^\[(?=[ \t\n]*[^ \t\n[\]])[^[\]]*\]:[ \t]*(?:\n[ \t]*)?(?:<[^<>\n]*>|([^\x00-\x20\x7f<][^\x00-\x20\x7f]*|<[A-Za-z/!?][^<>\s]*>[^\x00-\x20\x7f]+))(?:[ \t]*(?:\n|$)|[ \t]+(["'(]))/
const htmlBlock =
  /^<(?:(?:script|pre|style|textarea)(?:[\s>]|$)|!--|\?|!\[CDATA\[|![a-z]|\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$))/i
const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*(?:\|[ \t]*)?$/

/**
 * Whether the line that begins at `at` may begin a block: a cheap test for texts without any other special character.
 */
export function isRiskyLineStart(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code > 124) return false
  if (code >= 48 && code <= 57) return /^\d{1,9}[.)](?:[ \t]|$)/m.test(text.slice(at, at + 12))
  return code === 35 || code === 62 || code === 43 || code === 45 || code === 61 || code === 124 || code === 58
}

/** Characters to escape so that no line begins a block (CommonMark 0.31 §4 and §5, GFM tables and tasks). */
export function lineStartEscapes(source: string, meant: Uint8Array, place: BlockPosition): number[] {
  if (place === 'cell') return []
  if (place === 'heading') return closingSequence(source, meant)
  const found: number[] = []
  let previous = ''
  for (let at = 0; at <= source.length; ) {
    const newline = source.indexOf('\n', at)
    const end = newline < 0 ? source.length : newline
    const line = source.slice(at, end)
    if (meant[at] === LITERAL && line !== '') {
      const offset = escapeAt(line, at === 0 ? undefined : previous, source.slice(at), place)
      if (offset >= 0) found.push(at + offset)
    }
    previous = line
    at = end + 1
  }
  return found
}

/** Offset of the character to escape in `line`, or -1. `previous` is the line before it in the same paragraph. */
function escapeAt(line: string, previous: string | undefined, rest: string, place: BlockPosition): number {
  const first = previous === undefined
  switch (line[0]) {
    case '#': // also `#词`, which CommonMark reads as text: a tag in Obsidian, a heading in kramdown
    case '>':
      return 0
    case '-':
    case '+':
    case '*':
      if (/^.[ \t]+[^ \t]/.test(line) || (first && /^.[ \t]*$/.test(line)) || rule.test(line)) return 0
      return line[0] === '-' && !first && (/^-+[ \t]*$/.test(line) || isTable(line, previous)) ? 0 : -1
    case '_':
      return rule.test(line) ? 0 : -1
    case '=':
      return !first && /^=+[ \t]*$/.test(line) ? 0 : -1
    case '|':
    case ':':
      return !first && isTable(line, previous) ? 0 : -1
    case '`':
      return /^`{3,}[^`]*$/.test(line) ? 0 : -1
    case '~':
      return line.startsWith('~~~') ? 0 : -1
    case '<':
      return htmlBlock.test(line) ? 0 : -1
    case '[':
      if (place === 'item' && first && /^\[[ \txX]\](?:[ \t]|$)/.test(line)) return 0
      return (first && isDefinition(rest)) || /^\[\^[^\]\s]+\]:/.test(line) ? 0 : -1
  }
  const match = number.exec(line)
  return match && (first || (match[1] === '1' && match[2])) ? match[1]!.length : -1
}

const closing: Readonly<Record<string, string>> = {'"': '"', "'": "'", '(': ')'}

/**
 * Whether a reference is defined (CommonMark 0.31 §4.7): parentheses in its target pair, and a title on its line ends
 * with a line. What looks like a tag gets an escape, and is no bracketed target any more; a backslash before a sign
 * gets one, too, and protects nothing.
 */
function isDefinition(text: string): boolean {
  const match = definition.exec(text)
  if (match === null) return false
  let depth = 0
  for (const character of match[1] ?? '') {
    if (character === '(') depth++
    else if (character === ')' && --depth < 0) return false
  }
  if (depth !== 0) return false
  const open = match[2]
  if (open === undefined) return true
  const end = text.indexOf(closing[open]!, match[0].length)
  if (end < 0 || (open === '(' && text.slice(match[0].length, end).includes('('))) return false
  return /^[ \t]*(?:\n|$)/.test(text.slice(end + 1))
}

function isTable(line: string, header: string): boolean {
  return delimiterRow.test(line) && cells(line) === cells(header)
}

function cells(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
  return inner.split(/(?<!\\)\|/).length
}

/** `## C #` would lose its last sign: a closing sequence. */
function closingSequence(source: string, meant: Uint8Array): number[] {
  const match = /(?:^|[ \t])(#+)$/.exec(source)
  if (match === null) return []
  const at = source.length - match[1]!.length
  return meant[at] === LITERAL ? [at] : []
}
