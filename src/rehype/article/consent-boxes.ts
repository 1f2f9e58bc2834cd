import type {Element, Nodes} from 'hast'
import {inline, showing} from '../../ground/element-kinds.ts'
import {asksForConsent, longestConsent} from '../clutter/embed-consent.ts'
import type {Measure} from './measure.ts'

/** The rule of what asks for leave to load a player or a post. */
export const consent = 'page/consent'

/** What may ask for it, and what stands around that with its buttons. */
const asking = new Set('div figcaption figure h2 h3 h4 h5 label li p section small'.split(' '))

/** What a box says beside such a notice, in characters: `Load video`, `Always unblock YouTube`. */
const longestBeside = 160

/** Whether a block asks for leave to load what stands elsewhere, and does nothing else. */
export function isConsentNotice(element: Element, {text}: Measure): boolean {
  return asking.has(element.tagName) && text <= longestConsent && isBlockOfItsOwn(element) && asksForConsent(element)
}

/** Whether no block is in it: what it says is one notice. */
export function isBlockOfItsOwn({children}: Element): boolean {
  return children.every((child) => child.type !== 'element' || (inline.has(child.tagName) && isBlockOfItsOwn(child)))
}

/** Whether a box around such a notice shows and says little but what is clutter. */
export function isConsentBox(box: Element, clutter: ReadonlyMap<Nodes, string>): boolean {
  let left = longestBeside
  const isLittle = (node: Nodes): boolean => {
    if (node.type === 'text') left -= node.value.trim().length
    if (node.type !== 'element' || clutter.has(node)) return left >= 0
    return !showing.has(node.tagName) && node.children.every(isLittle)
  }
  return asking.has(box.tagName) && box.children.every(isLittle)
}
