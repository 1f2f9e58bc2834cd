import type {Nodes} from 'hast'
import {isPaired} from './bidi.ts'

/** Kinds of blank, the stronger one the larger: among several, a no-break space decides, or else a newline. */
export const blank = 1
export const newline = 2
export const firmBlank = 3

/** The code point of the full-width blank, beside which no other stands. */
export const wideBlank = 0x3000

/** Whether a character may be a blank or show nothing; the others need no look at all. */
export function needsLook(code: number): boolean {
  if (code < 0x7f) return code <= 32
  if (code >= 0x3001) return code >= 0xfe00 && (code === 0xfeff || code >= 0xfff9)
  return (
    code <= 0xa0 ||
    code === 0xad ||
    code === 0x1680 ||
    code === 0x180e ||
    (code >= 0x2000 && code <= 0x206f && (code <= 0x200f || code >= 0x2028)) ||
    code === 0x3000
  )
}

/** The characters that need none, as a class of regular expressions (without the flag `u`). */
export const plainClass =
  '[!-~\\u00a1-\\u00ac\\u00ae-\\u167f\\u1681-\\u180d\\u180f-\\u1fff\\u2010-\\u2027\\u2070-\\u2fff\\u3001-\\ufefe\\uff00-\\ufff8]'

/** Blanks of every width, and characters that show nothing: what of a pattern stands between `[` and `]`. */
export const unseen =
  '\\s\\0-\\x1f\\x7f-\\x9f\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb'

const onlyUnseen = new RegExp(`^[${unseen}]*$`)

/** Whether a reader sees nothing of a text. */
export function isBlank(text: string): boolean {
  return onlyUnseen.test(text)
}

/** A text without anything to see. */
export function isBlankText(node: Nodes): boolean {
  if (node.type !== 'text') return false
  const first = node.value.charCodeAt(0)
  // Nearly every text starts with a letter.
  if ((first > 0x3000 && first < 0xfe00) || (first > 32 && first < 0x7f)) return false
  return onlyUnseen.test(node.value)
}

/** The first child that is no blank text: what a block begins with, to the eye. */
export function firstToSee<Node extends Nodes>(children: readonly Node[]): Node | undefined {
  for (const child of children) if (!isBlankText(child)) return child
  return undefined
}

/** Blanks of one width or another that are one blank in Markdown; not the full-width one. */
export function isBlankCode(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f
  )
}

/**
 * Characters that show nothing: control characters, zero-width ones, soft hyphens. Joiners stay where they change what
 * is seen (emoji, Arabic, Persian, Indic and other scripts that join), direction marks where a text runs right to left.
 */
export function isDropped(text: string, at: number, code: number, before: number): boolean {
  if (code < 32 || (code >= 0x7f && code < 0xa0)) return true
  if (code === 0xad || code === 0x180e || code === 0x200b || code === 0xfeff) return true
  if (code === 0x200c || code === 0x200d) return !joins(before) || !(text.charCodeAt(at + 1) > 0xff)
  if (code === 0x200e || code === 0x200f) return !runsRightToLeft(text)
  // Those that open or close something stay where they do so in pairs.
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) {
    return !runsRightToLeft(text) || !pairs
  }
  return (code >= 0x2060 && code <= 0x2064) || (code >= 0x206a && code <= 0x206f) || (code >= 0xfff9 && code <= 0xfffb)
}

let asked = ''
let rightToLeft = false
let pairs = false

/** Whether a text has letters that run right to left. The answer is remembered, as a text may be full of marks. */
function runsRightToLeft(text: string): boolean {
  if (text !== asked) {
    asked = text
    rightToLeft = letterFromTheRight.test(text)
    pairs = rightToLeft && isPaired(text)
  }
  return rightToLeft
}

const letterFromTheRight = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

function joins(code: number): boolean {
  return (
    (code >= 0x0590 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x18af) ||
    (code >= 0x2190 && code <= 0x2bff) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    code === 0xfe0f
  )
}

/** Whether a newline between these is nothing: both are CJK, or one is and the other a quote, dash or ellipsis. */
export function joinsWithoutBlank(before: number, after: number): boolean {
  if (isCjk(before)) return isCjk(after) || isShared(after)
  return isShared(before) && isCjk(after)
}

/** Scripts that set no blanks between words, and their punctuation; Hangul does set them. */
function isCjk(code: number): boolean {
  return (
    (code >= 0x2e80 && code <= 0x312f) ||
    (code >= 0x31a0 && code <= 0xa4cf) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe4f) ||
    (code >= 0xff01 && code <= 0xff9f) ||
    (code >= 0xd840 && code <= 0xd88d)
  )
}

/** Punctuation that Chinese and Latin texts share: dashes, quotes, ellipsis. */
function isShared(code: number): boolean {
  return (code >= 0x2014 && code <= 0x201d) || code === 0x2026
}
