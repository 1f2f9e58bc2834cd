import type {Place} from '../errors.ts'

/** Line and column of an offset, both from 1, columns in UTF-16 units. */
export function placeAt(text: string, offset: number): Place {
  let line = 1
  let lineStart = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++
    lineStart = at + 1
  }
  return {line, column: offset - lineStart + 1}
}

/** Offset of the next character that is no blank and no line break. */
export function skipBlanks(text: string, from: number): number {
  let at = from
  while (at < text.length && isBlankAt(text, at)) at++
  return at
}

/** Whether a blank or a line break stands at the offset. */
export function isBlankAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  // Beyond ASCII there are many kinds.
  return code <= 0x20 ? code === 0x20 || (code >= 9 && code <= 13) : code >= 0xa0 && /\s/.test(text[at]!)
}

/** Offset behind the next line break; the length of the text in its last line. */
export function nextLine(text: string, from: number): number {
  const at = text.indexOf('\n', from)
  return at < 0 ? text.length : at + 1
}
