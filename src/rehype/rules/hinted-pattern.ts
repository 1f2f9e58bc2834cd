/**
 * A long pattern that is asked only of texts with one of a few words in them, without which nothing matches it. To
 * compile a long one takes half a millisecond, in which an article is converted, and most articles hold nothing that it
 * looks for.
 */
export interface HintedPattern {
  /** In small letters. */
  readonly words: readonly string[]
  readonly pattern: RegExp
  test: (text: string) => boolean
}

/** From so many times on, it pays to compile a pattern of the words as well. */
const often = 200

/**
 * @param words In small letters, parted by blanks.
 * @param pattern Without the flags `g`, `y` and `u`: with the last one, more characters are the same in another case.
 */
export function hintedPattern(words: string, pattern: RegExp): HintedPattern {
  const wanted = words.split(' ')
  let hint: RegExp | undefined
  let asked = 0
  const test = (text: string) => {
    if (hint) return hint.test(text) && pattern.test(text)
    if (++asked === often) hint = new RegExp(words.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&').replaceAll(' ', '|'), 'i')
    const small = text.toLowerCase()
    for (const word of wanted) if (small.includes(word)) return pattern.test(text)
    return false
  }
  return {words: wanted, pattern, test}
}
