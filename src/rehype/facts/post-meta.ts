import type {Element} from 'hast'
import type {Conversion} from '../../conversion.ts'
import type {Facts} from '../../facts.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {authorNames, isSite} from '../authors/author-names.ts'
import {hasRel} from '../links/has-rel.ts'
import {hostNames} from '../metadata/host-names.ts'

/**
 * Moves tags and authors of a line about a post into the facts. Tags come behind those that are known. Authors are
 * taken where the one that is known is the site, which then is the publisher.
 *
 *     <a rel="author">…</a>   <a rel="category tag">…</a>   <a rel="tag">…</a>   WordPress
 */
export function takePostMeta(line: Element, {facts, baseUrl}: Conversion): void {
  const authors: string[] = []
  const tags: string[] = []
  read(line, authors, tags)
  takeTags(tags, facts)
  const sites = hostNames(baseUrl)
  const [known, ...more] = facts.author ?? []
  if (known === undefined || more.length > 0 || !isSite(known, sites)) return
  const names = authors.flatMap((said) => authorNames(said, [known, ...sites]))
  if (names.length === 0) return
  facts.publisher ??= known
  facts.author = [...new Set(names)]
}

/** Puts tags behind those that are known. */
export function takeTags(tags: readonly string[], facts: Facts): void {
  if (tags.length > 0) facts.tags = withTags(facts.tags, tags)
}

/** Lists that were made here, with what is in them: a page may have any number of such lines. */
const listed = new WeakMap<string[], Set<string>>()

/** The tags that are known with more behind them, each once. */
function withTags(known: string[] | undefined, more: readonly string[]): string[] {
  let set = known && listed.get(known)
  const tags = known && set ? known : [...new Set(known)]
  set ??= new Set(tags)
  for (const tag of more) {
    if (!set.has(tag)) tags.push(tag)
    set.add(tag)
  }
  listed.set(tags, set)
  return tags
}

function read(parent: Element, authors: string[], tags: string[]): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'a' && child.properties.rel !== undefined) {
      const said = visibleText(child)
      if (hasRel(child, 'author')) authors.push(said)
      if (hasRel(child, 'tag') && said !== '') tags.push(said)
    } else read(child, authors, tags)
  }
}
