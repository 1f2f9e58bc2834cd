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
  /** What stands before those in a long text. */
  folded?: Folded[]
}

/** Pieces that have been joined, and what each character of them is. */
interface Folded {
  text: string
  meant: Uint8Array
}

/** Joins the first pieces: a line may have a million, each of which takes sixteen bytes and a string for a few letters. */
export function fold(pieces: Pieces, count: number): void {
  const texts = pieces.texts.splice(0, count)
  const text = texts.join('')
  pieces.folded ??= []
  pieces.folded.push({text, meant: meanings(texts, pieces.kinds.splice(0, count), text.length)})
}

/** The text of all pieces. */
export function sourceOf({texts, folded}: Pieces): string {
  const end = texts.join('')
  return folded === undefined ? end : `${folded.map(({text}) => text).join('')}${end}`
}

/** What each character of that text is. */
export function meaningsOf({texts, kinds, folded = []}: Pieces, length: number): Uint8Array {
  if (folded.length === 0) return meanings(texts, kinds, length)
  const meant = new Uint8Array(length)
  let at = 0
  for (const part of folded) {
    meant.set(part.meant, at)
    at += part.meant.length
  }
  meant.set(meanings(texts, kinds, length - at), at)
  return meant
}

function meanings(texts: readonly string[], kinds: readonly number[], length: number): Uint8Array {
  const meant = new Uint8Array(length)
  let at = 0
  for (let index = 0; index < texts.length; index++) {
    const end = at + texts[index]!.length
    if (kinds[index] !== LITERAL) meant.fill(kinds[index]!, at, end)
    at = end
  }
  return meant
}
