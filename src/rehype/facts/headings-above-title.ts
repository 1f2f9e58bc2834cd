import type {Element, Root} from 'hast'
import {elementsNamed} from '../../ground/find-within.ts'
import {isHeading} from '../../ground/is-element.ts'
import {invisible, visibleText} from '../../ground/visible-text.ts'
import {lettersOf} from '../texts/letters-of.ts'

/** A section, a column or a kicker is no longer, in characters. */
const longestAbove = 40

/**
 * Makes the headings above the title of a page paragraphs, as no section begins there: they name the one of the site, or
 * say in a word what it is about.
 *
 *     <h4>Ships &amp; Docks —</h4><h1>Title</h1>   →   <p>Ships &amp; Docks —</p><h1>Title</h1>
 *
 * @param title What the page is called: where a heading above says that, or one of several of the first level says nothing
 * of it, they are its sections.
 */
export function lowerHeadingsAbove(page: Root, title: string | undefined): void {
  const above: Element[] = []
  const reached = reachesTitle(page, above)
  if (!reached) return
  const called = lettersOf(title ?? '')
  const says = (heading: Element) => called !== '' && lettersOf(visibleText(heading)) === called
  if (above.some(says) || (called !== '' && !isOfTitle(reached, called) && isAmongOthers(page))) return
  for (const heading of above) heading.tagName = 'p'
}

/** Whether a heading says all of the title, or a part of it, or more. */
function isOfTitle(heading: Element, title: string): boolean {
  const said = lettersOf(visibleText(heading))
  return title.includes(said) || said.includes(title)
}

function isAmongOthers(page: Root): boolean {
  return elementsNamed(page, 'h1').length > 1
}

/**
 * The title that is met with nothing but short headings before it; `false` where more is, `undefined` where there is
 * none of both.
 */
function reachesTitle(parent: Root | Element, above: Element[]): Element | false | undefined {
  for (const child of parent.children) {
    if (child.type === 'text' && child.value.trim() !== '') return false
    if (child.type !== 'element' || invisible.has(child.tagName) || child.tagName === 'figure') continue
    if (child.tagName === 'h1') return child
    if (isHeading(child)) {
      if (visibleText(child).length > longestAbove) return false
      above.push(child)
      continue
    }
    const reached: Element | false | undefined = reachesTitle(child, above)
    if (reached !== undefined) return reached
  }
  return undefined
}
