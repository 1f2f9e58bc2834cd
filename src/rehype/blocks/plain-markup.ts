import type {Element, Nodes, Root} from 'hast'
import {codeBlock} from './code-blocks.ts'
import type {Content} from './content.ts'
import {hoistBlocks} from './hoist-blocks.ts'
import {layoutContent} from './layout-tables.ts'

/**
 * Brings what many programs write in many ways to one way each, in one walk: code blocks, tables that only
 * arrange a page, inline elements around blocks.
 */
export function plainMarkup(tree: Root): void {
  walk(tree, [])
}

function walk(parent: Root | Element, ancestors: Nodes[]): void {
  const {children} = parent
  ancestors.push(parent)
  let out: Content | undefined
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    const instead = child.type === 'element' ? replacement(child, ancestors) : undefined
    if (instead) {
      out ??= children.slice(0, index)
      out.push(...instead)
    } else {
      out?.push(child)
    }
  }
  if (out) parent.children = out as Element['children']
  ancestors.pop()
}

/** What stands for the element, its content done as well; `undefined` for itself. */
function replacement(element: Element, ancestors: Nodes[]): Content | undefined {
  // A page must not be able to hide its words from us: hast-util-to-mdast obeys `data-mdast="ignore"`.
  if (element.properties.dataMdast !== undefined) delete element.properties.dataMdast
  const code = codeBlock(element, ancestors)
  if (code) return [code]
  const {tagName} = element
  if (tagName === 'math' || tagName === 'svg') return undefined
  walk(element, ancestors)
  return tagName === 'table' ? layoutContent(element) : hoistBlocks(element)
}
