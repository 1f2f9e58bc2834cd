import {decodeNamedCharacterReference} from 'decode-named-character-reference'

const reference = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|([A-Za-z][A-Za-z0-9]{0,31}));/y

/**
 * End of the character reference that begins at `at`, or -1 (CommonMark 0.31 §2.5: `&copy;`, not `&copy` nor `&foo;`).
 */
export function scanEntity(text: string, at: number): number {
  reference.lastIndex = at
  const match = reference.exec(text)
  if (match === null) return -1
  return match[1] === undefined || decodeNamedCharacterReference(match[1]) !== false ? reference.lastIndex : -1
}
