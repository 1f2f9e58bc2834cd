import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {ledgerEntry} from '../../ledger.ts'
import {isScope} from './choose.ts'
import type {Measures} from './measure.ts'
import {nameOf} from './named.ts'

/** Names of standfirsts. */
const leads =
  /-(?:leads?|lede|intro|introduction|introtext|teaser-?text|teaser|excerpt|summary|sub-?title|sub-?head(?:line|er)?|standfirst|dek|deck|abstract|vorspann|anrisstext|chapo|chapeau|bajada|sommaire|description|kurztext|article-?header|untertitel)-/

/**
 * Keeps the container and, of what stands around it, what belongs to the article: a standfirst before it, and text beside
 * it within the same article. The rest goes into the ledger, one entry for each subtree.
 */
export function keepArticle(container: Element, tree: Root, measures: Measures, conversion: Conversion): void {
  const way: Array<Root | Element> = []
  wayTo(container, tree, way)
  const scope = way.findLastIndex((element) => element.type === 'element' && isScope(element))
  const before: Nodes[] = []
  const after: Nodes[] = []
  for (const [depth, parent] of way.entries()) {
    const next = way[depth + 1] ?? container
    const place = parent.children.indexOf(next as Element)
    const inScope = scope >= 0 && depth >= scope
    const later: Nodes[] = []
    for (const [index, child] of parent.children.entries()) {
      if (child === next) continue
      if (belongs(child, index < place, inScope, measures)) (index < place ? before : later).push(child)
      else {
        const entry = ledgerEntry('page/outside-article', child, way.slice(0, depth + 1))
        if (entry.text !== '' || entry.urls) conversion.ledger.push(entry)
      }
    }
    after.unshift(...later)
  }
  tree.children = [...before, container, ...after] as Root['children']
}

function belongs(node: Nodes, isBefore: boolean, inScope: boolean, measures: Measures): boolean {
  if (node.type !== 'element') return false
  const own = measures.get(node)
  if (!own || own.prose === 0 || own.link * 4 > own.text) return false
  if (inScope) return isBefore || own.prose >= 120
  return isBefore && leads.test(nameOf(node))
}

function wayTo(target: Element, from: Root | Element, way: Array<Root | Element>): boolean {
  way.push(from)
  for (const child of from.children) {
    if (child === target) return true
    if (child.type === 'element' && wayTo(target, child, way)) return true
  }
  way.pop()
  return false
}
