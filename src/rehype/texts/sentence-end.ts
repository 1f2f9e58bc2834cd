/**
 * Signs that end what is stated, for a class of a pattern: besides Latin and Chinese ones those of Hindi and Bengali,
 * Urdu, Tibetan, Burmese, Khmer, Amharic and Armenian.
 */
export const fullStops = '.!。．！।॥۔།༎။។៕።։'

/** Signs that end what is asked. */
export const questionMarks = '?？؟'

/** All signs that end a sentence. */
export const sentenceEnds = `${fullStops}${questionMarks}`

/** Quotes and brackets that close behind the end of a sentence, whichever way round a language sets them. */
const closing = `"'”“’‘»«›‹」』）)\\]］】`

/**
 * A pattern of texts that end in a sign, be it before closing quotes or brackets: `He said so.”`, `（他这样说。）`
 * @param signs For a class of a pattern.
 */
export function endOf(signs: string): RegExp {
  return new RegExp(`[${signs}][${closing}]{0,3}$`)
}
