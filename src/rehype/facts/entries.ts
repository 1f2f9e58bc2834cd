import type {Element, Nodes, Root} from 'hast'

/** Whether a node is an `<article>`. */
export function isArticle(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'article'
}

/**
 * Whether the articles in an element are entries, such as those of a live blog: each is signed for itself, and has its
 * own hour.
 */
export function holdsEntries({children}: Root | Element): boolean {
  return children.filter(isArticle).length > 1
}
