import type {Element, Nodes} from 'hast'
import {block, headings} from './element-kinds.ts'

/** Whether the node is one of these elements. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): node is Element {
  return node?.type === 'element' && names.includes(node.tagName)
}

/** Whether the node starts a block of its own. */
export function isBlock(node: Nodes): boolean {
  return node.type === 'element' && block.has(node.tagName)
}

/** Whether the node is a line break. */
export function isBreak(node: Nodes | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br'
}

/** Whether the node is a heading, of whatever level. */
export function isHeading(node: Nodes | undefined): node is Element {
  return node?.type === 'element' && headings.has(node.tagName)
}

/** Whether the node is a paragraph. */
export function isParagraph(node: Nodes | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'p'
}

/** Whether the node is a rule, which parts what stands above from what stands below. */
export function isRule(node: Nodes | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'hr'
}

/** Whether an element has any attribute; asked without a list of them. */
export function hasAttributes({properties}: Element): boolean {
  for (const _ in properties) return true
  return false
}

/** Whether an element is among the children of one. */
export function holdsElements({children}: Element): boolean {
  for (let index = 0; index < children.length; index++) if (children[index]!.type === 'element') return true
  return false
}
