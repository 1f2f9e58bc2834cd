import type {Token} from 'parse5'

/** The part of parse5's tokenizer that these shortcuts read and change: hardly any of it is public. */
export interface InnerTokenizer {
  active: boolean
  paused: boolean
  inLoop: boolean
  consumedAfterSnapshot: number
  state: number
  currentToken: Token.TagToken | null
  currentAttr: Token.Attribute
  currentCharacterToken: Token.CharacterToken | null
  runStart: number
  runEnd: number
  preprocessor: {html: string; pos: number; isEol: boolean; skipNextNewLine: boolean}
  handler: {insertionMode?: number; onWhitespaceCharacter: (token: Token.CharacterToken) => void}
  emitCurrentTagToken: () => void
  _emitCurrentCharacterToken: (next: null) => void
  _runParsingLoop: () => void
  _consume: () => number
  _ensureHibernation: () => boolean
  _callState: (codePoint: number) => void
  _createCharacterToken: (type: number) => void
  _leaveAttrName: () => void
  _flushRun: (text: string) => void
}

/** Numbers of parse5's states, which its types do not name; `read-runs.test.ts` holds them against the tokenizer. */
export const states = {
  data: 0,
  tagName: 7,
  beforeAttributeName: 31,
  attributeName: 32,
  doubleQuoted: 35,
  singleQuoted: 36,
  afterQuotedValue: 38,
} as const

/** Numbers of parse5's tokens: characters that are no blanks, blanks, tags. */
export const tokens = {characters: 0, blanks: 2, startTag: 3, endTag: 4} as const

/** A tag as parse5 makes it, but for the list inside of the literal, for which V8 goes a long way. */
export function tagToken(type: number, tagName: string, attrs: Token.Attribute[], tagID = 0): Token.TagToken {
  return {type, tagName, tagID, selfClosing: false, ackSelfClosing: false, attrs, location: null}
}

/** A blank as HTML has it inside of tags, but for the carriage return, which parse5 reads as a line feed. */
export function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c
}

const untilDoubleQuote = /[^"&\0-\x1f\ud800-\udfff]*/y
const untilSingleQuote = /[^'&\0-\x1f\ud800-\udfff]*/y

/**
 * Offset of the closing quote, or of a control character, `&` or half of a surrogate pair. The HTML is a slice of the
 * file, in which a pattern runs several times as fast as a loop.
 */
export function endOfValue(html: string, from: number, quote: number): number {
  const until = quote === 0x22 ? untilDoubleQuote : untilSingleQuote
  until.lastIndex = from
  until.test(html)
  return until.lastIndex
}

/** Offset of what is no small ASCII letter, digit or hyphen. */
export function endOfName(html: string, from: number): number {
  let at = from
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d)) break
  }
  return at
}
