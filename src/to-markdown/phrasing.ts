import type {InlineCode, PhrasingContent} from 'mdast'
import type {State} from 'mdast-util-to-markdown'
import {codeFence} from './code-fence.ts'
import {documentOf} from './document.ts'
import {escapeLiterals} from './escape.ts'
import {nowhere} from './flow.ts'
import {type BlockPosition, isRiskyLineStart} from './line-starts.ts'
import {autolinkOf, writeTail} from './link-target.ts'
import {inlineMath} from './math.ts'
import {CLOSING, fold, LITERAL, type Marker, OPAQUE, OPENING, type Pieces, SYNTAX, sourceOf} from './pieces.ts'

/**
 * A text that holds none of these, whatever the next one begins with, needs no look at all, save for its line starts.
 */
const special = /[\\`*_~[\]]|<(?:[A-Za-z!?/]|$)|&(?:[#A-Za-z]|$)/
/** Or lines, or blanks at the start. */
const notPlain = /[\\`*_~[\]\r\n]|<[A-Za-z!?/]|&[#A-Za-z]|^[ \t]/
const blanksAroundNewline = /(?<![ \t])[ \t]*\r?\n[ \t]*/g

interface Sheet extends Pieces {
  state: State
  place: BlockPosition
  /** A literal text holds a character that may be syntax. */
  risky: boolean
  /** Nothing has been written on this line yet. */
  lineStart: boolean
  hardBreak: string
}

/**
 * Writes inline content: markers, links, images, code, and the article's words with exactly the escapes that they need.
 * A line break is a blank in a heading and `<br>` in a table cell.
 */
export function writePhrasing(children: readonly PhrasingContent[], state: State, place: BlockPosition): string {
  const [only] = children
  if (children.length === 1 && only!.type === 'text' && !notPlain.test(only!.value)) {
    const text = only!.value.trimEnd()
    if (place === 'cell' || !hasRiskyLine(text, place)) return text
  }
  const style = documentOf(state)
  const sheet: Sheet = {
    texts: [],
    kinds: [],
    state,
    place,
    risky: false,
    lineStart: true,
    hardBreak: place === 'heading' ? ' ' : place === 'cell' ? '<br>' : style.hardBreak,
  }
  write(children, sheet)
  trimEnd(sheet)
  const text = sourceOf(sheet)
  if (sheet.risky) return escapeLiterals(sheet, place, style)
  if (place === 'cell' || !hasRiskyLine(text, place)) return text
  return escapeLiterals(sheet, place, style)
}

function hasRiskyLine(text: string, place: BlockPosition): boolean {
  if (place === 'heading') return text.endsWith('#')
  if (isRiskyLineStart(text, 0)) return true
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    if (isRiskyLineStart(text, at + 1)) return true
  }
  return false
}

function put(sheet: Sheet, text: string, kind: number): void {
  sheet.texts.push(text)
  sheet.kinds.push(kind)
  sheet.lineStart = false
  if (sheet.texts.length % foldedAtOnce === 0) foldFirst(sheet)
}

/** So many pieces of a long text are joined at once. */
const foldedAtOnce = 1000

/** Joins what is written, but for the last pieces, and for what may still be taken off the end. */
function foldFirst(sheet: Sheet): void {
  let count = sheet.texts.length - foldedAtOnce
  while (count > 0 && mayGo(sheet, count - 1)) count--
  if (count > 0) fold(sheet, count)
}

/** Whether something may be taken off the piece, or all of it, where nothing stands behind it. */
function mayGo({hardBreak, texts}: Sheet, index: number): boolean {
  const text = texts[index]!
  return text === '' || text === '\\' || text === hardBreak || text.trimEnd().length < text.length
}

function write(children: readonly PhrasingContent[], sheet: Sheet): void {
  for (let at = 0; at < children.length; at++) {
    const node = children[at]!
    switch (node.type) {
      case 'text':
        putLiteral(sheet, node.value)
        break
      case 'strong':
        wrap(sheet, '**', node.children)
        break
      case 'emphasis':
        wrap(sheet, '*', node.children)
        break
      case 'delete':
        wrap(sheet, '~~', node.children)
        break
      case 'inlineCode':
        if (children[at - 1]?.type === 'inlineCode') break
        put(sheet, codeFence(codeRun(children, at)), SYNTAX)
        break
      case 'inlineMath':
        // Between `$a$$b$` no reader of formulas sees a border.
        if (children[at - 1]?.type === 'inlineMath') put(sheet, ' ', OPAQUE)
        put(sheet, inlineMath(node), OPAQUE)
        break
      case 'break':
        putBreak(sheet)
        break
      case 'link': {
        const autolink = autolinkOf(node)
        if (autolink !== undefined) {
          watchBracket(sheet)
          put(sheet, autolink, autolink.startsWith('<') ? SYNTAX : OPAQUE)
          break
        }
        watchBang(sheet)
        put(sheet, '[', SYNTAX)
        write(node.children, sheet)
        put(sheet, `](${writeTail(node.url, node.title)})`, SYNTAX)
        break
      }
      case 'image':
        put(sheet, '![', SYNTAX)
        putLiteral(sheet, (node.alt ?? '').replace(/(?<!\s)\s*\n\s*/g, ' '))
        put(sheet, `](${writeTail(node.url, node.title)})`, SYNTAX)
        break
      case 'html':
        put(sheet, node.value, OPAQUE)
        break
      default:
        if (!(node.type in sheet.state.handlers) && 'children' in node)
          write((node as {children: PhrasingContent[]}).children, sheet)
        else put(sheet, sheet.state.handle(node, undefined, sheet.state, nowhere), OPAQUE)
    }
  }
}

function wrap(sheet: Sheet, marker: Marker, children: readonly PhrasingContent[]): void {
  if (children.length === 0) return
  put(sheet, marker, OPENING[marker])
  write(children, sheet)
  put(sheet, marker, CLOSING[marker])
}

function putLiteral(sheet: Sheet, value: string): void {
  let text = value
  if (text.includes('\n') || text.includes('\r')) {
    text = text.replace(blanksAroundNewline, sheet.place === 'heading' || sheet.place === 'cell' ? ' ' : '\n')
    if (text.startsWith('\n') && !sheet.lineStart) trimEnd(sheet)
  }
  if (sheet.lineStart) text = withoutIndent(text)
  if (text === '') return
  if (!sheet.risky) sheet.risky = special.test(text)
  put(sheet, text, LITERAL)
  sheet.lineStart = text.endsWith('\n')
}

/** Blanks at the start of a line mean nothing, or code; ideographic ones are letters to a parser. */
function withoutIndent(text: string): string {
  let at = 0
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at++
  return at === 0 ? text : text.slice(at)
}

/** Code right behind code is one with it: between `` `a``b` `` no parser sees a border. */
function codeRun(children: readonly PhrasingContent[], from: number): string {
  let value = ''
  for (let at = from; children[at]?.type === 'inlineCode'; at++) value += (children[at] as InlineCode).value
  return value
}

/** `!` right before a link would make an image of it. */
function watchBang(sheet: Sheet): void {
  if (sheet.kinds.at(-1) === LITERAL && sheet.texts.at(-1)!.endsWith('!')) sheet.risky = true
}

/** `<` right before a bare address would make a bracket of it. */
function watchBracket(sheet: Sheet): void {
  if (sheet.kinds.at(-1) === LITERAL && sheet.texts.at(-1)!.endsWith('<')) sheet.risky = true
}

function putBreak(sheet: Sheet): void {
  if (sheet.lineStart) return
  trimEnd(sheet)
  put(sheet, sheet.hardBreak, sheet.hardBreak.startsWith('\\') ? SYNTAX : OPAQUE)
  // The backslash is syntax, the newline behind it is text to the reader.
  if (sheet.hardBreak === '\\\n') {
    sheet.texts[sheet.texts.length - 1] = '\\'
    put(sheet, '\n', OPAQUE)
  }
  sheet.lineStart = true
}

/** Takes blanks and line breaks off the end of what is written. */
function trimEnd(sheet: Sheet): void {
  for (let index = sheet.texts.length - 1; index >= 0; index--) {
    const kind = sheet.kinds[index]
    const text = sheet.texts[index]!
    if (text === '') continue
    if (kind !== LITERAL && kind !== OPAQUE && text !== '\\') return
    if (kind === OPAQUE && text !== '\n' && text !== sheet.hardBreak) return
    sheet.texts[index] = kind === LITERAL ? text.trimEnd() : ''
    if (sheet.texts[index] !== '') return
  }
}
