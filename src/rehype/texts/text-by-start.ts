import {perName} from '../../ground/remembered.ts'

/** A part of a pattern for all of a text, and the characters that what it matches may begin with; none: any. */
export type TextPart = readonly [pattern: string, starts: string]

/** A pattern for all of a text, asked by the character that the text begins with. */
export interface TextByStart {
  readonly parts: readonly TextPart[]
  /** The characters that what matches may begin with, in small letters; `undefined` where that may be any. */
  starts: string | undefined
  test: (text: string) => boolean
}

/**
 * Joins parts to one pattern. V8 compiles of them those alone that may match a text: a hundred take it several
 * milliseconds, in which it starts and converts an article.
 * @param flags `i`, `u`, or none; `starts` are small letters in any case.
 */
export function textByStart(parts: readonly TextPart[], flags: string): TextByStart {
  /** The pattern of the parts that may begin with a character; for '', of those that may begin with any. */
  const startingWith = perName((start) => {
    const asked = parts.filter(([, starts]) => (start === '' ? starts === '' : starts.includes(start)))
    return asked.length > 0 ? new RegExp(`^(?:${asked.map(([pattern]) => pattern).join('|')})$`, flags) : undefined
  })
  const matches = (start: string, text: string) => startingWith(start)?.test(text) === true
  const isAny = parts.some(([, starts]) => starts === '')
  return {
    parts,
    starts: isAny ? undefined : parts.map(([, starts]) => starts).join(''),
    test: (text) => matches(text.charAt(0).toLowerCase(), text) || (isAny && matches('', text)),
  }
}
