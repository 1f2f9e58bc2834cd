import type {Element, Nodes} from 'hast'
import {invisible} from '../ground/visible-text.ts'

/** With more characters than this a text is more than a label. */
const longestLabel = 80

/** Whether an element is a picture, or holds one, a paragraph with words, or more text than a label has. */
export function saysMuch(element: Element): boolean {
  let left = longestLabel
  const isMuch = (node: Nodes): boolean => {
    if (node.type === 'text') {
      left -= node.value.trim().length
      return left < 0
    }
    if (node.type !== 'element' || invisible.has(node.tagName)) return false
    if (node.tagName === 'img') return true
    const before = left
    return node.children.some(isMuch) || (node.tagName === 'p' && left < before)
  }
  return isMuch(element)
}
