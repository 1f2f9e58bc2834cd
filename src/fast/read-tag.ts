import type {Token} from 'parse5'
import {endOfValue, type InnerTokenizer, isBlank, states, tagToken, tokens} from './inner-tokenizer.ts'
import {referenceAt} from './read-reference.ts'

/**
 * Reads a tag that is written as most are, `<name attribute="value">` in small letters, in one go. As soon as something
 * else comes (a reference, an attribute without quotes), parse5 goes on from there.
 * @returns Whether anything was read; nothing is where the next characters are no such tag.
 */
export function readTag(tokenizer: InnerTokenizer): boolean {
  const {html, pos} = tokenizer.preprocessor
  const isEnd = html.charCodeAt(pos + 2) === 0x2f
  const start = isEnd ? pos + 3 : pos + 2
  const first = html.charCodeAt(start)
  if (!(first >= 0x61 && first <= 0x7a)) return false
  const tagName = nameAt(html, start)
  const end = start + tagName.length
  const after = html.charCodeAt(end)
  if (after !== 0x3e && (isEnd || (after !== 0x2f && !isBlank(after)))) return false
  if (tokenizer.runEnd !== tokenizer.runStart) tokenizer._flushRun('')
  tokenizer.currentToken = tagToken(isEnd ? tokens.endTag : tokens.startTag, tagName, [])
  readOn(tokenizer, end)
  return true
}

/** Reads on from where the name of a tag ends, or the value of an attribute. */
export function readOn(tokenizer: InnerTokenizer, from: number): void {
  const {preprocessor} = tokenizer
  const {html} = preprocessor
  const token = tokenizer.currentToken!
  let end = readAttributes(html, from, token.attrs, tokenizer)
  if (html.charCodeAt(end) === 0x2f && html.charCodeAt(end + 1) === 0x3e) {
    token.selfClosing = true
    end++
  }
  if (html.charCodeAt(end) !== 0x3e) {
    tokenizer.state = states.beforeAttributeName
    preprocessor.pos = end - 1
    return
  }
  preprocessor.pos = end
  // Before the tag is taken: a `<script>` changes the state.
  tokenizer.state = states.data
  tokenizer.emitCurrentTagToken()
}

/** Names by the number that their letters make. */
const shortNames = new Map<number, string>()
/** Longer ones make numbers that V8 has to keep elsewhere. */
const longestShort = 5

/**
 * The small letters, digits and hyphens from an offset on; few of them are the same string each time, whose hash every
 * later table has.
 */
export function nameAt(html: string, start: number): string {
  let key = 0
  let at = start
  for (; ; at++) {
    const code = html.charCodeAt(at)
    let sign: number
    if (code >= 0x61 && code <= 0x7a) sign = code - 0x60
    else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) sign = code - 0x12
    else break
    // Letters are 1 to 26, the hyphen 27, digits 30 to 39.
    if (at - start < longestShort) key = key * 64 + sign
  }
  if (at - start > longestShort) return html.slice(start, at)
  let name = shortNames.get(key)
  if (name === undefined) {
    name = html.slice(start, at)
    // Made-up names of hostile documents must not fill the memory.
    if (shortNames.size < 1000) shortNames.set(key, name)
  }
  return name
}

/** With more of them, parse5 keeps a table of their names. */
const mostAttributes = 64

/**
 * Reads attributes in quotes from where the tag's name or an attribute's value ends, and takes the first of each name.
 * @param tokenizer Whose tag it is; without one, no more are read than are plainly compared.
 * @returns Offset of what is no such attribute: the end of the tag, most often.
 */
export function readAttributes(
  html: string,
  from: number,
  attrs: Token.Attribute[],
  tokenizer?: InnerTokenizer,
): number {
  let end = from
  for (;;) {
    let at = end
    // One blank, most often.
    for (let code = html.charCodeAt(at); code === 32 || (code < 32 && isBlank(code)); ) code = html.charCodeAt(++at)
    const name = at > end ? nameAt(html, at) : ''
    if (name === '') return at
    const open = at + name.length + 1
    const quote = html.charCodeAt(open)
    if (html.charCodeAt(open - 1) !== 0x3d || (quote !== 0x22 && quote !== 0x27)) return at
    let close = endOfValue(html, open + 1, quote)
    let value = html.slice(open + 1, close)
    for (let found = referenceAt(html, close); found; found = referenceAt(html, close)) {
      const next = close + found.written.length
      close = endOfValue(html, next, quote)
      value += found.read + html.slice(next, close)
    }
    if (html.charCodeAt(close) !== quote) return at
    if (attrs.length < mostAttributes) {
      if (attrs.length === 0 || !isNamed(attrs, name)) attrs.push({name, value})
    } else if (tokenizer) {
      tokenizer.currentAttr = {name, value}
      tokenizer._leaveAttrName()
    } else return at
    end = close + 1
  }
}

function isNamed(attrs: readonly Token.Attribute[], name: string): boolean {
  for (const attribute of attrs) if (attribute.name === name) return true
  return false
}
