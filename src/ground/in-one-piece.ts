/** A text that keeps nothing else alive: V8 keeps the whole of what a text was cut out of, or put together of. */
export function inOnePiece(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
