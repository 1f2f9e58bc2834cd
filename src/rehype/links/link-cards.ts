import type {Element, ElementContent, Nodes, Parents, Root} from 'hast'
import type {VFile} from 'vfile'
import type {Conversion} from '../../conversion.ts'
import {classNames} from '../../ground/class-names.ts'
import {findWithin, holds} from '../../ground/find-within.ts'
import {element as makeElement, text as makeText, withChildren} from '../../ground/hast-node.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {hostOf} from '../../ground/url-parts.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {ledgerEntry} from '../../ledger.ts'

/** How systems call a card: the bookmark of Ghost, `ogpCard`, `blogcard`, `LinkCard`, `lkc`, `oglink`; of note, Tistory. */
const card = 'bookmark|ogp?[-_]?card|blog[-_]?card|link[-_]?card|lkc|oglink|article-widget|og(?=-)'

/** A part of a card that says what the page is called to which it leads. */
const titled = madeOnce(() => partOf('title'))

/** A part that describes it. */
const described = madeOnce(() => partOf('desc(?:ription)?|excerpt|snippet|summary'))

/** A part that says where it is. */
const placed = madeOnce(() => partOf('host|url|domain|site|meta(?:data)?|content|info|text'))

/** Whether a source may have a card. */
const mayHold = madeOnce(() => new RegExp(`(?:${card})[-_]{0,2}title`, 'i'))

function partOf(names: string): RegExp {
  return new RegExp(`(?:^|[-_])(?:${card})[-_]{0,2}(?:${names})$`, 'i')
}

/** A card says no more than this, in characters. */
const longest = 600

/** What may be around a card and holds nothing else. */
const boxes: ReadonlySet<string> = new Set('article aside div figure p section span'.split(' '))

/**
 * Cards that show what another site says of a page become that: its title, which is the link, and its description;
 * addresses, icons and pictures go. A card that leads within the site stays what the passes behind make of it.
 *
 *     <figure><a href="…"><div class="kg-bookmark-title">甲</div><div class="kg-bookmark-description">乙</div><img></a></figure>   Ghost
 *     <article class="ogpCard_wrap"><a href="…"><span class="ogpCard_title">甲</span><span class="ogpCard_url">…</span></a></article>   Ameba
 *     →   <p><a href="…">甲</a></p><p>乙</p>
 */
export function plainLinkCards(tree: Root, file: VFile, conversion: Conversion): void {
  if (file.value !== undefined && !mayHold().test(String(file))) return
  const host = conversion.baseUrl === undefined ? undefined : hostOf(conversion.baseUrl)
  const visit = (parent: Root | Element, ancestors: readonly Parents[]): void => {
    const within = [...ancestors, parent]
    const children = parent.children as ElementContent[]
    parent.children = children.flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child]
      const link = boxes.has(child.tagName) || child.tagName === 'a' ? cardIn(child) : undefined
      if (link !== undefined && leadsAway(link, host)) return plainCard(child, link, within, conversion)
      if (link === undefined) visit(child, within)
      return [child]
    })
  }
  visit(tree, [])
}

/** The link that is all that an element says, where it is a card. */
function cardIn(box: Element): Element | undefined {
  const link = box.tagName === 'a' ? box : findWithin(box, isCard)
  if (link === undefined || (link === box && !isCard(link))) return undefined
  const said = visibleText(box)
  return said.length <= longest && said === visibleText(link) ? link : undefined
}

function isCard(link: Element): boolean {
  const saysMore = (part: Element) => isCalled(part, described()) || isCalled(part, placed()) || part.tagName === 'img'
  return link.tagName === 'a' && holds(link, isTitle) && holds(link, saysMore)
}

function isTitle(part: Element): boolean {
  return isCalled(part, titled())
}

function isCalled(part: Element, pattern: RegExp): boolean {
  return classNames(part).some((name) => pattern.test(name))
}

function leadsAway({properties: {href}}: Element, host: string | undefined): boolean {
  return (
    typeof href === 'string' && /^(?:https?:)?\/\//i.test(href) && hostOf(href.replace(/^\/\//, 'https://')) !== host
  )
}

function plainCard(box: Element, link: Element, ancestors: readonly Parents[], {ledger}: Conversion): Element[] {
  const title = findWithin(link, isTitle)!
  const plain = withChildren(link, [makeText(visibleText(title))])
  const parent = ancestors.at(-1)!
  // A link in a sentence stays there.
  const isInLine = parent.type === 'element' && parent.tagName === 'p'
  const description = isInLine ? undefined : findWithin(link, (part) => isCalled(part, described()))
  const said = description === undefined ? '' : visibleText(description)
  // Zhihu describes a page by where it is.
  const describes = said !== '' && !String(link.properties.href).includes(said)
  const rest = without(box, describes ? [title, description!] : [title])
  const entry = rest && ledgerEntry('links/card', rest, ancestors)
  if (entry && (entry.text !== '' || entry.urls)) ledger.push(entry)
  if (isInLine) return [plain]
  return [plain, ...(describes ? [makeText(said)] : [])].map((content) => makeElement('p', {}, [content]))
}

/** An element as it was, but for some in it and for where links lead; undefined where nothing is left. */
function without(node: Element, wanted: readonly Element[]): Element | undefined {
  if (wanted.includes(node)) return undefined
  const children = node.children.flatMap((child): ElementContent[] => {
    const left: Nodes | undefined = child.type === 'element' ? without(child, wanted) : child
    return left === undefined ? [] : [left as ElementContent]
  })
  return withChildren(node, children, node.tagName === 'a' ? {} : node.properties)
}
