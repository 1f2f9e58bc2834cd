import type {Element, Parents} from 'hast'

/** Elements by their name, by some names, or by whatever tells them. */
type Wanted = string | ReadonlySet<string> | ((element: Element) => boolean)

/** The first element within a node, in the order of the text, that is wanted; the node itself is not asked. */
export function findWithin(node: Parents, wanted: Wanted): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const {tagName} = child
    const isWanted =
      typeof wanted === 'function'
        ? wanted(child)
        : typeof wanted === 'string'
          ? tagName === wanted
          : wanted.has(tagName)
    const found = isWanted ? child : findWithin(child, wanted)
    if (found) return found
  }
  return undefined
}

/** Whether a wanted element is within a node. */
export function holds(node: Parents, wanted: Wanted): boolean {
  return findWithin(node, wanted) !== undefined
}

/** Every element of a name, in the order of the text. */
export function elementsNamed(node: Parents, tagName: string): Element[] {
  const found: Element[] = []
  const search = (parent: Parents): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (child.tagName === tagName) found.push(child)
      search(child)
    }
  }
  search(node)
  return found
}
