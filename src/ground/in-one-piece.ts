/** A text that keeps nothing else alive: V8 keeps the whole of what a text was cut out of, or put together of. */
export function inOnePiece(text: string): string {
  // UTF-8 has no lone surrogates, and UTF-16 takes twice the memory for all that is ASCII.
  const encoding = text.isWellFormed() ? 'utf8' : 'utf16le'
  return Buffer.from(text, encoding).toString(encoding)
}
