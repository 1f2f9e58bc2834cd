import type {Element} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {holds} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'
import {firstLetter} from '../seen/first-letter.ts'
import type {Content} from './content.ts'

/** Shorter paragraphs may be said twice: a refrain, an answer. A character of Chinese says as much as two letters. */
const shortest = {letters: 100, characters: 50}

/**
 * Leaves out a paragraph that says letter by letter what the one right before it says: one of the two is for small
 * screens, or for search engines. What is said three times in a row was meant.
 *
 *     <p><strong>甲…</strong></p><p>甲…</p>   →   <p><strong>甲…</strong></p>
 */
export function dropTwins(blocks: Content, _parent: string, ledger: LedgerEntry[]): Content {
  if (blocks.length < 2) return blocks
  const twins = new Set<Content[number]>()
  let before: Element | undefined
  let letterBefore = 0
  /** The second of some that say the same, and how many there are. */
  let second: Element | undefined
  let count = 1
  /** How many blocks there were, but for such pictures. */
  let met = 0
  const end = (): void => {
    if (second && count === 2) twins.add(second)
    second = undefined
    count = 1
  }
  for (const block of blocks) {
    // A standfirst that is the first paragraph once more may have the article's picture in between (FT).
    if (block.type === 'element' ? block.tagName === 'figure' && met === 1 : isBlankText(block)) continue
    met++
    const paragraph = block.type === 'element' && block.tagName === 'p' ? block : undefined
    const letter = paragraph ? firstLetter(paragraph) : 0
    // Most differ in their first letter already.
    if (paragraph && before && letter === letterBefore && isTwin(paragraph, before)) {
      second ??= paragraph
      count++
    } else if (second) end()
    before = paragraph
    letterBefore = letter
  }
  end()
  if (twins.size === 0) return blocks
  for (const twin of twins) ledger.push(ledgerEntry('blocks/twin', twin))
  return blocks.filter((block) => !twins.has(block))
}

/** Whether two paragraphs are long, without pictures, and say the same. */
function isTwin(one: Element, other: Element): boolean {
  const length = roughLength(one)
  if (Math.abs(length - roughLength(other)) > length / 5) return false
  const said = visibleText(one)
  const least = /[\u3040-\u30ff\u4e00-\u9fff]/.test(said) ? shortest.characters : shortest.letters
  return said.length >= least && said === visibleText(other) && !holds(one, 'img') && !holds(other, 'img')
}

/** Length of an element's text, blanks and all. */
function roughLength({children}: Element): number {
  let length = 0
  for (const child of children) {
    if (child.type === 'text') length += child.value.length
    else if (child.type === 'element') length += roughLength(child)
  }
  return length
}
