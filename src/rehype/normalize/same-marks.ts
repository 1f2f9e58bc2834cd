import type {Element, Nodes} from 'hast'
import {headings} from '../../ground/element-kinds.ts'
import {hasAttributes, isElement} from '../../ground/is-element.ts'
import {onlyLink} from '../../ground/only-child.ts'

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
  return (
    family !== undefined && family === families.get(before.tagName) && !hasAttributes(node) && !hasAttributes(before)
  )
}

/**
 * Whether a mark of an article stands where it says nothing: in the same mark, `<b>小<strong>标</strong>题</b>`, as
 * bold in a heading, which is bold anyway, or as the line below a link. What somebody nests in a fragment comes out nested.
 */
export function isRepeated(element: Element, parent: Nodes, isArticle: boolean): boolean {
  if (!isArticle || parent.type !== 'element') return false
  if (element.tagName === 'u')
    return !hasAttributes(element) && (isElement(parent, 'a') || onlyLink(element) !== undefined)
  const family = families.get(element.tagName)
  if (family === undefined || hasAttributes(element)) return false
  return family === families.get(parent.tagName) || (family === 'bold' && headings.has(parent.tagName))
}
