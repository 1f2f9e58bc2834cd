import type {Element, Root} from 'hast'

/** What stands around an element, from the root down to its parent; nothing around the root itself. */
export function wayTo(target: Root | Element, tree: Root): Array<Root | Element> {
  const way: Array<Root | Element> = []
  const search = (from: Root | Element): boolean => {
    way.push(from)
    for (const child of from.children) {
      if (child === target) return true
      if (child.type === 'element' && search(child)) return true
    }
    way.pop()
    return false
  }
  if (target !== tree) search(tree)
  return way
}
