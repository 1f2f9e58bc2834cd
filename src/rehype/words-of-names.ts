/**
 * The words of class names and ids: `postMeta entry_footer` → `['post', 'meta', '|', 'entry', 'footer']`, lower case, a
 * bar between two names. Pages repeat their names, so the answer for a run of names is kept by whoever asks.
 *
 * What Tailwind has in square brackets is a length or a selector, and behind a slash the name of another element:
 * `mt-[var(--breadcrumb-height)] [&_.sidebar]:hidden group-hover/nav:underline`.
 */
export function wordsOf(names: string): string[] {
  const words: string[] = []
  let word = ''
  let depth = 0
  let isOther = false
  for (let index = 0; index < names.length; index++) {
    const code = names.charCodeAt(index)
    if (code === 91) depth++
    else if (code === 93) depth--
    else if (code === 47) isOther = true
    else if (code === 58) isOther = false
    else if (code === 32) {
      depth = 0
      isOther = false
    }
    const isUpper = code >= 65 && code <= 90
    const isLetter = depth <= 0 && !isOther && (isUpper || (code >= 97 && code <= 122) || code > 127)
    if (!isLetter || (isUpper && isLower(names.charCodeAt(index - 1)))) {
      if (word !== '') words.push(word)
      word = ''
    }
    if (isLetter) word += isUpper ? String.fromCharCode(code + 32) : names[index]
    else if (code === 32) words.push('|')
  }
  if (word !== '') words.push(word)
  return words
}

function isLower(code: number): boolean {
  return code >= 97 && code <= 122
}
