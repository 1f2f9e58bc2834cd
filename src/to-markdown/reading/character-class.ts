import type {Dialect} from './read-inline.ts'

/** What the flanking rules ask of a character; letters are all that is neither of the others. */
export type CharacterClass = 'whitespace' | 'punctuation' | 'letter'

const whitespace = /[\p{Zs}\t\n\f\r]/u
const punctuation = /\p{P}/u
const symbol = /\p{S}/u

/** Class of a character. Ends of the text are whitespace. */
function characterClass(character: string, dialect: Dialect): CharacterClass {
  const code = character.charCodeAt(0)
  if (code >= 0x4e00 && code <= 0x9fff) return 'letter'
  if (character === '' || whitespace.test(character)) return 'whitespace'
  if (dialect === 'halves' && character.length > 1) return 'letter'
  if (punctuation.test(character)) return 'punctuation'
  if (symbol.test(character) && (code < 128 || dialect !== 'before 0.31')) return 'punctuation'
  return 'letter'
}

/** Class of the character that ends at `at`. */
export function classBefore(text: string, at: number, dialect: Dialect): CharacterClass {
  const code = text.charCodeAt(at - 1)
  const low = code >= 0xdc00 && code <= 0xdfff
  return characterClass(at === 0 ? '' : low ? text.slice(at - 2, at) : text[at - 1]!, dialect)
}

/** Class of the character that begins at `at`. */
export function classAfter(text: string, at: number, dialect: Dialect): CharacterClass {
  const code = text.codePointAt(at)
  return characterClass(code === undefined ? '' : String.fromCodePoint(code), dialect)
}
