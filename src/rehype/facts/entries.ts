import type {Element, Nodes, Root} from 'hast'

/** The articles right in an element. */
export function articlesIn(parent: Root | Element): Element[] {
  const children: readonly Nodes[] = parent.children
  return children.filter((child): child is Element => child.type === 'element' && child.tagName === 'article')
}

/** Whether they are entries, such as those of a live blog, each signed for itself. */
export function holdsEntries(parent: Root | Element): boolean {
  return articlesIn(parent).length > 1
}
