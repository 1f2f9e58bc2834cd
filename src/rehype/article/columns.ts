import type {Element, Nodes, Root} from 'hast'
import {elementsNamed} from '../../ground/find-within.ts'
import {isElement} from '../../ground/is-element.ts'
import {isSentence, type Measures} from './measure.ts'

/** So much of the page's prose stands in the column of the article. */
const nearlyAll = 0.8

/** So many paragraphs of prose are no item of a list. */
const leastParagraphs = 3

/**
 * Makes a list whose items are the columns of a page a box of boxes, on the way to where nearly all of its prose is.
 *
 *     <ul class="columns"><li class="left"><p>甲</p><p>乙</p><p>丙</p></li><li>…</li></ul>   →   <div><div>…</div><div>…</div></div>
 *
 * @param net Measures without clutter.
 */
export function plainColumns(tree: Root, net: Measures): void {
  const least = nearlyAll * (net.get(tree)?.prose ?? 0)
  const isHeavy = (node: Nodes): node is Element => node.type === 'element' && (net.get(node)?.prose ?? 0) >= least
  for (let inner: Root | Element | undefined = tree; least > 0 && inner; ) {
    const next: Element | undefined = (inner.children as Nodes[]).find(isHeavy)
    if (next && isElement(inner, 'ul') && isColumn(next, net)) {
      for (const item of inner.children) if (isElement(item, 'li')) item.tagName = 'div'
      inner.tagName = 'div'
    }
    inner = next
  }
}

function isColumn(item: Element, net: Measures): boolean {
  if (item.tagName !== 'li') return false
  return elementsNamed(item, 'p').filter((each) => isSentence(each, net)).length >= leastParagraphs
}
