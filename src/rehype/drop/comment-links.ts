import type {Nodes, Parents} from 'hast'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {remembered} from '../../ground/remembered.ts'
import {shortText} from '../../ground/visible-text.ts'
import type {Rule} from '../rules/rule.ts'

/** Elements that hold a line, such as a lone link. */
const lineBoxes: ReadonlySet<string> = new Set(['li', 'p', 'div', 'span'])

/** Where a site keeps what readers write, and how many have: `<a href="http://comment.gull.example/1.html">357</a>`. */
const commentHost = /^(?:https?:)?\/\/comments?\d?\.[\w.-]/i
const longestCount = 10
const count = /^\d[\d,.]{0,9}$/

/** A link to where readers write, alone: `<li class="comment-add"><a href="/a#comment-form">…</a></li>` (Drupal 7). */
export const commentLinks: Rule = {
  name: 'posts/comment-link',
  why: 'a link to where readers comment',
  on: ['a'],
  having: 'attributes',
  upTo: 60,
  test: (link, ancestors) => {
    const {href} = link.properties
    if (typeof href !== 'string') return false
    if (commentHost.test(href)) return count.test(shortText(link, longestCount)) && !isInSentence(ancestors.at(-1)!)
    if (!/#(?:comment-form|respond|comments)$/.test(href)) return false
    const parent = ancestors.at(-1)!
    if (parent.type !== 'element' || !lineBoxes.has(parent.tagName)) return false
    return onlyChild(parent) !== undefined
  },
}

/** `There were <a href="https://comments.gull.example/1">357</a> complaints.` */
function isInSentence({children}: Parents): boolean {
  return remembered(spoken, children, () => children.some((child) => child.type === 'text' && holdsLetter(child.value)))
}

/** Asked once for all the links of a line. */
const spoken = new WeakMap<readonly Nodes[], boolean>()
