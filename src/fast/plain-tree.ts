import {type DefaultTreeAdapterMap, html as names, type Parser, type Token} from 'parse5'
import type {InnerTokenizer} from './inner-tokenizer.ts'

const {TAG_ID: tag, NS: namespaces} = names

/** Ends a `<p>` that is open. */
const block = 1
/** As any other element that stands in a line. */
const inline = 2
/** Opened again in the paragraph behind, where it is not closed. */
const formatting = 3
/** Has no end tag. */
const empty = 4

/** How each tag is read, by its number; 0 is for those that parse5 knows more of. */
const kinds = new Uint8Array(256)
for (const id of [
  ...[tag.P, tag.DIV, tag.UL, tag.OL, tag.BLOCKQUOTE, tag.FIGURE, tag.FIGCAPTION, tag.SECTION, tag.ARTICLE],
  ...[tag.ASIDE, tag.HEADER, tag.FOOTER, tag.MAIN, tag.NAV],
]) {
  kinds[id] = block
}
kinds[tag.SPAN] = inline
for (const id of [tag.A, tag.B, tag.EM, tag.FONT, tag.I, tag.SMALL, tag.STRONG, tag.U]) kinds[id] = formatting
for (const id of [tag.BR, tag.IMG]) kinds[id] = empty

/** parse5's number of the mode in which nearly all of an article is read. */
const inBody = 6
/** Deeper, parse5 keeps an index of what is open, and the bound on depth is near. */
const deep = 60

interface Formatting {
  element: unknown
}

type OpenElements = Parser<DefaultTreeAdapterMap>['openElements']

/** The part of parse5's parser that this shortcut reads and changes. */
interface InnerParser {
  insertionMode: number
  skipNextNewLine: boolean
  framesetOk: boolean
  currentNotInHTML: boolean
  cutTags: number
  openElements: OpenElements
  activeFormattingElements: {
    newest: Formatting | null
    pushElement: (element: unknown, token: Token.TagToken) => void
    removeEntry: (entry: Formatting) => void
  }
  treeAdapter: Parser<DefaultTreeAdapterMap>['treeAdapter']
  countNode: () => void
}

/**
 * Opens the element of a start tag where the tag does nothing else: nothing but a `<p>` on top is to be closed, nothing
 * to be opened again or moved. Saves the way through parse5's tables for nine tags in ten; the tree is the same.
 * @returns Whether it did; all other tags are parse5's.
 */
export function openPlainly(tokenizer: InnerTokenizer, token: Token.TagToken): boolean {
  const parser = tokenizer.handler as unknown as InnerParser
  token.tagID = names.getTagID(token.tagName)
  const kind = kinds[token.tagID]!
  if (kind === 0 || !isInBody(parser)) return false
  emitText(tokenizer)
  if (!open(parser, token, kind)) return false
  tokenizer.currentToken = null
  tokenizer.currentAttrNames = null
  parser.skipNextNewLine = false
  return true
}

/**
 * Closes the element on top where its end tag does nothing else.
 * @param start Offset of the name in the end tag.
 * @returns Offset of the `>`, or -1 where it did not.
 */
export function closePlainly(tokenizer: InnerTokenizer, start: number): number {
  const parser = tokenizer.handler as unknown as InnerParser
  // An end tag may belong to a start tag that opened no element.
  if (!isInBody(parser) || parser.cutTags > 0) return -1
  const {openElements, activeFormattingElements} = parser
  const kind = kinds[openElements.currentTagId!]
  if (kind === 0) return -1
  const {html} = tokenizer.preprocessor
  const tagName = parser.treeAdapter.getTagName(openElements.current as never)
  const end = start + tagName.length
  if (html.charCodeAt(end) !== 0x3e || !html.startsWith(tagName, start)) return -1
  if (kind === formatting) {
    const {newest} = activeFormattingElements
    if (newest?.element !== openElements.current) return -1
    emitText(tokenizer)
    activeFormattingElements.removeEntry(newest!)
  } else emitText(tokenizer)
  pop(openElements)
  parser.skipNextNewLine = false
  return end
}

/** Appends text where text does nothing else. Returns whether it did. */
export function appendPlainly(tokenizer: InnerTokenizer, text: string): boolean {
  const parser = tokenizer.handler as unknown as InnerParser
  if (!isInBody(parser) || parser.skipNextNewLine || !isAllOpen(parser)) return false
  parser.treeAdapter.insertText(parser.openElements.current as never, text)
  parser.framesetOk = false
  return true
}

function isInBody({insertionMode, currentNotInHTML, openElements}: InnerParser): boolean {
  return insertionMode === inBody && !currentNotInHTML && openElements.tmplCount === 0 && openElements.stackTop < deep
}

/** Whether no formatting element is to be opened again. The newest one may stand further below: parse5 looks there. */
function isAllOpen({activeFormattingElements: {newest}, openElements}: InnerParser): boolean {
  return newest === null || newest.element === openElements.current
}

function open(parser: InnerParser, token: Token.TagToken, kind: number): boolean {
  const {openElements, activeFormattingElements, treeAdapter} = parser
  if (kind === block) {
    if (openElements.currentTagId === tag.P) pop(openElements)
    else if (openElements.hasInButtonScope(tag.P)) return false
    // One within another counts against bounds, and a link within a link ends it.
  } else if (kind === formatting ? activeFormattingElements.newest !== null : !isAllOpen(parser)) return false
  const parent = openElements.current!
  parser.countNode()
  const element = treeAdapter.createElement(token.tagName, namespaces.HTML, token.attrs)
  treeAdapter.appendChild(parent as never, element)
  if (kind === empty) {
    parser.framesetOk = false
    return true
  }
  push(openElements, element, token.tagID)
  if (kind === formatting) activeFormattingElements.pushElement(element, token)
  return true
}

/** What stands before a tag goes where it stands. */
function emitText(tokenizer: InnerTokenizer): void {
  if (tokenizer.currentCharacterToken !== null) tokenizer._emitCurrentCharacterToken(null)
}

// As parse5 does it, but for asking each time whether that leads into SVG or out of it. Below `deep`, there is no index.

function push(openElements: OpenElements, element: DefaultTreeAdapterMap['element'], id: number): void {
  const top = ++openElements.stackTop
  openElements.depth++
  openElements.items[top] = element
  openElements.tagIDs[top] = id
  openElements.current = element
  openElements.currentTagId = id
}

function pop(openElements: OpenElements): void {
  const top = --openElements.stackTop
  openElements.depth--
  openElements.current = openElements.items[top]!
  openElements.currentTagId = openElements.tagIDs[top]
}
