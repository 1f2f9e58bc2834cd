import {perName} from '../../ground/remembered.ts'
import {textByStart} from '../texts/text-by-start.ts'
import {bareLetters} from './bare-letters.ts'
import {partsByRule, wordsByRule} from './label-tables.ts'

const patterns = partsByRule.map(([rule, parts]) => [rule, textByStart(parts, 'u')] as const)

/** The rule of a whole label, by what is left of it. */
function ruleOfWords(label: string): string | undefined {
  const said = bareLetters(label)
  const rule = ruleOfBare(said)
  if (rule !== undefined || !mayBeCounted.test(said) || !counted.test(said)) return rule
  const what = ruleOfBare(said.replace(counted, ''))
  return what === 'page/comments' ? what : undefined
}

function ruleOfBare(said: string): string | undefined {
  if (said.includes('\n')) return undefined
  const line = `\n${said}\n`
  return wordsByRule.find(([, words]) => words.includes(line))?.[0]
}

/** How many comments there are: `3 komentarze`, `댓글 (3)`. */
const counted = /^\p{Nd}[\p{Nd}.,]*\s?|(?<![\p{Nd}.,])\s?[(（]?\p{Nd}[\p{Nd}.,]*[)）]?$/u
/** Most labels count nothing, and to find digits of all scripts takes V8 a while to get ready for. */
const mayBeCounted = /[\d\u0660-\u1fff\ua620-\uffff]/

const trimmed =
  /^[\s»›>→▶•|#+【\u200e\u200f-]+|(?<![\s:：៖…!?！？。.།»›>→▼▾|】\u200e\u200f–-])[\s:：៖…!?！？。.།»›>→▼▾|】\u200e\u200f–-]+$/gu

/** `【编辑：丁一】` says the same as in round brackets, and without any it would be an answer. */
const signed = /^【([^【】:：]{2,6}[:：][^【】]{1,40})】$/

/** Articles of one publisher say the same over and over, and a dozen long patterns are asked of each. */
export const ruleOfLabel = perName((text) => {
  const bare = text.replace(signed, '（$1）').replace(trimmed, '')
  const rule = ruleOfWords(bare)
  if (rule !== undefined) return rule
  const small = bare.toLowerCase()
  return patterns.find(([, pattern]) => pattern.test(small))?.[0]
})
