import type {Element, Root} from 'hast'
import {boxes} from '../../ground/element-kinds.ts'
import {placeAmong} from '../../ground/siblings.ts'
import {shortText} from '../../ground/visible-text.ts'
import {readCredits} from '../authors/credits.ts'
import {signedWithSign} from '../authors/role-words.ts'
import {clutterByWords} from '../clutter/labels.ts'
import {isSeen} from '../seen/is-seen.ts'
import {asking} from './is-question.ts'

/** How many of the last lines may sign, with the footer and a rule above it. */
const closing = 4

/** Longest line of credits, in characters. */
const longest = 80

/** With the word and a sign first: sentences, verses and titles of other articles have one in their midst, or a blank. */
const signing = new RegExp(`^[（(]?${signedWithSign}`)

/**
 * The names in a line at the end of an article that says who wrote it: `<p>（撰文：丁一）</p>`; none where a label says
 * that lines there belong to something else. What a reporter says there may be the last word of an interview.
 */
export function closingByline(parent: Root | Element, lines = {left: closing}): string[] | undefined {
  for (let index = parent.children.length - 1; index >= 0 && lines.left > 0; index--) {
    const child = parent.children[index]!
    if (child.type !== 'element') continue
    if (boxes.has(child.tagName)) {
      const names = closingByline(child, lines)
      if (names !== undefined) return names
      continue
    }
    const text = child.tagName === 'p' ? shortText(child, longest) : ''
    const credits = signing.test(text) && !asking.test(text) ? readCredits(text) : undefined
    if (credits !== undefined) return isLabelled(child, parent) ? [] : credits.names
    if (isSeen(child)) lines.left--
  }
  return undefined
}

/** Whether one of the lines above is a label of what stands beside articles: `网友评论`. */
function isLabelled(line: Element, {children}: Root | Element): boolean {
  const at = placeAmong(children, line)
  return children
    .slice(Math.max(0, at - 2 * closing), at)
    .some((node) => node.type === 'element' && clutterByWords(node) !== undefined)
}
