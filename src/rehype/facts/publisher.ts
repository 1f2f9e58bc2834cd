import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {type UrlParts, urlParts} from '../../url-parts.ts'
import {hostNames} from '../metadata/host-names.ts'
import {withoutSiteName} from '../metadata/site-name.ts'

/**
 * What is known because the publisher is: its name, the language of the address, and a title that ends without its name,
 * as the publisher writes it, or as the address does.
 *
 *     Title - The Gull, https://gull.example/…   →   Title
 */
export function takePublisher({facts, publisher, baseUrl}: Conversion): void {
  const {lang, name, titleSuffixes = []} = publisher
  fillFacts(facts, {publisher: name, lang: typeof lang === 'function' ? languageOf(baseUrl, lang) : lang})
  for (const suffix of titleSuffixes) {
    if (facts.title === undefined) return
    const bare = typeof suffix === 'string' ? withoutEnd(facts.title, suffix) : facts.title.replace(suffix, '')
    if (bare.trim() !== '') facts.title = bare.trimEnd()
  }
  if (facts.title !== undefined) facts.title = withoutSiteName(facts.title, hostNames(baseUrl))
}

function withoutEnd(title: string, end: string): string {
  return title.trimEnd().endsWith(end) ? title.trimEnd().slice(0, -end.length) : title
}

function languageOf(url: string | undefined, read: (url: UrlParts) => string | undefined): string | undefined {
  const parts = url === undefined ? undefined : urlParts(url)
  return parts && read(parts)
}
