import type {Element, Nodes, Root} from 'hast'
import {nextAmong, placeAmong} from '../../ground/siblings.ts'
import {openingText, shortText} from '../../ground/visible-text.ts'
import {isSeen} from '../seen/is-seen.ts'

/** Longest line that is looked at, in characters. */
const longest = 80

/** What stands before the questions of an interview, and before a name. */
export const asking = /^\S{0,8}[记記]者\s?[:：]/

/** Whoever speaks. */
const speaker = /^\s*([^\s:：]{1,12})\s?[:：]/

/** So many lines behind the first two either speaks again, in an interview. */
const within = 12

/**
 * Whether a line that looks as if it named a reporter is what the reporter asks, which the next line answers; both speak
 * again, unless the next calls itself an answer.
 *
 *     <p>记者：多大年纪</p><p>丁一：四十</p><p>记者：…</p><p>丁一：…</p>   not   <p>记者：丁一</p><p>编辑：丙二</p>
 */
export function isQuestion(line: Element, {children}: Root | Element): boolean {
  if (!asking.test(shortText(line, longest))) return false
  const next = nextAmong(children, line, isSaid)
  const answering = next && speakerOf(next)
  const reporter = speakerOf(line)
  if (answering === undefined || answering === reporter) return false
  if (answering === '答') return true
  const from = placeAmong(children, next!) + 1
  // Blanks stand between the lines.
  const later = new Set(children.slice(from, from + 2 * within).map(speakerOf))
  return later.has(answering) && later.has(reporter)
}

function isSaid(node: Nodes): boolean {
  return node.type === 'element' && isSeen(node)
}

function speakerOf(line: Nodes): string | undefined {
  return line.type === 'element' ? speaker.exec(openingText(line, 14))?.[1] : undefined
}
