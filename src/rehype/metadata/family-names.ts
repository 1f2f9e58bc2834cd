/** `Meer, Ada`, `Meer, A. E.`, `Berg, Bo van den`: one comma, and one word or a word with small ones before it. */
const familyFirst = /^((?:\p{Ll}[\p{L}’']*\s){0,3}\p{Lu}[\p{L}’'-]*),\s*(\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){0,4})$/u

/**
 * A name as it is read, where a catalogue has the family's first, as Dublin Core and Google Scholar ask for it.
 *
 *     Meer, Ada   →   Ada Meer
 */
export function inReadingOrder(name: string): string {
  return name.trim().replace(familyFirst, '$2 $1')
}
