import type {Element, Root} from 'hast'
import {boxes} from '../../ground/element-kinds.ts'
import {shortText} from '../../ground/visible-text.ts'
import {readCredits} from '../authors/credits.ts'
import {isSeen} from '../seen/is-seen.ts'
import {asking} from './is-question.ts'

/** How many of the last lines may sign, with the footer and a rule above it. */
const closing = 4

/** Longest line of credits, in characters. */
const longest = 80

/**
 * The names in a line at the end of an article that says who wrote it: `<p>（撰文：丁一）</p>`. What a reporter says there
 * may be the last word of an interview.
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
    const credits = asking.test(text) ? undefined : readCredits(text)
    if (credits !== undefined && credits.role !== 'by') return credits.names
    if (isSeen(child)) lines.left--
  }
  return undefined
}
