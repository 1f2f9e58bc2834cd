import type {Element, Nodes, Root} from 'hast'
import {headings} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {isHeadline} from '../headline.ts'
import {lettersOf} from '../texts/letters-of.ts'
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

/**
 * The whole page, where the title of its metadata is a heading in a box of it, none of what is clutter:
 *
 *     <div class="articleName"><h1>Title</h1><span>2020-05-03</span></div><div class="main">…<p>…
 */
export function titledPage({tree, clutter}: Page, title: string | undefined): Root | undefined {
  const wanted = title === undefined ? '' : lettersOf(title)
  if (wanted === '') return undefined
  const search = (parent: Root | Element): boolean =>
    parent.children.some(
      (child) =>
        child.type === 'element' &&
        !clutter.has(child) &&
        (child.tagName === 'h1' ? lettersOf(visibleText(child)) === wanted : search(child)),
    )
  return search(tree) ? tree : undefined
}

/** Whether an element holds a title below the site's own: `<h3 class="post-title">`. */
export function hasTitleOfPost(element: Element): boolean {
  return holds(element, (each) => headings.has(each.tagName) && isHeadline(each))
}
