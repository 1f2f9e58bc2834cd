import {ifPossible} from '../../ground/if-possible.ts'

/** A JSON object of which nothing is known. */
type Thing = Record<string, unknown>

/** schema.org's articles: `NewsArticle`, `ReportageNewsArticle`, `BlogPosting`, `SocialMediaPosting` (Tumblr) … */
const articleType = /(?:Article|BlogPosting|SocialMediaPosting|^Report|^Review)$/
const pageType = /(?:^|\W)(?:WebPage|ItemPage|WebContent|CreativeWork|VideoObject)$/

/** The site that the page is one of. */
const siteType = /^WebSite$/

/**
 * What Baidu asks of pages, without a type: `{"@context": ".../contexts/cambrian.jsonld", "title": …, "pubDate": …}`.
 */
const baidu = /\/contexts\/cambrian\.jsonld$/

/** No page nests deeper, and none holds more things. */
const deepest = 12
const most = 5000

/** Properties that are read, with what is read of them where they are things themselves. */
const properties: Readonly<Record<string, 'name' | 'url' | '@id'>> = {
  articleBody: 'name',
  headline: 'name',
  name: 'name',
  datePublished: 'name',
  dateCreated: 'name',
  author: 'name',
  creator: 'name',
  publisher: 'name',
  sourceOrganization: 'name',
  inLanguage: 'name',
  description: 'name',
  keywords: 'name',
  articleSection: 'name',
  image: 'url',
  thumbnailUrl: 'url',
  url: 'url',
  mainEntityOfPage: '@id',
}

/**
 * What the article of a page says of itself in JSON-LD, property by property, lists one by one. Among several articles
 * it is the one with the page's address, else the first; a page that has none speaks for itself. The name of its site
 * is the property `siteName`, and what it says to Baidu are `title` and `pubDate`.
 * @param scripts The JSON of its `<script type="application/ld+json">`; what is broken beyond mending is passed over.
 */
export function* jsonLdArticle(scripts: readonly string[], canonical?: string): Iterable<[string, string]> {
  const things: Thing[] = []
  for (const script of scripts) collectThings(parseJson(script), things, 0)
  const byId = new Map(
    things.flatMap((thing) => (typeof thing['@id'] === 'string' && named(thing) ? [[thing['@id'], thing]] : [])),
  )
  for (const thing of things) {
    if (isOfType(thing, siteType)) yield* saidOf(thing, 'name', 'siteName', byId)
    if (isForBaidu(thing)) for (const property of ['title', 'pubDate']) yield* saidOf(thing, property, property, byId)
  }
  const articles = things.filter((thing) => isOfType(thing, articleType))
  const article =
    articles.find((thing) => canonical !== undefined && addressesOf(thing).includes(canonical)) ??
    articles[0] ??
    things.find((thing) => isOfType(thing, pageType))
  if (!article) return
  for (const [property, key] of Object.entries(properties)) yield* saidOf(article, property, property, byId, key)
}

/** What a thing says of itself, under a name of ours. */
function* saidOf(
  thing: Thing,
  property: string,
  name: string,
  byId: ReadonlyMap<unknown, Thing>,
  key = 'name',
): Iterable<[string, string]> {
  for (const value of valuesOf(thing[property], key, byId)) yield [name, value]
}

function* valuesOf(value: unknown, key: string, byId: ReadonlyMap<unknown, Thing>): Iterable<string> {
  if (typeof value === 'string') yield value
  else if (Array.isArray(value))
    for (const item of value.slice(0, 100)) yield* Array.isArray(item) ? [] : valuesOf(item, key, byId)
  else if (isThing(value)) {
    const thing = byId.get(value['@id']) ?? value
    const said =
      thing[key] ?? (key === 'url' ? (thing.contentUrl ?? thing['@id']) : key === '@id' ? thing.url : undefined)
    const [first] = Array.isArray(said) ? said : [said]
    if (typeof first === 'string') yield first
  }
}

function collectThings(value: unknown, things: Thing[], depth: number): void {
  if (depth > deepest || things.length >= most) return
  if (Array.isArray(value)) for (const item of value) collectThings(item, things, depth + 1)
  else if (isThing(value)) {
    if (value['@type'] !== undefined || isForBaidu(value)) things.push(value)
    // Articles that an article mentions are others.
    for (const [key, inner] of Object.entries(value)) {
      if (/^(?:mentions|citation|hasPart|isPartOf|comment|relatedLink|itemListElement|isBasedOn)$/.test(key)) continue
      if (typeof inner === 'object') collectThings(inner, things, depth + 1)
    }
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isOfType(thing: Thing, type: RegExp): boolean {
  const types = Array.isArray(thing['@type']) ? thing['@type'] : [thing['@type']]
  return types.some((name) => typeof name === 'string' && type.test(name))
}

function isForBaidu(thing: Thing): boolean {
  const context = thing['@context']
  return typeof context === 'string' && baidu.test(context)
}

function named(thing: Thing): boolean {
  return thing.name !== undefined || thing.url !== undefined
}

function addressesOf({url, mainEntityOfPage, '@id': id}: Thing): unknown[] {
  return [url, id, mainEntityOfPage, isThing(mainEntityOfPage) ? mainEntityOfPage['@id'] : undefined]
}

/** JSON as pages have it: within comments, with line breaks in texts, commas too many, a semicolon behind. */
function parseJson(script: string): unknown {
  const whole = ifPossible(() => JSON.parse(script))
  if (whole !== undefined) return whole
  const bare = script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .replace(/[\0-\x1f]+/g, ' ')
    .replace(/,(?=\s*[}\]])/g, '')
    .replace(/(?<![;\s])[;\s]+$/, '')
  // Where it is broken beyond that, the page has other metadata, or none.
  return ifPossible(() => JSON.parse(bare))
}

/** Properties that are read, with the names that Parse.ly's other elements have for them. */
const parselyNames = {
  title: 'title',
  link: 'link',
  author: 'author',
  authors: 'author',
  pub_date: 'pub-date',
  image_url: 'image-url',
  tags: 'tags',
} as const

/** No list is longer. */
const longestList = 100

/**
 * What a page says to Parse.ly in one element, property by property, lists one by one; nothing where it is broken.
 *
 *     <meta name="parsely-page" content='{"title": "…", "pub_date": "…", "tags": ["…"]}'>   →   ['parsely-title', '…'] …
 */
export function* parselyPage(json: string): Iterable<[string, string]> {
  const said = parseJson(json)
  if (!isThing(said)) return
  for (const [property, name] of Object.entries(parselyNames)) {
    const value = Object.hasOwn(said, property) ? said[property] : undefined
    for (const one of Array.isArray(value) ? value.slice(0, longestList) : [value]) {
      if (typeof one === 'string') yield [`parsely-${name}`, one]
    }
  }
}
