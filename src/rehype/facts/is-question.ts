import type {Element, Nodes, Root} from 'hast'
import {nextAmong} from '../../ground/siblings.ts'
import {openingText, shortText} from '../../ground/visible-text.ts'
import {isSeen} from '../seen/is-seen.ts'
import {endOf, sentenceEnds} from '../texts/sentence-end.ts'

/** Longest line that is looked at, in characters. */
const longest = 80

/** What stands before the questions of an interview, and before a name. */
export const asking = /^\S{0,8}[记記]者\s?[:：]/

/** Whoever answers. */
const answering = /^\s*(?:答|[\u4e00-\u9fff·]{2,4})\s?[:：]/

/** What stands before other words with a colon: notes of editors, the agency, whom the text quotes. */
const noSpeaker =
  /^\s*(?:[编編]者?[按注註]|[导導][语語读讀]|(?:核心|内容|內容)?(?:提[示要]|摘要)|[题題][记記]|[引前]言|[声聲说說]明|[简簡]介|背景|原?[标標][题題]|.{0,3}(?:[讯訊说說称稱]|[问問说說]道))\s?[:：]/

const sentenceEnd = endOf(`${sentenceEnds}…`)

/**
 * Whether a line that looks as if it named a reporter is what the reporter asks, which the next line answers:
 *
 *     <p>记者：多大年纪</p><p>丁一：四十。</p>   not   <p>记者：丁一</p><p>编辑：丙二</p>
 */
export function isQuestion(line: Element, {children}: Root | Element): boolean {
  if (!asking.test(shortText(line, longest))) return false
  const next = nextAmong(children, line, isSaid)
  return next?.type === 'element' && isAnswer(next)
}

function isSaid(node: Nodes): boolean {
  return node.type === 'element' && isSeen(node)
}

function isAnswer(line: Element): boolean {
  const start = openingText(line, 10)
  if (!answering.test(start) || noSpeaker.test(start)) return false
  const text = shortText(line, longest)
  return text === '' || sentenceEnd.test(text)
}
