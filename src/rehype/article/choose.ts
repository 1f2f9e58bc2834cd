import type {Element, Nodes, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {headings} from '../../ground/element-kinds.ts'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import {isElement} from '../../ground/is-element.ts'
import {onlyLink} from '../../ground/only-child.ts'
import {articlesIn} from '../facts/entries.ts'
import {goesOnInElements} from './content-elements.ts'
import {hasTitle} from './lead.ts'
import {markerTier} from './markers.ts'
import {holdsProse, type Measures} from './measure.ts'

/** Share of the page's prose that an element has to hold for a marker to be believed, by how sure the marker is. */
const believed = [0.35, 0.4, 0.5]

/**
 * The element that holds the article: the one that says so, if it holds enough of the page's prose; else the innermost
 * that holds nearly all of it.
 * @param net Measures without clutter.
 * @param clutter Elements that are none of the article.
 */
export function chooseArticle(tree: Root, net: Measures, clutter: ReadonlyMap<Nodes, string>): Root | Element {
  const total = weightOf(net, tree)
  const best: Array<Element | undefined> = [undefined, undefined, undefined]
  const parents: Array<Root | Element> = []
  // The surest, and the `<article>` that each stands in.
  const surest = new Map<Element, Element>()
  const find = (parent: Root | Element, article: Element | undefined, isInSurest: boolean): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' || clutter.has(child)) continue
      const weight = weightOf(net, child)
      if (weight === 0) continue
      const tier = markerTier(child)
      if (tier !== undefined) {
        const rival = best[tier]
        if (rival === undefined || weight > weightOf(net, rival) * (isWholePage(rival) ? nearlyWhole : 1)) {
          best[tier] = child
          parents[tier] = parent
        }
      }
      if (tier === 0 && article && !isInSurest) surest.set(child, article)
      find(child, child.tagName === 'article' ? child : article, isInSurest || tier === 0)
    }
  }
  find(tree, undefined, false)
  for (const [tier, element] of best.entries()) {
    if (!element || weightOf(net, element) < believed[tier]! * total) continue
    if (isEntry(element, parents[tier]!, net)) return parents[tier]!
    if (tier === 0 && goesOnInElements(parents[tier]!, element, net, clutter)) return parents[tier]!
    const whole = wholeOf(element, surest, net)
    return tier > 0 || whole !== element || surest.has(element) ? whole : aroundParts(element, tree, net, clutter)
  }
  return innermost(tree, net, clutter)
}

/** What is in a page has this share of its prose where the rest is header and footer. */
const nearlyWhole = 0.95

/** Whether an element is called the page, which themes of Drupal and WordPress put around header and footer as well. */
function isWholePage({properties: {id}}: Element): boolean {
  return id === 'page'
}

/** Whether an article is one of several entries of a live blog: called like others beside it, none with a title. */
function isEntry(article: Element, parent: Root | Element, net: Measures): boolean {
  if (article.tagName !== 'article') return false
  const name = classNames(article).join(' ')
  const entries = articlesIn(parent).filter((other) => holdsProse(other, net) && classNames(other).join(' ') === name)
  return entries.length > 1 && !entries.some((entry) => hasTitle(entry) || holds(entry, isLinkedHeading))
}

function isLinkedHeading(element: Element): boolean {
  return headings.has(element.tagName) && onlyLink(element) !== undefined
}

/** A part of an article that has this share of its prose is no note beside it. */
const leastPart = 0.1

/**
 * An article in several boxes that each say that they hold it is the `<article>` around them:
 *
 *     <article><header>…</header><section><div class="RichText">…</div><figure>…</figure><div class="RichText">…   Spiegel
 */
function wholeOf(element: Element, surest: ReadonlyMap<Element, Element>, net: Measures): Element {
  const article = surest.get(element)
  if (article === undefined) return element
  const least = leastPart * weightOf(net, article)
  for (const [part, around] of surest) {
    if (part !== element && around === article && weightOf(net, part) >= least) return article
  }
  return element
}

/** The parts of an article have at least this share of what is around them all. */
const mostOfAll = 0.6

/**
 * The same where no `<article>` is around them: what holds all that are called alike, and little else. More than one
 * title is more than one article.
 *
 *     <div><h1>…</h1><div class="rich-text">…</div><img><div class="rich-text">…</div></div>   Webflow, Kentico, Sitecore
 */
function aroundParts(element: Element, tree: Root, net: Measures, clutter: ReadonlyMap<Nodes, string>): Element {
  const [name] = classNames(element)
  if (name === undefined) return element
  const least = leastPart * weightOf(net, element)
  const ancestors: Array<Root | Element> = []
  let common: Array<Root | Element> | undefined
  let sum = 0
  const find = (parent: Root | Element): void => {
    ancestors.push(parent)
    for (const child of parent.children) {
      if (child.type !== 'element' || clutter.has(child) || apart.has(child.tagName)) continue
      const weight = weightOf(net, child)
      if (weight < least) continue
      if (classNames(child)[0] !== name || markerTier(child) !== 0) find(child)
      else {
        sum += weight
        common = common?.filter((node, depth) => node === ancestors[depth]) ?? [...ancestors]
      }
    }
    ancestors.pop()
  }
  find(tree)
  const around = common?.at(-1)
  if (around?.type !== 'element' || sum < mostOfAll * weightOf(net, around)) return element
  return sum > weightOf(net, element) && elementsNamed(around, 'h1').length <= 1 ? around : element
}

/** What is one of several, and no part of an article: another article, what a reader has written. */
const apart = new Set(['article', 'li'])

/** Share of the prose that has to stay together on the way down. */
const nearlyAll = 0.8

function innermost(tree: Root, net: Measures, clutter: ReadonlyMap<Nodes, string>): Root | Element {
  const total = weightOf(net, tree)
  let inner: Root | Element = tree
  let around: Root | Element = tree
  let least = nearlyAll * total
  for (;;) {
    const next: Nodes | undefined = around.children.find(
      (child) =>
        child.type === 'element' &&
        !clutter.has(child) &&
        weightOf(net, child) >= least &&
        (!textOnly.has(child.tagName) || ofTables.has(child.tagName)),
    )
    if (total === 0 || next?.type !== 'element') return inner
    if (isElement(around, ...ofTables) && !isAlone(next, around.children, net)) return inner
    around = next
    // A cell with nearly all of a table's prose is a place in the layout of the page.
    if (next.tagName === 'table') least = Math.max(least, nearlyWhole * weightOf(net, next))
    if (!ofTables.has(next.tagName)) inner = next
  }
}

const ofTables: ReadonlySet<string> = new Set(['table', 'tbody', 'tr'])

/** What a cell is called by the one before it is no longer, in characters. */
const longestCellLabel = 10

/**
 * Whether what stands beside a part of a table is that of a layout: rows of nothing but links, other columns. What has
 * rows of words beside that of most prose, or a head to it, says one thing after the other.
 *
 *     <tr><th>地点</th><td>甲</td></tr><tr><th>内容</th><td>乙……。</td></tr>
 */
function isAlone(part: Element, siblings: readonly Nodes[], net: Measures): boolean {
  return siblings.every((other) => {
    if (other === part || other.type !== 'element') return true
    const {text, linked} = net.get(other) ?? {text: 0, linked: 0}
    // A title and a label belong to what stands in the cell behind them.
    const isLabel = text > 0 && text <= longestCellLabel && other.children.every(({type}) => type === 'text')
    if (part.tagName === 'td') return other.tagName !== 'th' && !isLabel && !holds(other, 'h1')
    return linked * 2 >= text
  })
}

/** Elements that are never the article as a whole. */
const textOnly = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'tbody', 'table', 'tr', 'pre', 'span', 'a', 'font'])

/** Prose counts; text that is not prose counts a little, for pages that have none. */
function weightOf(net: Measures, node: Nodes): number {
  const measured = net.get(node)
  return measured ? measured.prose + (measured.text - measured.linked) / 20 : 0
}
