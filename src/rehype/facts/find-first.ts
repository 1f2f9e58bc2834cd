import type {Element, Parents, Root} from 'hast'
import type {Selector} from '../../ground/selector.ts'

/** The first element, in the order of the text, that a selector matches. */
export function findFirst(tree: Root, selector: Selector): Element | undefined {
  return search(tree, selector, [])
}

function search(parent: Root | Element, selector: Selector, ancestors: Parents[]): Element | undefined {
  ancestors.push(parent)
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (selector.matches(child, ancestors)) return child
    const found = search(child, selector, ancestors)
    if (found) return found
  }
  ancestors.pop()
  return undefined
}
