/** Where 32-bit FNV-1a begins (http://www.isthe.com/chongo/tech/comp/fnv/). */
const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/**
 * A hash of a text's UTF-16 code units, 32 bits, unsigned.
 * @param begin Another beginning gives another hash.
 */
export function fnv1a(text: string, begin = offsetBasis): number {
  let hash = begin
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), prime)
  return hash >>> 0
}
