import {madeOnce} from '../../ground/made-once.ts'
import type {Dialect} from './read-inline.ts'

/** What the flanking rules ask of a character; letters are all that is neither of the others. */
export type CharacterClass = 'whitespace' | 'punctuation' | 'letter'

/** Unicode's class Zs, and Markdown's own. */
const whitespace = /[\t\n\f\r \xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/
const punctuation = madeOnce(() => /\p{P}/u)
const symbol = madeOnce(() => /\p{S}/u)

/** Class of a character. `''`, an end of the text, is whitespace. */
export function classOf(character: string, dialect: Dialect): CharacterClass {
  const code = character.charCodeAt(0)
  if (isPlain(code)) return 'letter'
  if (character === '' || whitespace.test(character)) return 'whitespace'
  if (character.length > 1 && (dialect === 'halves' || dialect === 'micromark')) return 'letter'
  if (punctuation().test(character)) return 'punctuation'
  if (symbol().test(character) && (code < 128 || dialect !== 'before 0.31')) return 'punctuation'
  return 'letter'
}

/** Whether a character is a Chinese one, a Latin letter or a digit: Unicode classes take a millisecond to begin. */
function isPlain(code: number): boolean {
  if (code >= 0x4e00) return code <= 0x9fff
  return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)
}

/** Class of the character that ends at `place`; GitHub looks past tildes. */
export function classBefore(text: string, place: number, dialect: Dialect): CharacterClass {
  let at = place
  if (dialect === 'before 0.31') while (text[at - 1] === '~') at--
  const code = text.charCodeAt(at - 1)
  const low = code >= 0xdc00 && code <= 0xdfff
  return classOf(at === 0 ? '' : low ? text.slice(at - 2, at) : text[at - 1]!, dialect)
}

/** Class of the character that begins at `place`; GitHub looks past tildes. */
export function classAfter(text: string, place: number, dialect: Dialect): CharacterClass {
  let at = place
  if (dialect === 'before 0.31') while (text[at] === '~') at++
  const code = text.codePointAt(at)
  return classOf(code === undefined ? '' : String.fromCodePoint(code), dialect)
}
