/**
 * Whether a text starts with a Chinese character, a Latin letter or a digit, as nearly every one does: looked at first
 * where a pattern asks for letters or for anything else: it costs a tenth, and a pattern of Unicode classes takes a
 * millisecond when it is first asked.
 */
export function startsPlain(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first >= 0x3400) return first <= 0x9fff
  return (first >= 0x30 && first <= 0x39) || (first >= 0x41 && first <= 0x5a) || (first >= 0x61 && first <= 0x7a)
}
