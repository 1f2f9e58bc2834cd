/** The letters and digits of a text, in small letters: what two spellings of a name or a title have in common. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
