import type {Element} from 'hast'
import {isHeading} from '../../ground/is-element.ts'
import {shortText} from '../../ground/visible-text.ts'
import {clutterByLabel} from '../clutter/labels.ts'
import {lettersOf} from '../texts/letters-of.ts'
import {wordsOf} from '../words-of-names.ts'

/** Longest heading, in characters. */
const longest = 150

/** What generators write before the words of a heading: `h-`, `section-`, `user-content-`. */
const prefix = /^(?:h|toc|sec(?:tion)?|user-content)[-_]/

/** `comments` and `social-media` are what systems call boxes, whatever their headings say; more words are not. */
const leastWords = 2
const leastWordsOfBox = 3

/** Where a table of contents leads: a menu has no number. */
const target = /^(?:menu|navi?|navigation)[-_]?\d+$/i

/** An id is cut off behind so many letters at the least. */
const shortestCut = 12

/**
 * Whether an id is made of the words of the heading, or of the heading that opens the section, or counts the headings:
 * then it says nothing else.
 *
 *     <h2 id="search-and-rescue">Search and rescue</h2>   <section id="follow-the-money"><h2>Follow the money</h2>…</section>
 *     <h3 id="nav_1">Search</h3>
 */
export function isOwnSlug(element: Element): boolean {
  const {id} = element.properties
  const heading = isHeading(element) ? element : firstHeading(element)
  if (typeof id !== 'string' || heading === undefined) return false
  if (heading === element && target.test(id)) return true
  const words = id.replace(prefix, '')
  if (wordsOf(words).length < (isHeading(element) ? leastWords : leastWordsOfBox)) return false
  const text = shortText(heading, longest)
  if (clutterByLabel(text) !== undefined) return false
  const said = letters(text)
  const slug = letters(words)
  return said === slug || (slug.length >= shortestCut && said.startsWith(slug))
}

function firstHeading({children}: Element): Element | undefined {
  const first = children.find((child) => child.type === 'element')
  return isHeading(first) ? first : undefined
}

/** Without marks and signs; `ä`, `ae` and `a` are one. */
function letters(text: string): string {
  return lettersOf(text.normalize('NFKD'))
    .replaceAll('ß', 'ss')
    .replace(/([aou])e/g, '$1')
}
