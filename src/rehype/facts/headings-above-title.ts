import type {Element, Root} from 'hast'
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
 * @param title What the page is called: where that is known, a heading of the first level that has nothing of it is one
 * of its sections, and those above are others.
 */
export function lowerHeadingsAbove(page: Root, title: string | undefined): void {
  const above: Element[] = []
  const reached = reachesTitle(page, above)
  if (!reached || !mayBe(reached, title)) return
  for (const heading of above) heading.tagName = 'p'
}

function mayBe(heading: Element, title: string | undefined): boolean {
  const said = lettersOf(visibleText(heading))
  const called = lettersOf(title ?? '')
  return called.includes(said) || said.includes(called)
}

/** The title that is met with nothing but short headings before it; `false` where more is, `undefined` where there is none of both. */
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
