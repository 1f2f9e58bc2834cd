/** What a page begins with, comments and declarations aside. */
const opening = /<(?:!doctype|html|head|body|meta|title|link|base)[\s>]/iy

/**
 * Whether HTML is a whole web page: it begins with a doctype or an element that only a page has, or has a `<body>`.
 *
 *     <!-- saved from … --><!doctype html><html>…   a page
 *     <header>…</header><p>…</p>                     a fragment
 *
 * @param hasRarities What `mayHoldRarities` says of it.
 */
export function isPage(html: string, hasRarities: boolean): boolean {
  opening.lastIndex = firstTag(html)
  return opening.test(html) || (hasRarities && /<(?:\/head\s*>|body[\s>])/i.test(html))
}

/** What stands around an article on a site's own pages, and what these say of themselves. */
const ofSites = /<(?:aside|footer|form|header|link|nav|script|style)[\s>]|<meta\s(?!charset|http-equiv)/i

/**
 * Whether a page is nothing but text between the tags of a document: it has no parts of a site's page, and says nothing
 * of itself.
 *
 *     <!doctype html><html><head><meta charset="utf-8"><title>甲</title></head><body><p>乙</p></body></html>
 */
export function isBarePage(html: string): boolean {
  return !ofSites.test(html)
}

/** Offset of the first tag that is no comment and no declaration. */
function firstTag(html: string): number {
  let at = 0
  for (;;) {
    while (/\s/.test(html[at] ?? '')) at++
    const end = html.startsWith('<!--', at)
      ? html.indexOf('-->', at + 4) + 2
      : html.startsWith('<?', at)
        ? html.indexOf('>', at)
        : -1
    if (end < 2) return at
    at = end + 1
  }
}
