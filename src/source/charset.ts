import {isUtf8} from 'node:buffer'
import {ConvertError} from '../errors.ts'
import {ifPossible} from '../ground/if-possible.ts'
import {onDemand} from '../ground/on-demand.ts'
import type {Decoded} from './decode.ts'
import {utf16WithoutMark} from './refuse-binary.ts'

/**
 * How far into a file a declaration may stand, in bytes; browsers look at 1,024, archives put an envelope before it.
 */
const declarationWithin = 8192

/** How much is shown to the library that guesses, in bytes without tags. */
const sampleSize = 65_536

/** Below this, out of 100, a guess is none. */
const leastConfidence = 10

/** The escape by which ISO-2022-JP begins a run of Japanese. */
const toJapanese = '\x1b$'

/** Bytes without a byte order mark that are no UTF-8, or use the escapes of ISO-2022-JP → text. */
export function decodeUnmarked(bytes: Buffer): Decoded {
  const wide = utf16WithoutMark(bytes)
  if (wide) return guessed(new TextDecoder(wide).decode(bytes), wide)
  if (isUtf8(bytes) && !bytes.includes(toJapanese)) return {text: bytes.toString('utf8'), notes: []}
  const declared = declaredCharset(bytes)
  const asDeclared = declared && decodeStrictly(bytes, declared)
  if (asDeclared !== undefined && asDeclared !== '' && !/^utf-?8$/i.test(declared!))
    return {text: asDeclared, notes: []}
  if (bytes.includes(toJapanese)) {
    const japanese = decodeStrictly(bytes, 'iso-2022-jp')
    if (japanese !== undefined) return guessed(japanese, 'iso-2022-jp')
  }
  const damaged = withDamage(bytes, 'utf-8') ?? (declared && withDamage(bytes, declared))
  if (damaged) return damaged
  for (const {name: guess, confidence} of onDemand.chardet().analyse(withoutTags(bytes))) {
    if (confidence < leastConfidence) break
    const name = centralEuropean.test(guess) && mayBeWestern(bytes) ? 'windows-1252' : guess
    const text = decodeStrictly(bytes, name)
    if (text !== undefined) return guessed(text, name)
  }
  const western = decodeWindows1252(bytes)
  const beyond = western.match(/[^\x00-\x7f]/g)?.length ?? 0
  // Of a language in Latin letters, few have accents; and some bytes are no character.
  if (beyond * 5 < western.length && !/[\x81\x8d\x8f\x90\x9d]/.test(western)) return guessed(western, 'windows-1252')
  throw new ConvertError('The encoding is none that is known', {
    expected: 'UTF-8, UTF-16, GB18030, Big5, Shift_JIS, EUC-KR, windows-1252 or another encoding of the web',
  })
}

const centralEuropean = /^(?:iso-8859-(?:2|9)|windows-125[04])$/i

/** So few characters beyond ASCII tell no language of another. */
const tellsNothing = 12

/** Whether a text has few characters beyond ASCII, and all that stand beside letters are letters in windows-1252 as well. */
function mayBeWestern(bytes: Buffer): boolean {
  const text = decodeWindows1252(bytes)
  const beyond = text.match(/[^\x00-\x7f]/g) ?? []
  // Most with these are Turkish, Hungarian, Czech or Croatian.
  if (/[ÐÝÞðýþÕõÛûæèìòøùŠšŽž]/.test(text)) return false
  return beyond.length < tellsNothing && !/[A-Za-zÀ-ÿ][¡-¦¨©¬®-¶¸-ºž¼-¿]|[¡-¦¨©¬®-¶¸-º¼-¿][a-zà-ÿ]/.test(text)
}

function guessed(text: string, name: string): Decoded {
  return {text, notes: [`The encoding is not declared; ${name} was guessed`]}
}

/** `<meta charset=gbk>`, `<meta http-equiv=… content="text/html; charset=gbk">`, `<?xml … encoding="gbk"?>`. */
function declaredCharset(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, declarationWithin)
  const name =
    /<meta\s[^>]{0,500}?charset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{1,99})/i.exec(head)?.[1] ??
    /<\?xml\s[^>]{0,500}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,99})/i.exec(head)?.[1]
  // A declaration that could be read byte by byte is not in UTF-16, whatever it says.
  return name !== undefined && !/^utf-?16/i.test(name) ? name : undefined
}

/** `undefined` where the bytes are not in that encoding, or nobody knows it. */
function decodeStrictly(bytes: Buffer, name: string): string | undefined {
  return decodeAs(bytes, name, {fatal: true})
}

function decodeAs(bytes: Buffer, name: string, options: {fatal: boolean}): string | undefined {
  // A RangeError: no such encoding; a TypeError: not these bytes.
  return ifPossible(() => {
    const decoder = new TextDecoder(name, options)
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
  })
}

/**
 * A text with a few bytes damaged, such as a character cut in two: at most one in ten of the characters beyond ASCII.
 */
function withDamage(bytes: Buffer, name: string): Decoded | undefined {
  const text = decodeAs(bytes, name, {fatal: false})
  if (text === undefined) return undefined
  let damaged = 0
  let whole = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd) damaged++
    else if (code > 0x7f) whole++
  }
  if (whole < damaged * 10) return undefined
  return {text, notes: [`${damaged} characters are no ${name.toUpperCase()}; they are shown as U+FFFD`]}
}

/**
 * Tags are Latin in every encoding and say nothing. None of the encodings has `<` or `>` as second half of a character.
 */
function withoutTags(bytes: Buffer): Buffer {
  const pieces: Buffer[] = []
  let size = 0
  for (let at = 0; at < bytes.length && size < sampleSize; ) {
    const open = bytes.indexOf('<', at)
    const end = open < 0 ? bytes.length : open
    pieces.push(bytes.subarray(at, end))
    size += end - at
    const close = open < 0 ? -1 : bytes.indexOf('>', open)
    if (close < 0) break
    at = close + 1
  }
  const text = Buffer.concat(pieces)
  return text.some((byte) => byte > 0x7f) ? text : bytes.subarray(0, sampleSize)
}

/** The characters of the bytes 80 to 9F; five have none, and stay the control characters of Latin 1. */
const highest = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009dž\u009f'

/**
 * Bytes of windows-1252 → text. Node's own decoder takes it for Latin 1 in some versions, in which curly quotes and the
 * euro sign are control characters (nodejs/node#56542).
 */
function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (control) => highest[control.charCodeAt(0) - 0x80]!)
}
