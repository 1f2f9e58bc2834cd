import {type DefaultTreeAdapterMap, html as names, type Parser, type Token} from 'parse5'
import {type InnerTokenizer, tokens} from './inner-tokenizer.ts'

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

/** The part of parse5's parser that this shortcut reads and changes. */
interface InnerParser {
  insertionMode: number
  skipNextNewLine: boolean
  framesetOk: boolean
  currentNotInHTML: boolean
  cutTags: number
  openElements: Parser<DefaultTreeAdapterMap>['openElements']
  activeFormattingElements: {
    newest: Formatting | null
    pushElement: (element: unknown, token: Token.TagToken) => void
    removeEntry: (entry: Formatting) => void
  }
  treeAdapter: Parser<DefaultTreeAdapterMap>['treeAdapter']
  _createElement: Parser<DefaultTreeAdapterMap>['_createElement']
}

/**
 * Opens or closes the element of a tag where the tag does nothing else: nothing but a `<p>` on top is to be closed,
 * nothing to be opened again or moved. Saves the way through parse5's tables for nine tags in ten; the tree is the same.
 * @returns Whether it did; all other tags are parse5's.
 */
export function takePlainTag(tokenizer: InnerTokenizer, token: Token.TagToken): boolean {
  const parser = tokenizer.handler as unknown as InnerParser
  const id = names.getTagID(token.tagName)
  const kind = kinds[id]!
  if (kind === 0 || !isInBody(parser) || parser.openElements.stackTop >= deep) return false
  // What stands before the tag goes where it stands.
  tokenizer._emitCurrentCharacterToken(null)
  token.tagID = id
  if (!(token.type === tokens.startTag ? open(parser, token, kind) : close(parser, id, kind))) return false
  tokenizer.currentToken = null
  tokenizer.currentAttrNames = null
  parser.skipNextNewLine = false
  return true
}

/** Appends text where text does nothing else. Returns whether it did. */
export function takePlainText(tokenizer: InnerTokenizer, text: string): boolean {
  const parser = tokenizer.handler as unknown as InnerParser
  if (!isInBody(parser) || parser.skipNextNewLine || !isAllOpen(parser)) return false
  parser.treeAdapter.insertText(parser.openElements.current as never, text)
  parser.framesetOk = false
  return true
}

function isInBody({insertionMode, currentNotInHTML, openElements}: InnerParser): boolean {
  return insertionMode === inBody && !currentNotInHTML && openElements.tmplCount === 0
}

/** Whether no formatting element is to be opened again. The newest one may stand further below: parse5 looks there. */
function isAllOpen({activeFormattingElements: {newest}, openElements}: InnerParser): boolean {
  return newest === null || newest.element === openElements.current
}

function open(parser: InnerParser, token: Token.TagToken, kind: number): boolean {
  const {openElements, activeFormattingElements, treeAdapter} = parser
  if (kind === block) {
    if (openElements.hasInButtonScope(tag.P)) {
      if (openElements.currentTagId !== tag.P) return false
      openElements.pop()
    }
  } else if (!isAllOpen(parser) || (kind === formatting && activeFormattingElements.newest !== null)) return false
  const parent = openElements.current!
  const element = parser._createElement(token.tagName, namespaces.HTML, token.attrs, parent as never)
  treeAdapter.appendChild(parent as never, element)
  if (kind === empty) {
    parser.framesetOk = false
    return true
  }
  openElements.push(element, token.tagID)
  if (kind === formatting) activeFormattingElements.pushElement(element, token)
  return true
}

function close({openElements, activeFormattingElements, cutTags}: InnerParser, id: number, kind: number): boolean {
  // An end tag may belong to a start tag that opened no element.
  if (openElements.currentTagId !== id || cutTags > 0) return false
  if (kind === formatting) {
    const {newest} = activeFormattingElements
    if (newest?.element !== openElements.current) return false
    activeFormattingElements.removeEntry(newest!)
  }
  openElements.pop()
  return true
}
