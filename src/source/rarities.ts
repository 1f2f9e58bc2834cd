const control = String.raw`\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff`
const behindAngle = String.raw`[a-z][\w-]*\s*=|\/head\s*>|body[\s>]|template[\s/>]`
const behindHyphen = 'cfemail|protection#|icons|symbols-|bookmark-|oglink-|og-title|article-widget'

/**
 * One class goes first, and what it finds is told apart behind it: of alternatives, V8 tries each at each character.
 */
const rarities = new RegExp(`[${control}<-](?:(?<![<-])|(?<=<)(?:${behindAngle})|(?<=-)(?:${behindHyphen}))`, 'i')

/**
 * Whether a source may hold what hardly any does, and somebody looks for: control characters, form feeds and surrogates
 * (see `harmless`), a tag with a glued attribute (see `mendTags`), the border of a page's head and body (see `isPage`),
 * hidden addresses, shadow roots, names of icons, and cards (see `showHiddenMail`, `showShadowRoots`, `hideIconWords` and
 * `plainLinkCards`). One look for all of them; where it says yes, each looks for itself.
 */
export function mayHoldRarities(text: string): boolean {
  return rarities.test(text)
}
