import type {Element} from 'hast'
import {hasTitle} from './lead.ts'
import type {Page} from './page.ts'

/** How far above the article its title may stand, in elements. */
const farthest = 5

/** So many blocks of prose behind the title are an opening, in which day and authors stand. */
export const openingBlocks = 3

/** Elements of an opening whose days and authors are those of other things. */
export const ofOthers: ReadonlySet<string> = new Set(['aside', 'blockquote', 'figure', 'nav', 'table'])

/** The rule of clutter that says when an article appeared, or who wrote it. */
export const meta = 'page/meta'

/** The part of a page that begins with the title of the article; `undefined` where none is near. */
export function titledPart({article, way}: Page): Element | undefined {
  return [...way.slice(-farthest), article].findLast(
    (element): element is Element => element.type === 'element' && hasTitle(element),
  )
}
