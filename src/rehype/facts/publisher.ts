import type {Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {type UrlParts, urlParts} from '../../ground/url-parts.ts'
import type {Publisher} from '../../publishers/define.ts'
import {isSite} from '../authors/author-names.ts'
import {hostNames} from '../metadata/host-names.ts'
import {inScriptOf} from '../metadata/language/chinese-script.ts'
import {withoutSiteName} from '../metadata/site-name.ts'

/**
 * What is known because the publisher is: its name, the language of the address in the script of the article, and a title
 * that ends without its name, as the publisher writes it, or as the address does.
 *
 *     Title - The Gull, https://gull.example/…   →   Title
 *     author: Gull.example                       →   the publisher
 */
export function takePublisher(tree: Root, {facts, publisher, baseUrl}: Conversion): void {
  const {lang, titleSuffixes = []} = publisher
  // Not what a `<base>` says, which need not be an article's.
  const address = facts.source ?? baseUrl
  const usual = typeof lang === 'function' ? languageOf(address, lang) : lang
  const name = nameIn(publisher, usual)
  fillFacts(facts, {publisher: name, lang: usual && inScriptOf(usual, facts.title ?? '', tree)})
  const [author, ...more] = facts.author ?? []
  if (author !== undefined && more.length === 0 && isAddress(author, address)) {
    fillFacts(facts, {publisher: author})
    facts.author = []
  }
  if (facts.title === undefined) return
  facts.title = withoutSuffixes(facts.title, titleSuffixes)
  // Few titles still name it, and looking for it by its letters takes long.
  if (name && facts.title.includes(name))
    facts.title = withoutSuffixes(withoutSiteName(facts.title, [name]), titleSuffixes)
  // Whoever has said how its titles end needs no guess.
  if (name === publisher.name && titleSuffixes.length === 0)
    facts.title = withoutSiteName(facts.title, hostNames(address))
}

/** What a publisher is called in a language. `name` is that of the language that is not among its editions. */
function nameIn({name, editions}: Publisher, lang: string | undefined): string {
  if (editions === undefined || lang === undefined) return name
  const hyphen = lang.indexOf('-')
  const primary = hyphen < 0 ? lang : lang.slice(0, hyphen)
  return editions[primary] ?? (primary === 'zh' ? name : (editions.other ?? name))
}

/** Whether a name is that of the site by its dots, too: people are called `Example`, but not `example.com`. */
function isAddress(name: string, baseUrl: string | undefined): boolean {
  return name.includes('.') && isSite(name, hostNames(baseUrl))
}

/** A title without the ends that only name the publisher; all of it where it is nothing else. */
function withoutSuffixes(title: string, suffixes: readonly (string | RegExp)[]): string {
  let left = title
  for (const suffix of suffixes) {
    const bare = typeof suffix === 'string' ? withoutEnd(left, suffix) : left.replace(suffix, '')
    if (bare.trim() !== '') left = bare.trimEnd()
  }
  return left
}

function withoutEnd(title: string, end: string): string {
  return title.trimEnd().endsWith(end) ? title.trimEnd().slice(0, -end.length) : title
}

function languageOf(url: string | undefined, read: (url: UrlParts) => string | undefined): string | undefined {
  const parts = url === undefined ? undefined : urlParts(url)
  return parts && read(parts)
}
