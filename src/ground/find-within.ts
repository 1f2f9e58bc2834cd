import type {Element, Parents} from 'hast'

/** The first element within a node, in the order of the text, that is wanted; the node itself is not asked. */
export function findWithin(node: Parents, isWanted: (element: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const found = isWanted(child) ? child : findWithin(child, isWanted)
    if (found) return found
  }
  return undefined
}

/** Whether a wanted element is within a node. */
export function holds(node: Parents, isWanted: (element: Element) => boolean): boolean {
  return findWithin(node, isWanted) !== undefined
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
