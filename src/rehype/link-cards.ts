import type {Element, ElementContent, Nodes, Parents, Root} from 'hast'
import type {VFile} from 'vfile'
import type {Conversion} from '../conversion.ts'
import {classNames} from '../ground/class-names.ts'
import {findWithin, holds} from '../ground/find-within.ts'
import {element as makeElement, text as makeText} from '../ground/hast-node.ts'
import {hostOf} from '../ground/url-parts.ts'
import {visibleText} from '../ground/visible-text.ts'
import {ledgerEntry} from '../ledger.ts'

/** How systems call a card: the bookmark of Ghost, `ogpCard`, `blogcard`, `LinkCard`, `lkc`, `oglink`; of note, Tistory. */
const card = 'bookmark|ogp?[-_]?card|blog[-_]?card|link[-_]?card|lkc|oglink|article-widget|og(?=-)'

/** A part of a card that says what the page is called to which it leads. */
const titled = new RegExp(`(?:^|[-_])(?:${card})[-_]{0,2}title$`, 'i')

/** A part that says more of it. */
const described = new RegExp(
  `(?:^|[-_])(?:${card})[-_]{0,2}(?:desc(?:ription)?|excerpt|summary|snippet|host|url|domain|site|meta(?:data)?|content|info|text)$`,
  'i',
)

/** Whether a source may have a card. */
const mayHold = new RegExp(`(?:${card})[-_]{0,2}title`, 'i')

/** A card says no more than this, in characters. */
const longest = 600

/** What may be around a card and holds nothing else. */
const boxes: ReadonlySet<string> = new Set('article aside div figure p section span'.split(' '))

/**
 * Cards that show what another site says of a page become the link that they are, called by the title; descriptions,
 * addresses, icons and pictures go. A card that leads within the site stays what the passes behind make of it.
 *
 *     <figure><a href="…"><div class="kg-bookmark-title">甲</div><div class="kg-bookmark-description">乙</div><img></a></figure>   Ghost
 *     <article class="ogpCard_wrap"><a href="…"><span class="ogpCard_title">甲</span><span class="ogpCard_url">…</span></a></article>   Ameba
 *     →   <p><a href="…">甲</a></p>
 */
export function plainLinkCards(tree: Root, file: VFile, conversion: Conversion): void {
  if (file.value !== undefined && !mayHold.test(String(file))) return
  const host = conversion.baseUrl === undefined ? undefined : hostOf(conversion.baseUrl)
  const visit = (parent: Root | Element, ancestors: readonly Parents[]): void => {
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue
      const within = [...ancestors, parent]
      const link = boxes.has(child.tagName) || child.tagName === 'a' ? cardIn(child) : undefined
      if (link === undefined) visit(child, within)
      else if (leadsAway(link, host)) parent.children[index] = plainLink(child, link, within, conversion)
    }
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
  return link.tagName === 'a' && holds(link, isTitle) && holds(link, (part) => isCalled(part, described))
}

function isTitle(part: Element): boolean {
  return isCalled(part, titled)
}

function isCalled(part: Element, pattern: RegExp): boolean {
  return classNames(part).some((name) => pattern.test(name))
}

function leadsAway({properties: {href}}: Element, host: string | undefined): boolean {
  return (
    typeof href === 'string' && /^(?:https?:)?\/\//i.test(href) && hostOf(href.replace(/^\/\//, 'https://')) !== host
  )
}

function plainLink(box: Element, link: Element, ancestors: readonly Parents[], {ledger}: Conversion): ElementContent {
  const title = findWithin(link, isTitle)!
  const rest = without(box, title)
  if (rest !== undefined) ledger.push(ledgerEntry('links/card', rest, ancestors))
  const plain: Element = {...link, children: [makeText(visibleText(title))]}
  // A link in a sentence stays there.
  return box.tagName === 'a' || box.tagName === 'span' ? plain : makeElement('p', {}, [plain])
}

/** An element as it was, but for one in it and for where links lead; undefined where nothing is left. */
function without(node: Element, wanted: Element): Element | undefined {
  if (node === wanted) return undefined
  const children = node.children.flatMap((child): ElementContent[] => {
    const left: Nodes | undefined = child.type === 'element' ? without(child, wanted) : child
    return left === undefined ? [] : [left as ElementContent]
  })
  const properties = node.tagName === 'a' ? {} : node.properties
  return {...node, properties, children}
}
