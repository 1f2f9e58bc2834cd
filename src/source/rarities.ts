/**
 * What hardly any article has, and the reading of a source looks for: control characters and form feeds (see
 * `harmless`), a tag with a glued attribute (see `mendTags`), the border of a page's head and body (see `isPage`).
 */
const rarities = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff]|<(?:[a-z][\w-]*\s*=|\/head\s*>|body[\s>])/i

/** Whether a source may hold any of that, by one look; where it says yes, each looks for itself. */
export function mayHoldRarities(text: string): boolean {
  return rarities.test(text)
}
