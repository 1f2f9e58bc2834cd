/**
 * What hardly any article has, and somebody looks for: control characters, form feeds and surrogates (see `harmless`), a
 * tag with a glued attribute (see `mendTags`), the border of a page's head and body (see `isPage`), hidden addresses and
 * shadow roots (see `showHiddenMail` and `showShadowRoots`).
 */
const rarities =
  /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]|<(?:[a-z][\w-]*\s*=|\/head\s*>|body[\s>])|-(?:cfemail|protection#)|shadowroot/i

/** Whether a source may hold any of that, by one look for all of them; where it says yes, each looks for itself. */
export function mayHoldRarities(text: string): boolean {
  return rarities.test(text)
}
