/** What a piece of inline Markdown is: words of the article, syntax of ours, or what only its writer knows. */
export const LITERAL = 0
export const SYNTAX = 1
export const OPAQUE = 2
/** Markers of emphasis, told apart by side and length, as `**甲**乙**丙**` could be read in two ways. */
export const OPENING = {'*': 3, '**': 5, '~~': 5} as const
export const CLOSING = {'*': 4, '**': 6, '~~': 6} as const
export type Marker = keyof typeof OPENING

/** Inline content, still without escapes: texts and, at the same index, what each of them is. */
export interface Pieces {
  texts: string[]
  kinds: number[]
}
