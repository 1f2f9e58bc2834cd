import type {Element, Nodes, Root} from 'hast'
import type {Measures} from './measure.ts'

/** A page with its article chosen, for all that looks around the article. */
export interface Page<Article = Root | Element> {
  tree: Root
  article: Article
  /**
   * What stands around the article, from the root down to its parent; whoever finds a part of it elsewhere adds what
   * stands around that.
   */
  way: Array<Root | Element>
  /** Measures without clutter. */
  net: Measures
  /** Element → the rule by which it is none of the article. */
  clutter: Map<Nodes, string>
}

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
