import type {Token} from 'parse5'
import {endOfValue, type InnerTokenizer, isBlank, states, tokens} from './inner-tokenizer.ts'
import {closePlainly, openPlainly} from './plain-tree.ts'
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
  const closed = isEnd ? closePlainly(tokenizer, start) : -1
  if (closed > 0) {
    tokenizer.preprocessor.pos = closed
    return true
  }
  const first = html.charCodeAt(start)
  if (!(first >= 0x61 && first <= 0x7a)) return false
  const tagName = nameAt(html, start)
  const end = start + tagName.length
  const after = html.charCodeAt(end)
  if (after !== 0x3e && (isEnd || (after !== 0x2f && !isBlank(after)))) return false
  if (tokenizer.runEnd !== tokenizer.runStart) tokenizer._flushRun('')
  const attrs: Token.Attribute[] = []
  // As parse5 makes it, but for the list inside of the literal, for which V8 goes a long way.
  tokenizer.currentToken = {
    type: isEnd ? tokens.endTag : tokens.startTag,
    tagName,
    tagID: 0,
    selfClosing: false,
    ackSelfClosing: false,
    attrs,
    location: null,
  } as Token.TagToken
  if (after === 0x3e) finish(tokenizer, end)
  else readAttributes(tokenizer, end)
  return true
}

/** Names by the number that their letters make. */
const shortNames = new Map<number, string>()
/** Longer ones make numbers that V8 has to keep elsewhere. */
const longestShort = 5

/**
 * The small letters, digits and hyphens from an offset on; few of them are the same string each time, whose hash every
 * later table has.
 */
function nameAt(html: string, start: number): string {
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

/** Reads attributes in quotes from where the tag's name or an attribute's value ends. */
export function readAttributes(tokenizer: InnerTokenizer, from: number): void {
  const {html} = tokenizer.preprocessor
  const {attrs} = tokenizer.currentToken!
  let at = from
  for (;;) {
    const before = at
    while (isBlank(html.charCodeAt(at))) at++
    const code = html.charCodeAt(at)
    if (code === 0x3e) {
      finish(tokenizer, at)
      return
    }
    if (code === 0x2f && html.charCodeAt(at + 1) === 0x3e) {
      tokenizer.currentToken!.selfClosing = true
      finish(tokenizer, at + 1)
      return
    }
    const name = nameAt(html, at)
    const end = at + name.length
    const quote = html.charCodeAt(end + 1)
    if (at === before || end === at || html.charCodeAt(end) !== 0x3d || (quote !== 0x22 && quote !== 0x27)) break
    let close = endOfValue(html, end + 2, quote)
    let value = html.slice(end + 2, close)
    for (let found = referenceAt(html, close); found; found = referenceAt(html, close)) {
      const next = close + found.written.length
      close = endOfValue(html, next, quote)
      value += found.read + html.slice(next, close)
    }
    if (html.charCodeAt(close) !== quote) break
    tokenizer.currentAttr = {name, value}
    // Of several, parse5 sees whether two are of one name.
    if (attrs.length === 0) attrs.push(tokenizer.currentAttr)
    else tokenizer._leaveAttrName()
    at = close + 1
  }
  tokenizer.state = states.beforeAttributeName
  tokenizer.preprocessor.pos = at - 1
}

/** Hands the tag over; `at` is the offset of its `>`. */
function finish(tokenizer: InnerTokenizer, at: number): void {
  tokenizer.preprocessor.pos = at
  // Before the tag is taken: a `<script>` changes the state.
  tokenizer.state = states.data
  const token = tokenizer.currentToken!
  if (token.type === tokens.endTag || !openPlainly(tokenizer, token)) tokenizer.emitCurrentTagToken()
}
