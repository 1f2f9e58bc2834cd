/** Properties that are read, with the names that Parse.ly's other elements have for them. */
const names = {
  title: 'title',
  link: 'link',
  author: 'author',
  authors: 'author',
  pub_date: 'pub-date',
  image_url: 'image-url',
  tags: 'tags',
} as const

/** No list is longer. */
const most = 100

/**
 * What a page says to Parse.ly in one element, property by property, lists one by one; nothing where it is broken.
 *
 *     <meta name="parsely-page" content='{"title": "…", "pub_date": "…", "tags": ["…"]}'>   →   ['parsely-title', '…'] …
 */
export function* parselyPage(json: string): Iterable<[string, string]> {
  const said = parse(json)
  if (typeof said !== 'object' || said === null) return
  for (const [property, name] of Object.entries(names)) {
    const value: unknown = Object.hasOwn(said, property) ? (said as Record<string, unknown>)[property] : undefined
    for (const one of Array.isArray(value) ? value.slice(0, most) : [value]) {
      if (typeof one === 'string') yield [`parsely-${name}`, one]
    }
  }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
