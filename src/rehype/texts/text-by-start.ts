import {perName} from '../../ground/remembered.ts'

/** A part of a pattern for all of a text, and the characters that what it matches may begin with; none: any. */
export type Beginning = readonly [pattern: string, starts: string]

/** A pattern for all of a text, asked by the character that the text begins with. */
export interface TextByStart {
  readonly parts: readonly Beginning[]
  /** The characters that what matches may begin with, in small letters. */
  starts: string
  test: (text: string) => boolean
}

/**
 * Joins parts to one pattern. V8 compiles of them those alone that may match a text: a hundred take it several
 * milliseconds, in which it starts and converts an article.
 * @param flags `i`, `u`, or none; `starts` are small letters in any case.
 */
export function textByStart(parts: readonly Beginning[], flags: string): TextByStart {
  const startingWith = perName((start) => {
    const chosen = parts.filter(([, starts]) => starts === '' || (start !== '' && starts.includes(start)))
    if (chosen.length === 0) return undefined
    return new RegExp(`^(?:${chosen.map(([pattern]) => pattern).join('|')})$`, flags)
  })
  return {
    parts,
    starts: parts.map(([, starts]) => starts).join(''),
    test: (text) => startingWith(text.charAt(0).toLowerCase())?.test(text) === true,
  }
}
