import type {Element, Nodes, Parents, Properties, Root} from 'hast'
import {type Conversion, isArticle} from '../../conversion.ts'
import {append} from '../../ground/append.ts'
import {cleanUrl} from '../../ground/clean-url.ts'
import {inline} from '../../ground/element-kinds.ts'
import {withChildren} from '../../ground/hast-node.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {nextAmong} from '../../ground/siblings.ts'
import {closingText, shortText} from '../../ground/visible-text.ts'
import {ledgerEntry} from '../../ledger.ts'
import {isDeadLink} from './dead-link.ts'
import {dropRepeatedTitle} from './repeated-title.ts'

/**
 * Makes every link absolute and takes tracking parameters and titles that repeat something off. Neighbours that lead to
 * one place are one. A link that leads nowhere leaves its text; what it pointed to goes to the ledger.
 *
 *     <a href="/zhongwen/simp/world-64073491">…</a>   <a href="javascript:void(0)">…</a>   <a href="#">…</a>
 */
export function cleanLinks(tree: Root, conversion: Conversion): void {
  walk(tree, conversion, [])
}

function walk(parent: Root | Element, conversion: Conversion, ancestors: Parents[]): void {
  ancestors.push(parent)
  const {children} = parent
  let kept: Nodes[] | undefined
  let joined: Nodes | undefined
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    if (child.type === 'element') {
      if (child.children.length > 0) walk(child, conversion, ancestors)
      if (child.tagName === 'a' && !cleanLink(child, conversion, ancestors)) {
        kept ??= children.slice(0, index)
        for (const inner of child.children) kept.push(inner)
        continue
      }
      const before = kept ? kept.at(-1) : children[index - 1]
      if (child.tagName === 'a' && isArticle(conversion) && joinsLink(before, child, before === joined)) {
        joined = before
        kept ??= children.slice(0, index)
        continue
      }
      if (child.tagName === 'img' && isArticle(conversion)) dropRepeatedTitle(child, String(child.properties.src ?? ''))
    }
    kept?.push(child)
  }
  if (kept) parent.children = kept as Element['children']
  ancestors.pop()
}

/**
 * Adds a link's words to the link right before it where both lead to one place: `<a href="u">甲</a><a href="u">乙丙</a>`.
 * @param isWords Whether that one is known to hold nothing but words: a row of links may be of any length.
 */
function joinsLink(before: Nodes | undefined, link: Element, isWords: boolean): boolean {
  if (before?.type !== 'element' || before.tagName !== 'a') return false
  const {href, id, name, title} = link.properties
  if (href === undefined || href !== before.properties.href || title !== before.properties.title) return false
  // What has no address of its own does something else each time.
  if (id !== undefined || name !== undefined || String(href).endsWith('#')) return false
  if (!(isWords || isInline(before)) || !isInline(link)) return false
  // `Map` and `Download` are two links, whatever they lead to.
  if (spacedWord().test(closingText(before, 1).slice(-1)) && spacedWord().test(shortText(link, 200).slice(0, 1)))
    return false
  append(before.children, link.children)
  return true
}

/** Writing that parts words by blanks. */
const spacedWord = madeOnce(() => /[\p{L}\p{N}](?<![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/u)

/** Whether there is nothing but words in an element. */
function isInline({children}: Element): boolean {
  return children.every(
    (child) => child.type === 'text' || (child.type === 'element' && inline.has(child.tagName) && isInline(child)),
  )
}

/**
 * Whether a script opens and closes there what is open on paper:
 *
 *     <h4><a data-toggle="collapse" href="#fog">Why so late?</a></h4><div id="fog" class="collapse">…   Bootstrap, Avada
 *     <h4><a href="#fog" data-vc-accordion>Why so late?</a></h4>                                         WPBakery
 *     <h4><a href="#fog" role="button" aria-expanded="false">Why so late?</a></h4>                       ARIA patterns
 */
function isFold({dataToggle, dataBsToggle, dataVcAccordion, ariaExpanded}: Properties): boolean {
  return [dataToggle, dataBsToggle].includes('collapse') || (dataVcAccordion ?? ariaExpanded) !== undefined
}

/**
 * Whether all that an element says is a link to the element right below it, which it opens:
 *
 *     <dt><a href="#fog">Why so late?</a></dt><dd id="fog">…</dd>
 */
function leadsBelow(link: Element, href: string, ancestors: readonly Parents[]): boolean {
  const [around, title] = ancestors.slice(-2)
  if (around === undefined || title?.type !== 'element' || onlyChild(title) !== link) return false
  const below = nextAmong(around.children, title, ({type}) => type === 'element')
  return below?.type === 'element' && below.properties.id !== undefined && href === `#${below.properties.id}`
}

/** Returns whether it is still a link (or an anchor that links lead to). */
function cleanLink(link: Element, conversion: Conversion, ancestors: Parents[]): boolean {
  const {href, id, name, onClick} = link.properties
  if (typeof href !== 'string' || href.trim() === '') {
    if (href !== undefined && !isArticle(conversion)) return true
    if (href !== undefined) link.properties.href = undefined
    return id !== undefined || name !== undefined
  }
  // To the top of the page, which does not go with the text: a script does something else.
  const isTop = href.trim() === '#' && id === undefined && name === undefined && isArticle(conversion)
  const isDead =
    isTop ||
    (onClick !== undefined && isDeadLink(link.properties)) ||
    (href.startsWith('#') && (isFold(link.properties) || leadsBelow(link, href, ancestors)))
  const address = isDead ? undefined : rewrite(cleanUrl(href, conversion.baseUrl), conversion)
  if (address === undefined) {
    const entry = ledgerEntry('links/target', withChildren(link, []), ancestors)
    conversion.ledger.push({...entry, text: ''})
    return false
  }
  if (address !== href) spellAlike(link, href, address)
  link.properties.href = address
  if (isArticle(conversion)) dropRepeatedTitle(link, address)
  return true
}

/** A link that was named by its address still is. */
function spellAlike({children: [only]}: Element, before: string, after: string): void {
  if (only?.type === 'text' && before.includes('://') && only.value.trim() === before) only.value = after
}

function rewrite(address: string | undefined, {publisher}: Conversion): string | undefined {
  if (address === undefined || publisher.link === undefined || !URL.canParse(address)) return address
  const url = new URL(address)
  const before = url.href
  const after = publisher.link(url)
  // Only what the publisher changed is written anew: a URL object respells addresses.
  return after === undefined ? undefined : after.href === before ? address : after.href
}
