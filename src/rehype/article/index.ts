import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {ledgerEntry} from '../../ledger.ts'
import {dropClutter} from '../clutter/index.ts'
import {chooseContainer} from './choose.ts'
import {measure} from './measure.ts'

/** Finds the article in a whole web page and leaves out what is around it and what is clutter within; a fragment is the article. */
export function findArticle(tree: Root, conversion: Conversion): void {
  if (conversion.kind !== 'page') return
  const measures = measure(tree)
  if (measures.get(tree)!.text === 0) return
  dropClutter(tree, measures, conversion)
  const container = chooseContainer(tree, measures)
  if (container.type === 'element') keepOnly(container, tree, conversion)
}

/** Everything outside goes into the ledger, one entry for each subtree. */
function keepOnly(container: Element, tree: Root, conversion: Conversion): void {
  const way: Nodes[] = []
  wayTo(container, tree, way)
  for (const [depth, parent] of way.entries()) {
    const next = way[depth + 1] ?? container
    for (const child of (parent as Element).children) {
      if (child === next) continue
      const entry = ledgerEntry('page/outside-article', child, way.slice(0, depth + 1))
      if (entry.text !== '' || entry.urls) conversion.ledger.push(entry)
    }
  }
  tree.children = [container]
}

function wayTo(target: Element, from: Root | Element, way: Nodes[]): boolean {
  way.push(from)
  for (const child of from.children) {
    if (child === target) return true
    if (child.type === 'element' && wayTo(target, child, way)) return true
  }
  way.pop()
  return false
}
