import type {Element, ElementContent, Nodes, RootContent} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {block, showing} from '../../ground/element-kinds.ts'

/** Elements that show something without any text, and parts of players. */
const shown = new Set([...showing, 'hr', 'input', 'source', 'track'])

export function isBlock(node: Nodes): boolean {
  return node.type === 'element' && block.has(node.tagName)
}

export function isBreak(node: Nodes | undefined): boolean {
  return node?.type === 'element' && node.tagName === 'br'
}

/** Whether a reader sees anything of it, be it a box of code around a blank, or a link's place, which articles have lost before. */
export function isSeen(node: Nodes): boolean {
  if (node.type === 'text') return !isBlank(node.value)
  if (node.type === 'element') {
    if (shown.has(node.tagName)) return true
    if (node.tagName === 'code') return node.children.length > 0
    if (node.tagName === 'a' && node.properties.href !== undefined) return true
  }
  return 'children' in node && node.children.some(isSeen)
}

/** Whether the node is one of these elements. */
export function isElement(node: Nodes | undefined, ...names: readonly string[]): boolean {
  return node?.type === 'element' && names.includes(node.tagName)
}

/** Adds many: a call takes only so many arguments, and a page may hold any number of children. */
export function append<T>(list: T[], more: readonly T[]): void {
  for (const one of more) list.push(one)
}

/** A list of children, whichever parent they come from. */
export type Content = Array<ElementContent | RootContent>

/** Whether the block is a paragraph. */
export function isParagraph(node: Content[number] | undefined): node is Element {
  return node?.type === 'element' && node.tagName === 'p'
}
