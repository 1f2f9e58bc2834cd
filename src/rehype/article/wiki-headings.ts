import type {Element, Nodes} from 'hast'
import {hasClass} from '../../ground/class-names.ts'
import {holds} from '../../ground/find-within.ts'
import {isElement, isHeading} from '../../ground/is-element.ts'

const ofHeading: ReadonlySet<string> = new Set(['mw-headline'])
const aroundHeading: ReadonlySet<string> = new Set(['mw-heading'])

/**
 * Whether an element is the heading of a section, or its words, as MediaWiki writes them: `See also` is the article's
 * own there, and its id says no more than that.
 *
 *     <h2><span class="mw-headline" id="See_also">See also</span></h2>   <div class="mw-heading"><h2 id="See_also">…
 */
export function isWikiHeading(element: Element, parent: Nodes): boolean {
  if (!isHeading(element)) return hasClass(element, ofHeading)
  return (
    (isElement(parent, 'div') && hasClass(parent, aroundHeading)) ||
    holds(element, (inner) => hasClass(inner, ofHeading))
  )
}
