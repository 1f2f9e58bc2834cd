/**
 * Signs that end what is stated, for a class of a pattern: besides Latin and Chinese ones those of Hindi and Bengali,
 * Urdu, Tibetan, Burmese, Khmer, Amharic and Armenian.
 */
export const fullStops = '.!。．！।॥۔།༎။។៕።։'

/** Those, and signs that end what is asked. */
export const sentenceEnds = `${fullStops}?？؟`
