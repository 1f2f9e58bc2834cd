import {type DefaultTreeAdapterMap, html as names, type Parser, type Token} from 'parse5'
import {type HastElement, HastLiteral} from '../ground/hast-node.ts'
import {tagToken, tokens} from './inner-tokenizer.ts'
import {nameAt} from './read-tag.ts'

const {TAG_ID: tag, NS: namespaces, getTagID} = names

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
/** That in which a fragment begins. */
const inTemplate = 17
/** Deeper, parse5 begins an index of what is open, and the bound on depth is near. */
export const deep = 60

interface Formatting {
  element: unknown
}

/** That it is indexed is private, which `Omit` forgets. */
type OpenElements = Omit<Parser<DefaultTreeAdapterMap>['openElements'], 'indexed'> & {indexed: boolean}

/** The part of parse5's parser that this shortcut reads and changes. */
export interface InnerParser {
  insertionMode: number
  tmplInsertionModeStack: number[]
  skipNextNewLine: boolean
  framesetOk: boolean
  currentNotInHTML: boolean
  cutTags: number
  hasForeign: boolean
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
 * Whether the parser is where nearly all of an article is read, and no template is open, nor SVG or MathML: what stands
 * in their titles and `<foreignObject>` is HTML, and what is open around it decides how its end tags are read. Nor may
 * the document have been so deep that parse5 keeps an index of what is open, which it does to the end from then on.
 */
export function isInBody({insertionMode, currentNotInHTML, hasForeign, openElements}: InnerParser): boolean {
  if (insertionMode !== inBody || currentNotInHTML || openElements.tmplCount > 0 || openElements.indexed) return false
  return !hasForeign || !isForeignOpen(openElements)
}

function isForeignOpen({tagIDs, stackTop}: OpenElements): boolean {
  for (let index = 0; index < stackTop; index++)
    if (tagIDs[index] === tag.SVG || tagIDs[index] === tag.MATH) return true
  return false
}

/** Takes a fragment into its body where its first tag does so, as parse5 does with all that do nothing else. */
export function enterBody(parser: InnerParser, html: string, at: number): boolean {
  const {insertionMode, openElements} = parser
  if (insertionMode !== inTemplate || openElements.tmplCount > 0 || openElements.indexed) return false
  if (html.charCodeAt(at) !== 0x3c || kinds[getTagID(nameAt(html, at + 1))] === 0) return false
  parser.tmplInsertionModeStack[0] = inBody
  parser.insertionMode = inBody
  return true
}

/**
 * Whether a start tag does nothing but open its element: nothing but a `<p>` on top is to be closed, nothing to be
 * opened again or moved.
 */
export function opensPlainly(parser: InnerParser, tagID: number): boolean {
  const kind = kinds[tagID]!
  if (kind === 0) return false
  if (kind === block) return !isOpenBelowTop(parser.openElements, tag.P)
  // One within another counts against bounds, and a link within a link ends it.
  return kind === formatting ? parser.activeFormattingElements.newest === null : isAllOpen(parser)
}

/**
 * Whether text behind such a start tag does nothing but stand in its element, and the element's end tag then does nothing
 * but close it: no element is to be opened again, and none was cut off.
 */
export function holdsText(parser: InnerParser, tagID: number): boolean {
  return kinds[tagID] !== empty && parser.activeFormattingElements.newest === null && parser.cutTags === 0
}

/** Appends the element of such a start tag with the text that it holds, as if it were opened and closed. */
export function appendWithText(
  parser: InnerParser,
  tagName: string,
  tagID: number,
  attrs: Token.Attribute[],
  text: string,
): void {
  appendElement(parser, tagName, tagID, attrs).children = [new HastLiteral('text', text)]
  parser.framesetOk = false
}

/** Opens the element of such a start tag. */
export function openPlainly(parser: InnerParser, tagName: string, tagID: number, attrs: Token.Attribute[]): void {
  const {openElements, activeFormattingElements} = parser
  const kind = kinds[tagID]!
  const element = appendElement(parser, tagName, tagID, attrs)
  if (kind === empty) {
    parser.framesetOk = false
    return
  }
  push(openElements, element as never, tagID)
  if (kind === formatting)
    activeFormattingElements.pushElement(element, tagToken(tokens.startTag, tagName, attrs, tagID))
}

function appendElement(parser: InnerParser, tagName: string, tagID: number, attrs: Token.Attribute[]): HastElement {
  const {openElements, treeAdapter} = parser
  if (kinds[tagID] === block && openElements.currentTagId === tag.P) pop(openElements)
  parser.countNode()
  const element = treeAdapter.createElement(tagName, namespaces.HTML, attrs)
  treeAdapter.appendChild(openElements.current as never, element)
  parser.skipNextNewLine = false
  return element as unknown as HastElement
}

/**
 * Closes the element on top where its end tag does nothing else.
 * @param start Offset of the name in the end tag.
 * @returns Offset behind the tag, or -1 where it did not.
 */
export function closePlainly(parser: InnerParser, html: string, start: number): number {
  const {openElements, activeFormattingElements} = parser
  const kind = kinds[openElements.currentTagId!]
  // An end tag may belong to a start tag that opened no element.
  if (kind === 0 || parser.cutTags > 0) return -1
  const tagName = parser.treeAdapter.getTagName(openElements.current as never)
  const end = start + tagName.length
  if (html.charCodeAt(end) !== 0x3e || !html.startsWith(tagName, start)) return -1
  if (kind === formatting) {
    const {newest} = activeFormattingElements
    if (newest?.element !== openElements.current) return -1
    activeFormattingElements.removeEntry(newest!)
  }
  pop(openElements)
  parser.skipNextNewLine = false
  return end + 1
}

/** Whether text does nothing but stand where it stands. */
export function takesText(parser: InnerParser): boolean {
  return !parser.skipNextNewLine && isAllOpen(parser)
}

/** Appends such a text. */
export function appendPlainly(parser: InnerParser, text: string): void {
  parser.treeAdapter.insertText(parser.openElements.current as never, text)
  parser.framesetOk = false
}

/** Whether no formatting element is to be opened again. The newest one may stand further below: parse5 looks there. */
function isAllOpen({activeFormattingElements: {newest}, openElements}: InnerParser): boolean {
  return newest === null || newest.element === openElements.current
}

/** Whether an element is open below the one on top, in whatever scope. */
function isOpenBelowTop({tagIDs, stackTop}: OpenElements, tagID: number): boolean {
  for (let index = stackTop - 1; index >= 0; index--) if (tagIDs[index] === tagID) return true
  return false
}

// As parse5 does it, but for asking each time whether that leads into SVG or out of it. No index is kept: see `isInBody`.

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
