import {onlyChild} from '../../ground/only-child.ts'
import type {Rule} from '../rule.ts'

/** Elements that hold a line, such as a lone link. */
const lineBoxes: ReadonlySet<string> = new Set(['li', 'p', 'div', 'span'])

/** A link to where readers write, alone: `<li class="comment-add"><a href="/a#comment-form">…</a></li>` (Drupal 7). */
export const commentLinks: Rule = {
  name: 'posts/comment-link',
  why: 'a link to where readers comment',
  on: ['a'],
  having: 'attributes',
  upTo: 60,
  test: ({properties: {href}}, ancestors) => {
    if (typeof href !== 'string' || !/#(?:comment-form|respond|comments)$/.test(href)) return false
    const parent = ancestors.at(-1)!
    if (parent.type !== 'element' || !lineBoxes.has(parent.tagName)) return false
    return onlyChild(parent) !== undefined
  },
}
