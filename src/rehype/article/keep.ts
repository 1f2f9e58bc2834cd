import type {Element, Nodes, Parents, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {forgetShortText} from '../../ground/visible-text.ts'
import {ledgerEntry} from '../../ledger.ts'
import {partingBox} from '../parting-box.ts'
import type {Page} from './page.ts'

/** What a page says to browsers alone. */
const unseen = new Set(['base', 'link', 'meta', 'script', 'style', 'template', 'title'])

/** What stands beside the article. */
const outside = 'page/outside-article'

/** What stands outside of an article and belongs to it. */
export interface Apart {
  /** Before it. */
  lead: readonly Element[]
  /** Behind it. */
  notes: readonly Element[]
}

/**
 * Leaves of a page the article and what belongs to it alone, without the clutter in it; everything else goes to the
 * ledger, one entry for each subtree that says or shows something.
 */
export function keepArticle({tree, article, way, clutter}: Page, {lead, notes}: Apart, conversion: Conversion): void {
  const kept = new Set<Nodes>([...lead, article, ...notes])
  const ancestors: Parents[] = []
  const leaveOut = (node: Nodes, rule: string): void => {
    if (node.type === 'element' && unseen.has(node.tagName)) return
    const entry = ledgerEntry(rule, node, ancestors)
    if (entry.text !== '' || entry.urls !== undefined) conversion.ledger.push(entry)
  }
  const clean = (parent: Root | Element): void => {
    ancestors.push(parent)
    const {children} = parent
    let left: Nodes[] | undefined
    for (const [index, child] of children.entries()) {
      const rule = clutter.get(child)
      if (rule !== undefined) {
        leaveOut(child, rule)
        left ??= children.slice(0, index)
        left.push(...partingBox(parent, left, index))
        continue
      }
      if (child.type === 'element') clean(child)
      left?.push(child)
    }
    if (left) parent.children = left as typeof parent.children
    ancestors.pop()
  }
  // Lines were read with what goes now.
  forgetShortText()
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
  // Without its table a cell is a box.
  if (article.tagName === 'td') article.tagName = 'div'
  tree.children = [...lead, article, ...notes]
}
