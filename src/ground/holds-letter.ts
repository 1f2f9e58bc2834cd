/** Chinese characters, Latin letters, digits: nearly every text that holds a letter holds one of them. */
const plain = /[\dA-Za-z\u3400-\u9fff]/
const any = /[\p{L}\p{N}]/u

/**
 * Whether there is a letter or a digit of any script in a text. A pattern of Unicode classes takes a millisecond when
 * it is first asked.
 */
export function holdsLetter(text: string): boolean {
  return plain.test(text) || any.test(text)
}
