import type {Element, Nodes, Root} from 'hast'
import {headings} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {isHeadline} from '../headline.ts'
import {hasTitle} from './lead.ts'
import type {Page} from './page.ts'

/** How far above the article its title may stand, in elements. */
const farthest = 7

/** So many blocks of prose behind the title are an opening, in which day and authors stand. */
export const openingBlocks = 3

/** Elements of an opening whose days and authors are those of other things. */
export const ofOthers: ReadonlySet<string> = new Set(['aside', 'blockquote', 'figure', 'nav', 'table'])

/** The rule of clutter that says when an article appeared, or who wrote it. */
export const meta = 'page/meta'

/**
 * The part of a page that begins with the title of the article; `undefined` where none is near.
 * @param holdsTitle Whether an element has one; a heading of the first level is one.
 */
export function titledPart(
  {article, way}: Page,
  holdsTitle: (element: Element) => boolean = hasTitle,
): Root | Element | undefined {
  // A title in no box is a child of the page; headings in its boxes may be of anything.
  const isHeadingOfTitle = (child: Nodes): boolean =>
    child.type === 'element' && headings.has(child.tagName) && holdsTitle(child)
  return [...way.slice(-farthest), article].findLast((each) =>
    each.type === 'root' ? each.children.some(isHeadingOfTitle) : holdsTitle(each),
  )
}

/** Whether an element holds a title below the site's own: `<h3 class="post-title">`. */
export function hasTitleOfPost(element: Element): boolean {
  return holds(element, (each) => headings.has(each.tagName) && isHeadline(each))
}
