import type {Element, Nodes} from 'hast'
import {invisible} from '../../ground/visible-text.ts'

/** With more characters than this a text is more than a label. */
const longestLabel = 80

/** Boxes so deep within each other are no label. */
const deepest = 40

/** Whether an element is a picture, or holds one, a paragraph with words, or more text than a label has. */
export function saysMuch(element: Element): boolean {
  let left = longestLabel
  const isMuch = (node: Nodes, depth: number): boolean => {
    if (node.type === 'text') {
      left -= node.value.trim().length
      return left < 0
    }
    if (node.type !== 'element' || invisible.has(node.tagName)) return false
    if (node.tagName === 'img' || depth > deepest) return true
    const before = left
    return node.children.some((child) => isMuch(child, depth + 1)) || (node.tagName === 'p' && left < before)
  }
  return isMuch(element, 0)
}
