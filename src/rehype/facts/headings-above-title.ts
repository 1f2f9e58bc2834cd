import type {Element, Root} from 'hast'
import {isHeading} from '../../ground/is-element.ts'
import {invisible, visibleText} from '../../ground/visible-text.ts'

/** A section, a column or a kicker is no longer, in characters. */
const longestAbove = 40

/**
 * Makes the headings above the title of a page paragraphs, as no section begins there: they name the one of the site, or
 * say in a word what it is about.
 *
 *     <h4>Ships &amp; Docks —</h4><h1>Title</h1>   →   <p>Ships &amp; Docks —</p><h1>Title</h1>
 */
export function lowerHeadingsAbove(page: Root): void {
  const above: Element[] = []
  if (reachesTitle(page, above)) for (const heading of above) heading.tagName = 'p'
}

/** Whether the title is met with nothing but short headings before it; `undefined` where there is none of both. */
function reachesTitle(parent: Root | Element, above: Element[]): boolean | undefined {
  for (const child of parent.children) {
    if (child.type === 'text' && child.value.trim() !== '') return false
    if (child.type !== 'element' || invisible.has(child.tagName) || child.tagName === 'figure') continue
    if (child.tagName === 'h1') return true
    if (isHeading(child)) {
      if (visibleText(child).length > longestAbove) return false
      above.push(child)
      continue
    }
    const isReached: boolean | undefined = reachesTitle(child, above)
    if (isReached !== undefined) return isReached
  }
  return undefined
}
