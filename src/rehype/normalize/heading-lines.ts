import type {Element} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {headings} from '../../ground/element-kinds.ts'
import {wordsOf} from '../words-of-names.ts'

const above: ReadonlySet<string> = new Set(
  'kicker overhead overline topline eyebrow dachzeile roofline spitzmarke oberzeile'.split(' '),
)
const titles: ReadonlySet<string> = new Set('headline title titel heading hed schlagzeile'.split(' '))
const below: ReadonlySet<string> = new Set('subtitle subheadline subheading subline unterzeile untertitel'.split(' '))

/**
 * Whether two neighbours in a heading are lines of it, by their names: what stands over the title, and the title, or
 * the title and what stands under it.
 *
 *     <h1><span class="kicker">The harbour</span><span class="headline">Boats at night</span></h1>
 */
export function areLines(heading: Element, first: Element, second: Element): boolean {
  if (!headings.has(heading.tagName)) return false
  return (isCalled(first, above) && isCalled(second, titles)) || (isCalled(first, titles) && isCalled(second, below))
}

/** Whether the last word of a class is one of some: `article-kicker`, and not `kicker-title`. */
function isCalled(element: Element, words: ReadonlySet<string>): boolean {
  return classNames(element).some((name) => words.has(wordsOf(name).at(-1)!))
}
