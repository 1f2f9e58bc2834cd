import type {Facts} from '../facts.ts'
import {articleUrl} from '../ground/article-url.ts'
import {isEmpty} from '../ground/is-empty.ts'
import {languageTag} from '../ground/language-tag.ts'
import {readDate} from '../ground/read-date.ts'
import {SourceNumber} from '../ground/source-number.ts'
import {oneLine, tidyTitle} from '../ground/tidy-title.ts'
import {unnamed} from '../ground/unnamed.ts'

type Field = Exclude<keyof Facts, 'extra'>

/** Names under which others keep what is a fact of ours, the likelier first. */
const names: Record<Field, readonly string[]> = {
  title: ['title', 'headline'],
  source: ['source', 'from', 'url', 'link', 'canonical', 'canonical_url', 'canonicalURL', 'original_url', 'source_url'],
  date: ['date', 'published', 'pubDate', 'pubdate', 'publishDate', 'published_at', 'created', 'datePublished'],
  author: ['author', 'authors', 'by', 'byline', 'creator'],
  publisher: ['publisher', 'site', 'site_name', 'sitename', 'website'],
  lang: ['lang', 'language', 'locale'],
  description: ['description', 'summary', 'excerpt', 'subtitle'],
  image: ['image', 'cover', 'thumbnail', 'featured_image', 'heroImage', 'og_image'],
  tags: ['tags', 'tag', 'keywords'],
}

/** Field by field: what a value means, `undefined` where it means nothing. */
const read: {[Key in Field]: (value: unknown) => Facts[Key]} = {
  title: (value) => textOf(value, tidyTitle),
  source: (value) => (typeof value === 'string' ? articleUrl(value) : undefined),
  date: (value) => (value instanceof Date ? new Date(value.getTime()) : readDate(textOf(value) ?? '')),
  author: namesOf,
  publisher: (value) => textOf(isRecord(value) ? value.name : value),
  lang: (value) => (typeof value === 'string' ? languageTag(value) : undefined),
  description: (value) => textOf(value),
  image: (value) => textOf(isRecord(value) ? (value.url ?? value.src ?? value.path) : value),
  tags: (value) => listOf(value, /(?<!\s)\s*[,，]\s*/),
}

/**
 * The fields of a front matter as facts. The first name of a fact that means something is it; what is no fact is kept
 * as it is.
 * @param notes Takes a remark for each field whose value cannot be read.
 */
export function factsOfFields(fields: Record<string, unknown>, notes: string[]): Facts {
  const rest = new Map(Object.entries(fields).filter(([key]) => key !== '__proto__'))
  const facts: Facts = {}
  for (const fact of Object.keys(names) as Field[]) {
    for (const name of names[fact]) {
      if (!rest.has(name)) continue
      const value = rest.get(name)
      const meant = read[fact](value)
      if (meant !== undefined) {
        Object.assign(facts, {[fact]: meant})
        rest.delete(name)
        break
      }
      if (name === fact) {
        rest.delete(name)
        if (!isEmpty(value)) notes.push(`The front matter's ${name} cannot be read: ${JSON.stringify(value)}`)
      }
    }
  }
  if (rest.size > 0) facts.extra = Object.fromEntries(rest)
  return facts
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date || value instanceof SourceNumber)
  )
}

function textOf(value: unknown, tidy = oneLine): string | undefined {
  if (value instanceof SourceNumber) return value.text
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return undefined
  return tidy(String(value)) || undefined
}

/** `[a, b]`, `"a, b"`; parted by `separator` where it is a text. */
function listOf(value: unknown, separator: RegExp): string[] | undefined {
  const items = Array.isArray(value) ? value : typeof value === 'string' ? value.split(separator) : [value]
  const texts = items.flatMap((item) => textOf(isRecord(item) ? item.name : item) ?? [])
  return texts.length > 0 ? [...new Set(texts)] : undefined
}

/** One name, names in a line, a list of names, or Hugo's and Docusaurus's `[{name: …}]`; none of `Anonymous`. */
function namesOf(value: unknown): string[] | undefined {
  const said = typeof value === 'string' ? tidyTitle(value) : isRecord(value) ? [value] : value
  return listOf(said, /(?<!\s)\s*(?:[,，、;；]|(?<=\s)&(?=\s))\s*/)?.filter((name) => !unnamed.test(name))
}
