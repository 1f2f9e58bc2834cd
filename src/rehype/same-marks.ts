import type {Element, Nodes} from 'hast'
import {headings} from '../ground/element-kinds.ts'
import {isBare} from '../ground/is-element.ts'

/** Names of one mark each, which look the same. */
const families: ReadonlyMap<string, 'bold' | 'italic'> = new Map([
  ['b', 'bold'],
  ['strong', 'bold'],
  ['em', 'italic'],
  ['i', 'italic'],
])

/**
 * Whether a mark goes on where the one before it ends: `<b>小标</b><strong>题</strong>`. One with attributes may be
 * something else.
 */
export function goesOn(node: Nodes, before: Nodes | undefined): node is Element {
  if (node.type !== 'element' || before?.type !== 'element') return false
  const family = families.get(node.tagName)
  return family !== undefined && family === families.get(before.tagName) && isBare(node) && isBare(before)
}

/**
 * Whether a mark stands where it says nothing: in the same mark, `<b>小<strong>标</strong>题</b>`, or as bold in an
 * article's heading, which is bold anyway.
 */
export function isRepeated(element: Element, parent: Nodes, isArticle: boolean): boolean {
  if (parent.type !== 'element') return false
  const family = families.get(element.tagName)
  if (family === 'bold' && isArticle && headings.has(parent.tagName)) return isBare(element)
  return family !== undefined && family === families.get(parent.tagName) && isBare(element)
}
