/** In small letters without marks, which capitals often lack (`ΔΙΑΦΗΜΙΣΗ`), and which are written in several ways. */
export function bareLetters(text: string): string {
  const small = text.toLowerCase()
  if (!/[\u0080-\u2fff\uac00-\ud7a3]/.test(small)) return small
  return small
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replaceAll('ı', 'i')
    .replaceAll('’', "'")
}
