import {type InnerTokenizer, isBlank, tokens} from './inner-tokenizer.ts'
import {referenceAt} from './read-reference.ts'

const {blanks, characters} = tokens

/**
 * parse5's insertion modes in which blanks among other characters are read like them: in body, caption, cell, template.
 */
const inBody: ReadonlySet<number> = new Set([6, 10, 14, 17])

/**
 * Reads text up to the next tag or reference as one token, where parse5 makes a token of each word and each blank.
 * @returns Whether anything was read.
 */
export function readText(tokenizer: InnerTokenizer): boolean {
  const {handler, preprocessor} = tokenizer
  if (tokenizer.currentCharacterToken !== null || !inBody.has(handler.insertionMode!)) return false
  const {html} = preprocessor
  const from = preprocessor.pos + 1
  let start = from
  while (isBlank(html.charCodeAt(start))) start++
  let end = endOfText(html, start)
  let text = html.slice(start, end)
  for (let found = referenceAt(html, end); found; found = referenceAt(html, end)) {
    const next = end + found.written.length
    end = endOfText(html, next)
    text += found.read + html.slice(next, end)
  }
  if (end === from) return false
  if (start > from) {
    // Blanks at the start are a token of their own: they may stand before the body.
    tokenizer._createCharacterToken(blanks)
    tokenizer.currentCharacterToken!.chars = html.slice(from, start)
  }
  if (end > start) {
    if (start > from) handler.onWhitespaceCharacter(tokenizer.currentCharacterToken!)
    tokenizer._createCharacterToken(characters)
    tokenizer.currentCharacterToken!.chars = text
  }
  preprocessor.pos = end - 1
  return true
}

/** Up to the next `<`, `&`, carriage return or NUL. */
const untilSign = /[^<&\r\0]*/y

/** Offset of that. The HTML is a slice of the file, in which a pattern runs three times as fast as a loop. */
export function endOfText(html: string, from: number): number {
  untilSign.lastIndex = from
  untilSign.test(html)
  return untilSign.lastIndex
}

/** Offset of the next blank, control character, `<`, `&` or half of a surrogate pair. */
export function endOfWords(html: string, from: number): number {
  let at = from
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code <= 0x20 || code === 0x3c || code === 0x26 || (code >= 0xd800 && code <= 0xdfff)) break
  }
  return at
}
