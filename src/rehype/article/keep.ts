import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {ledgerEntry} from '../../ledger.ts'
import {findHero} from './hero.ts'
import {findLead, hasTitle} from './lead.ts'
import type {Measures} from './measure.ts'

/** What a page says to browsers alone. */
const unseen = new Set(['base', 'link', 'meta', 'script', 'style', 'template', 'title'])

/** What stands beside the article. */
const outside = 'page/outside-article'

/**
 * Leaves of a page the article alone, without the clutter in it; everything else goes to the ledger, one entry for each
 * subtree that says or shows something.
 */
export function keepArticle(
  tree: Root,
  article: Root | Element,
  net: Measures,
  clutter: ReadonlyMap<Nodes, string>,
  conversion: Conversion,
): void {
  const way: Array<Root | Element> = []
  const before = new Set<Element>()
  if (article.type === 'element') {
    wayTo(article, tree, way)
    const lead = findLead(article, way, net, clutter)
    if (![article, ...lead].some(hasTitle)) {
      for (const element of findHero(article, tree, way, net, clutter)) before.add(element)
    }
    for (const element of lead) before.add(element)
  }
  const kept = new Set<Nodes>(before).add(article)
  const ancestors: Nodes[] = []
  const leaveOut = (node: Nodes, rule: string): void => {
    if (node.type === 'element' && unseen.has(node.tagName)) return
    const entry = ledgerEntry(rule, node, ancestors)
    if (entry.text !== '' || entry.urls !== undefined) conversion.ledger.push(entry)
  }
  const clean = (parent: Root | Element): void => {
    ancestors.push(parent)
    let dropped = false
    for (const child of parent.children) {
      const rule = clutter.get(child)
      if (rule !== undefined) {
        leaveOut(child, rule)
        dropped = true
      } else if (child.type === 'element') clean(child)
    }
    if (dropped) parent.children = parent.children.filter((child) => !clutter.has(child)) as typeof parent.children
    ancestors.pop()
  }
  const onTheWay = new Set<Nodes>(way)
  const descend = (parent: Root | Element): void => {
    ancestors.push(parent)
    for (const child of parent.children) {
      if (kept.has(child)) clean(child as Element)
      else if (onTheWay.has(child)) descend(child as Element)
      else leaveOut(child, clutter.get(child) ?? outside)
    }
    ancestors.pop()
  }
  if (article.type === 'root') {
    clean(article)
    return
  }
  descend(tree)
  tree.children = [...before, article]
}

/** Collects what stands around an element, from the root down. */
function wayTo(target: Element, from: Root | Element, way: Array<Root | Element>): boolean {
  way.push(from)
  for (const child of from.children) {
    if (child === target) return true
    if (child.type === 'element' && wayTo(target, child, way)) return true
  }
  way.pop()
  return false
}
