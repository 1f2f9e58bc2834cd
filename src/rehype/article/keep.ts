import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {ledgerEntry} from '../../ledger.ts'

/** What stands beside the article. */
const outside = 'page/outside-article'

/**
 * Leaves of a page the article alone, without the clutter in it; everything else goes to the ledger, one entry for each
 * subtree that says or shows something.
 */
export function keepArticle(
  tree: Root,
  article: Root | Element,
  clutter: ReadonlyMap<Nodes, string>,
  conversion: Conversion,
): void {
  const ancestors: Nodes[] = []
  const leaveOut = (node: Nodes, rule: string): void => {
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
  const descend = (parent: Root | Element): boolean => {
    if (parent === article) {
      clean(parent)
      return true
    }
    ancestors.push(parent)
    let on: Element | undefined
    for (const child of parent.children) {
      if (child.type === 'element' && !on && (child === article || holds(child, article))) {
        on = child
      } else leaveOut(child, clutter.get(child) ?? outside)
    }
    if (on) descend(on)
    ancestors.pop()
    return on !== undefined
  }
  descend(tree)
  if (article !== tree) tree.children = [article as Element]
}

function holds(element: Element, wanted: Nodes): boolean {
  for (const child of element.children) {
    if (child === wanted || (child.type === 'element' && holds(child, wanted))) return true
  }
  return false
}
