import type {Element, Nodes} from 'hast'

/** Every element of a name, in the order of the text. For publishers, who look once; passes walk for themselves. */
export function elementsNamed(node: Nodes, tagName: string): Element[] {
  const found: Element[] = []
  const search = (parent: Nodes): void => {
    if (!('children' in parent)) return
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (child.tagName === tagName) found.push(child)
      search(child)
    }
  }
  search(node)
  return found
}
