/**
 * A long pattern that is asked where a text holds a word that whatever it matches holds. To compile a long one takes half
 * a millisecond, in which an article is converted, and most articles hold nothing that it looks for.
 */
export interface HintedPattern {
  /** Whether one of the words is there, in whatever case. */
  mayMatch: (text: string) => boolean
  readonly pattern: RegExp
  test: (text: string) => boolean
}

/**
 * @param words In small letters, parted by blanks: no pattern, since compiling even a short one takes longer.
 * @param pattern Without the flags `g` and `y`.
 */
export function hintedPattern(words: string, pattern: RegExp): HintedPattern {
  const wanted = words.split(' ')
  const mayMatch = (text: string) => {
    const small = text.toLowerCase()
    for (const word of wanted) if (small.includes(word)) return true
    return false
  }
  return {mayMatch, pattern, test: (text) => mayMatch(text) && pattern.test(text)}
}
