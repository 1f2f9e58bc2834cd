import type {Memo} from './html-tag.ts'

/** Parentheses that may be open at once in a link's target; what cmark allows. */
const MAXIMAL_DEPTH = 32

/** End of a link's `(target "title")` that begins at `at`, or -1 (CommonMark 0.31 §6.3). */
export function scanLinkTail(text: string, at: number, memo: Memo): number {
  if (text.charCodeAt(at) !== 40) return -1
  let place = skipBlanks(text, at + 1)
  const target = scanTarget(text, place)
  if (target < 0) return -1
  place = skipBlanks(text, target)
  if (place > target) {
    const title = scanTitle(text, place, memo)
    if (title > 0) place = skipBlanks(text, title)
  }
  return text.charCodeAt(place) === 41 ? place + 1 : -1
}

function skipBlanks(text: string, at: number): number {
  let place = at
  while (true) {
    const code = text.charCodeAt(place)
    if (code !== 32 && code !== 9 && code !== 10) return place
    place++
  }
}

function scanTarget(text: string, at: number): number {
  const pointed = text.charCodeAt(at) === 60
  let depth = 0
  for (let place = pointed ? at + 1 : at; place < text.length; place++) {
    const code = text.charCodeAt(place)
    if (code === 92) {
      const next = text.charCodeAt(place + 1)
      if (next > 32 && next < 127 && !/[0-9A-Za-z]/.test(text[place + 1]!)) place++
    } else if (pointed) {
      if (code === 62) return place + 1
      if (code === 60 || code === 10) return -1
    } else if (code <= 32 || code === 127) return depth === 0 ? place : -1
    else if (code === 40 && ++depth > MAXIMAL_DEPTH) return -1
    else if (code === 41 && --depth < 0) return place
  }
  return -1
}

const closing: Record<string, string> = {'"': '"', "'": "'", '(': ')'}

function scanTitle(text: string, at: number, memo: Memo): number {
  const open = text[at]!
  const close = closing[open]
  if (close === undefined || memo.noQuote[close]) return -1
  for (let place = at + 1; place < text.length; place++) {
    const character = text[place]
    if (character === '\\') place++
    else if (character === close) return place + 1
    else if (character === open) return -1
  }
  memo.noQuote[close] = true
  return -1
}
