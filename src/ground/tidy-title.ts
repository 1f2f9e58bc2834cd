import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import {isBlankCode, isDropped, needsLook} from './blanks.ts'

const lineBreak = /<br(?:\s[^<>]*)?\/?>/gi
/** Elements that titles are typed with; none of them parts words. */
const markup = /<\/?(?:b|i|em|strong|u|span|sup|sub|small|font)(?:\s[^<>]*)?\/?>/gi
const references = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,30}));/gi

/** A title as it is read: character references decoded, tags of plain markup gone, on one line. */
export function tidyTitle(raw: string): string {
  const bare = raw.includes('<') ? raw.replace(lineBreak, ' ').replace(markup, '') : raw
  return oneLine(decodeReferences(bare))
}

/** A text with its character references decoded, as CommonMark reads titles and addresses. */
export function decodeReferences(text: string): string {
  return text.includes('&') ? text.replace(references, decodeReference) : text
}

function decodeReference(reference: string, decimal?: string, hex?: string, name?: string): string {
  if (name !== undefined) return decodeNamedCharacterReference(name) || reference
  const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
  return code > 31 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : reference
}

/** Whether a text is one line already, without anything that is not shown as itself; most titles are so. */
export function isPlainLine(text: string): boolean {
  if (needsLookSomewhere.test(text)) return false
  return text.charCodeAt(0) !== 32 && text.charCodeAt(text.length - 1) !== 32
}

/** What `needsLook` says of single characters but for the blank, two blanks, and halves of surrogate pairs. */
const needsLookSomewhere =
  / {2}|[\0-\x1f\x7f-\xa0\xad\u1680\u180e\u2000-\u200f\u2028-\u206f\u3000\ud800-\udfff\ufeff\ufff9-\uffff]/

/** A text on one line: runs of blanks are one, ends trimmed, unseen characters gone. U+3000 between words stays. */
export function oneLine(text: string): string {
  if (isPlainLine(text)) return text
  let line = ''
  let isAfterBlank = true
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (isBlankCode(code)) {
      if (!isAfterBlank) line += ' '
      isAfterBlank = true
    } else if (!needsLook(code) || !isDropped(text, index, code, text.charCodeAt(index - 1))) {
      line += text[index]
      isAfterBlank = false
    }
  }
  return line.trim()
}
