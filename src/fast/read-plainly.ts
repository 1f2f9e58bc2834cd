import {html as names, type Token} from 'parse5'
import type {InnerTokenizer} from './inner-tokenizer.ts'
import {
  appendPlainly,
  appendWithText,
  closePlainly,
  deep,
  enterBody,
  holdsText,
  type InnerParser,
  isInBody,
  openPlainly,
  opensPlainly,
  takesText,
} from './plain-tree.ts'
import {referenceAt} from './read-reference.ts'
import {nameAt, readAttributes} from './read-tag.ts'
import {endOfText} from './read-text.ts'

const {getTagID} = names

/**
 * Reads texts and tags straight into the tree as long as each does nothing but stand where it stands. Saves a token of
 * each, and the way through parse5's tables, for nine in ten; the tree is the same. What
 * comes next is parse5's.
 */
export function readPlainly(tokenizer: InnerTokenizer): void {
  const parser = tokenizer.handler as unknown as InnerParser
  const {preprocessor} = tokenizer
  const {html} = preprocessor
  const from = preprocessor.pos + 1
  if (!isInBody(parser) && !enterBody(parser, html, from)) return
  if (tokenizer.currentCharacterToken !== null) {
    if (html.charCodeAt(from) !== 0x3c) return
    // The text that parse5 has read before the tag.
    tokenizer._emitCurrentCharacterToken(null)
  }
  let at = from
  while (parser.openElements.stackTop < deep) {
    const end = readOne(parser, html, at)
    if (end < 0) break
    at = end
  }
  preprocessor.pos = at - 1
}

/** Reads the tag, the text or the reference that begins at an offset. Returns the one behind, -1 where it is not plain. */
function readOne(parser: InnerParser, html: string, at: number): number {
  if (html.charCodeAt(at) !== 0x3c) return readText(parser, html, at)
  return html.charCodeAt(at + 1) === 0x2f ? closePlainly(parser, html, at + 2) : readStartTag(parser, html, at + 1)
}

function readText(parser: InnerParser, html: string, from: number): number {
  if (!takesText(parser)) return -1
  const end = endOfText(html, from)
  if (end > from) {
    appendPlainly(parser, html.slice(from, end))
    return end
  }
  const reference = referenceAt(html, from)
  if (!reference) return -1
  appendPlainly(parser, reference.read)
  return from + reference.written.length
}

function readStartTag(parser: InnerParser, html: string, start: number): number {
  const tagName = nameAt(html, start)
  const tagID = getTagID(tagName)
  if (!opensPlainly(parser, tagID)) return -1
  const attrs: Token.Attribute[] = []
  let end = start + tagName.length
  if (html.charCodeAt(end) !== 0x3e) {
    end = readAttributes(html, end, attrs)
    if (html.charCodeAt(end) === 0x2f) end++
    if (html.charCodeAt(end) !== 0x3e) return -1
  }
  const from = end + 1
  const past = holdsText(parser, tagID) ? endOfText(html, from) : from
  if (past === from) {
    openPlainly(parser, tagName, tagID, attrs)
    return from
  }
  const text = html.slice(from, past)
  // Most elements hold one text: none of those needs to be open.
  if (isEndTag(html, past, tagName)) {
    appendWithText(parser, tagName, tagID, attrs, text)
    return past + tagName.length + 3
  }
  openPlainly(parser, tagName, tagID, attrs)
  appendPlainly(parser, text)
  return past
}

/** Whether the end tag of that name begins at an offset, as it is written in most places. */
function isEndTag(html: string, at: number, tagName: string): boolean {
  const start = at + 2
  return (
    html.charCodeAt(at) === 0x3c &&
    html.charCodeAt(at + 1) === 0x2f &&
    html.startsWith(tagName, start) &&
    html.charCodeAt(start + tagName.length) === 0x3e
  )
}
