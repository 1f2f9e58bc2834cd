/**
 * A long pattern that is asked where a text holds a word that whatever it matches holds. To compile a long one takes half
 * a millisecond, in which an article is converted, and most articles hold nothing that it looks for.
 */
export interface HintedPattern {
  /** In small letters. */
  readonly words: readonly string[]
  readonly pattern: RegExp
  test: (text: string) => boolean
}

/**
 * @param words In small letters, parted by blanks: no pattern, since compiling even a short one takes longer.
 * @param pattern Without the flags `g` and `y`.
 */
export function hintedPattern(words: string, pattern: RegExp): HintedPattern {
  const wanted = words.split(' ')
  const test = (text: string) => {
    const small = text.toLowerCase()
    for (const word of wanted) if (small.includes(word)) return pattern.test(text)
    return false
  }
  return {words: wanted, pattern, test}
}
