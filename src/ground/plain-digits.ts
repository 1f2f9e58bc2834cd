/** Digits of Arabic and Persian, of the scripts of India, of Thai, Lao, Tibetan, Burmese and Khmer, and full-width ones. */
const native =
  /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0a66-\u0a6f\u0ae6-\u0aef\u0b66-\u0b6f\u0be6-\u0bef\u0c66-\u0c6f\u0ce6-\u0cef\u0d66-\u0d6f\u0e50-\u0e59\u0ed0-\u0ed9\u0f20-\u0f29\u1040-\u1049\u17e0-\u17e9\uff10-\uff19]/g

/** A text with the digits that dates are read with: `३ मार्च २०२१` → `3 मार्च 2021`. */
export function withPlainDigits(text: string): string {
  return text.replace(native, (digit) => {
    const code = digit.charCodeAt(0)
    // Zero is the first of its column of sixteen, or the seventh in the scripts of India.
    return String((code & 15) - (code >= 0x0966 && code <= 0x0d6f ? 6 : 0))
  })
}
