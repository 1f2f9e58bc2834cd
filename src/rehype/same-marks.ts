import type {Element, Nodes} from 'hast'
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

/** Whether a mark stands in the same mark, where it says nothing: `<b>小<strong>标</strong>题</b>`. */
export function isRepeated(element: Element, parent: Nodes): boolean {
  if (parent.type !== 'element') return false
  const family = families.get(element.tagName)
  return family !== undefined && family === families.get(parent.tagName) && isBare(element)
}
