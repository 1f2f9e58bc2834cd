import type {Facts} from '../../facts.ts'
import {articleUrl} from '../../source/article-url.ts'
import {languageTag} from '../../source/language-tag.ts'
import {readDate} from '../../source/read-date.ts'
import {tidyTitle} from '../../source/tidy-title.ts'
import {originalAddress} from '../figures/original.ts'
import {authorNames} from './authors.ts'
import type {Statements} from './collect.ts'
import {hostNames} from './host-names.ts'
import {precedence} from './precedence.ts'
import {withoutSiteName} from './site-name.ts'

/** More tags than these are written for search engines. */
const mostTags = 30

/**
 * Statements → facts, each from the best place that says something that can be read.
 * @param base Address that relative ones are resolved against.
 * @param known The publisher's name where it is known otherwise.
 */
export function factsOfStatements(statements: Statements, base: string | undefined, known: string): Facts {
  const source = chooseSource(statements, base)
  const publisher = first(statements, 'publisher', publisherName)
  const sites = [known, publisher, ...publisherNames(statements), ...hostNames(source)]
  const title = chooseTitle(statements, sites)
  const named = new Set([title, publisher, ''])
  const description = first(statements, 'description', (said) => {
    const text = tidyTitle(said)
    return named.has(text) ? undefined : text
  })
  return {
    title,
    source,
    date: first(statements, 'date', readDate),
    author: chooseAuthors(statements, sites),
    publisher,
    lang: first(statements, 'lang', languageTag),
    description,
    image: first(statements, 'image', (said) => originalAddress(said, source ?? base)),
    tags: chooseTags(statements),
  }
}

function first<Value>(
  statements: Statements,
  fact: keyof typeof precedence,
  read: (said: string) => Value | undefined,
): Value | undefined {
  for (const place of precedence[fact]) {
    for (const said of statements.get(place) ?? []) {
      const value = read(said)
      if (value !== undefined) return value
    }
  }
  return undefined
}

/** A canonical address that is the site's and not the article's is passed over where another one says more. */
function chooseSource(statements: Statements, base: string | undefined): string | undefined {
  const isOfPage = (url: string | undefined) => (url !== undefined && new URL(url).pathname !== '/' ? url : undefined)
  return (
    first(statements, 'source', (said) => isOfPage(articleUrl(said, base))) ??
    first(statements, 'source', (said) => articleUrl(said, base))
  )
}

/**
 * The title without the site's name. Where the page's one heading is how the title begins, the heading is the title; and
 * where it is how the title ends, behind a few words: `Police - News - Title`.
 */
function chooseTitle(statements: Statements, sites: ReadonlyArray<string | undefined>): string | undefined {
  const title = first(statements, 'title', (said) => withoutSiteName(tidyTitle(said), sites) || undefined)
  const [heading, ...more] = (statements.get('html:h1') ?? []).map((said) => tidyTitle(said))
  if (!title || !heading || more.length > 0 || heading.length < 4) return title
  if (title.startsWith(heading)) return /^\s*[-–—|｜_·•:»«/]/.test(title.slice(heading.length)) ? heading : title
  // A heading that is the shorter part is the site's name.
  const before = title.length - heading.length
  if (before * 2 > heading.length || !title.endsWith(heading)) return title
  return /(?:\s[-–—]|[|｜_·•»«/])\s$/.test(title.slice(0, before)) ? heading : title
}

/** The first place that names somebody names all of them. */
function chooseAuthors(statements: Statements, sites: ReadonlyArray<string | undefined>): string[] | undefined {
  for (const place of precedence.author) {
    const names = (statements.get(place) ?? []).flatMap((said) => authorNames(said, sites))
    if (names.length > 0) return [...new Set(names)]
  }
  return undefined
}

function chooseTags(statements: Statements): string[] | undefined {
  for (const place of precedence.tags) {
    const said = statements.get(place) ?? []
    // Where every tag has its place a comma is part of it.
    const parts = said.length > 1 ? said : said.flatMap((list) => list.split(/[,，;；、]/))
    const tags = [...new Set(parts.flatMap((tag) => tidyTitle(tag) || []))]
    if (tags.length > 0) return tags.slice(0, mostTags)
  }
  return undefined
}

/** A name that readers know: no address, no account. */
function publisherName(said: string): string | undefined {
  const name = tidyTitle(said)
  return name === '' || name.length > 80 || /^(?:https?:|www\.|@)/i.test(name) ? undefined : name
}

function publisherNames(statements: Statements): string[] {
  return precedence.publisher
    .flatMap((place) => statements.get(place) ?? [])
    .flatMap((said) => publisherName(said) ?? [])
}
