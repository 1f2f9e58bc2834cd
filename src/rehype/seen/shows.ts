import type {Element} from 'hast'
import {showing} from '../../ground/element-kinds.ts'

/** Whether an element is, or holds, something to see, such as a picture or a player. */
export function shows({tagName, children}: Element): boolean {
  return showing.has(tagName) || children.some((child) => child.type === 'element' && shows(child))
}
