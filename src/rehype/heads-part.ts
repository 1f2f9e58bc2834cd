import type {Element, Nodes, Parents} from 'hast'
import {headings} from '../ground/element-kinds.ts'
import {onlyChild} from '../ground/only-child.ts'

/** Whether it heads a part of the article, as a heading or as a bold paragraph does: `<p><strong>10年前</strong></p>`. */
export function headsPart(element: Element, ancestors: readonly Parents[]): boolean {
  let inner = onlyChild(element)
  while (inner?.type === 'element' && !isStress(inner)) inner = onlyChild(inner)
  return inner?.type === 'element' || ancestors.some(isStress)
}

function isStress(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'strong' || node.tagName === 'b' || headings.has(node.tagName))
}
