import type {Element, Nodes, Root} from 'hast'
import {markerTier} from './markers.ts'
import type {Measures} from './measure.ts'

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
  const find = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (child.type !== 'element' || clutter.has(child)) continue
      const weight = weightOf(net, child)
      if (weight === 0) continue
      const tier = markerTier(child)
      if (tier !== undefined) {
        const rival = best[tier]
        if (rival === undefined || weight > weightOf(net, rival)) best[tier] = child
      }
      find(child)
    }
  }
  find(tree)
  for (const [tier, element] of best.entries()) {
    if (element && weightOf(net, element) >= believed[tier]! * total) return element
  }
  return innermost(tree, net, clutter)
}

/** Share of the prose that has to stay together on the way down. */
const nearlyAll = 0.8

function innermost(tree: Root, net: Measures, clutter: ReadonlyMap<Nodes, string>): Root | Element {
  const total = weightOf(net, tree)
  let inner: Root | Element = tree
  for (;;) {
    const next: Nodes | undefined = inner.children.find(
      (child) =>
        child.type === 'element' &&
        !clutter.has(child) &&
        weightOf(net, child) >= nearlyAll * total &&
        !textOnly.has(child.tagName),
    )
    if (total === 0 || next?.type !== 'element') return inner
    inner = next
  }
}

/** Elements that are never the article as a whole. */
const textOnly = new Set(['p', 'ul', 'ol', 'dl', 'blockquote', 'tbody', 'table', 'tr', 'pre', 'span', 'a', 'font'])

/** Prose counts; text that is not prose counts a little, for pages that have none. */
function weightOf(net: Measures, node: Nodes): number {
  const measured = net.get(node)
  return measured ? measured.prose + (measured.text - measured.linked) / 20 : 0
}
