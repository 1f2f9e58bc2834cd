import {type Tokenizer, TokenizerMode} from 'parse5'

/** The part of parse5's tokenizer that this file changes: nothing of it is public. */
interface Inner {
  active: boolean
  paused: boolean
  inLoop: boolean
  consumedAfterSnapshot: number
  state: number
  currentToken: {tagName: string} | null
  currentAttr: {name: string}
  currentCharacterToken: {type: number} | null
  runEnd: number
  preprocessor: {html: string; pos: number; isEol: boolean; skipNextNewLine: boolean}
  _runParsingLoop: () => void
  _consume: () => number
  _ensureHibernation: () => boolean
  _callState: (codePoint: number) => void
}

/** Numbers of parse5's states that its types do not name; `read-runs.test.ts` holds them against the tokenizer. */
const tagName = 7
const attributeName = 32
const doubleQuoted = 35
const singleQuoted = 36
/** parse5's type of a token of characters that are no blanks. */
const characters = 0

/**
 * Lets parse5's tokenizer read a run of plain characters (text, attribute values, names in small letters) at once, where
 * it goes through its table of states for each. Saves a third of the time of a parse. Only for a source that is
 * written as one chunk, and read without locations and parse errors; tokens are the same.
 */
export function readRuns(tokenizer: Tokenizer): void {
  const inner = tokenizer as unknown as Inner
  inner._runParsingLoop = runParsingLoop
}

/** parse5's loop, with a look ahead before each step. */
function runParsingLoop(this: Inner): void {
  if (this.inLoop) return
  this.inLoop = true
  while (this.active && !this.paused) {
    this.consumedAfterSnapshot = 0
    skipPlain(this)
    const codePoint = this._consume()
    if (!this._ensureHibernation()) this._callState(codePoint)
  }
  this.inLoop = false
}

/** The first character of a run is parse5's, which sets the run up; what follows it, up to one that means something, is ours. */
function skipPlain(tokenizer: Inner): void {
  const {preprocessor, state} = tokenizer
  if (preprocessor.isEol || preprocessor.skipNextNewLine) return
  const {html} = preprocessor
  const from = preprocessor.pos + 1
  let end = from
  switch (state) {
    case TokenizerMode.DATA:
      if (tokenizer.runEnd !== from || tokenizer.currentCharacterToken?.type !== characters) return
      end = endOfText(html, from)
      tokenizer.runEnd = end
      break
    case doubleQuoted:
    case singleQuoted:
      if (tokenizer.runEnd !== from) return
      end = endOfValue(html, from, state === doubleQuoted ? 0x22 : 0x27)
      tokenizer.runEnd = end
      break
    case tagName:
      end = endOfName(html, from)
      if (end > from) tokenizer.currentToken!.tagName += html.slice(from, end)
      break
    case attributeName:
      end = endOfName(html, from)
      if (end > from) tokenizer.currentAttr.name += html.slice(from, end)
      break
    default:
      return
  }
  preprocessor.pos = end - 1
}

/** Offset of the next blank, control character, `<`, `&` or half of a surrogate pair. */
function endOfText(html: string, from: number): number {
  let at = from
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code <= 0x20 || code === 0x3c || code === 0x26 || (code >= 0xd800 && code <= 0xdfff)) break
  }
  return at
}

/** Offset of the closing quote, or of a control character, `&` or half of a surrogate pair. */
function endOfValue(html: string, from: number, quote: number): number {
  let at = from
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (code < 0x20 || code === quote || code === 0x26 || (code >= 0xd800 && code <= 0xdfff)) break
  }
  return at
}

/** Offset of what is no small ASCII letter, digit or hyphen. */
function endOfName(html: string, from: number): number {
  let at = from
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at)
    if (!((code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || code === 0x2d)) break
  }
  return at
}
