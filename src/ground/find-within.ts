import type {Element, Nodes} from 'hast'

/** The first element within a node, in the order of the text, that is wanted; the node itself is not asked. */
export function findWithin(node: Nodes, isWanted: (element: Element) => boolean): Element | undefined {
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    if (child.type !== 'element') continue
    const found = isWanted(child) ? child : findWithin(child, isWanted)
    if (found) return found
  }
  return undefined
}

/** Whether a wanted element is within a node. */
export function holds(node: Nodes, isWanted: (element: Element) => boolean): boolean {
  return findWithin(node, isWanted) !== undefined
}
