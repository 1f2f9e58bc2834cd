/**
 * Whether HTML may have a tag that a reading of the source goes by and few articles have: one with a glued attribute (see
 * `mendTags`), or the border of a page's head and body (see `isPage`). One look at every tag instead of one for each.
 */
export function mayHaveRareTags(html: string): boolean {
  return /<(?:[a-z][\w-]*\s*=|\/head\s*>|body[\s>])/i.test(html)
}
