import type {Element, Nodes, Parents, Root} from 'hast'
import {nextSaid} from './measure.ts'
import type {Page} from './page.ts'
import {isTail, nearBehind} from './tail.ts'

/**
 * Tells lists of notes: their first item is where a link in the text leads.
 *
 *     <sup><a href="#ref_1">[1]</a></sup> … <ol class="references"><li id="ref_1">…</li></ol>   Wikipedia, Zhihu
 *
 * The links of a page are collected when the first list is asked about whose items have names.
 */
export function noteFinder(tree: Root): (element: Element) => boolean {
  let targets: Set<string> | undefined
  return (element) => {
    const id = firstName(element)
    if (id === undefined) return false
    targets ??= collectTargets(tree, new Set())
    return targets.has(`#${id}`)
  }
}

/** The id of the first item of a list, or of the list in an element. */
function firstName({tagName, properties, children}: Element): string | undefined {
  if (tagName === 'li') return typeof properties.id === 'string' ? properties.id : undefined
  const first = children.find((child) => child.type === 'element' && lists.has(child.tagName))
  return first?.type === 'element' ? firstName(first) : undefined
}

const lists = new Set(['div', 'li', 'ol', 'ul'])

/** Clutter by name that notes may stand in: what is printed below the article. */
const printed = 'page/print'

/**
 * What stands behind an article, outside of it, and belongs to it: lists of notes to which its text leads, and what says
 * beside it that it is its tail.
 *
 *     <article>…<sup><a href="#fn-1">1</a></sup>…</article><div class="entry-footnotes"><ol><li id="fn-1">…</li></ol></div>   FiveThirtyEight
 */
export function findBehind(page: Page): Element[] {
  const {tree, article, way, net, clutter} = page
  const targets = collectTargets(article, new Set())
  const near = nearBehind(page)
  if (targets.size === 0 && near.boxes.size === 0) return []
  // More than the article says is none of it.
  const most = net.get(article)!.text
  const found: Element[] = []
  const onTheWay = new Set<Nodes>(way)
  const around: Element[] = []
  let isBehind = false
  const search = (parent: Root | Element): void => {
    // What comes next behind the article; anything within its own boxes.
    let next: Element | undefined
    const isAround = parent === near.around
    const isNear = (child: Element): boolean => near.boxes.has(parent) && (!isAround || child === next)
    for (const [index, child] of parent.children.entries()) {
      if (child.type !== 'element') continue
      const rule = clutter.get(child)
      const measured = net.get(child)
      if (child === article || onTheWay.has(child)) {
        if (child === article) isBehind = true
        else search(child)
        next = nextSaid(parent.children, index, net)
      } else if (isBehind && isNear(child) && measured && measured.text <= most && isTail(child, measured, isAround))
        found.push(child)
      else if (isBehind && targets.size > 0 && (rule === undefined || rule === printed)) {
        const first = child.tagName === 'ol' || child.tagName === 'ul' ? firstName(child) : undefined
        if (first !== undefined && targets.has(`#${first}`)) {
          found.push(child)
          way.push(...around)
          continue
        }
        around.push(child)
        search(child)
        around.pop()
      }
    }
  }
  search(tree)
  return found
}

function collectTargets(parent: Parents, targets: Set<string>): Set<string> {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const {href} = child.properties
    if (child.tagName === 'a' && typeof href === 'string' && href.startsWith('#')) targets.add(href)
    collectTargets(child, targets)
  }
  return targets
}
