import type {Element, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {findWithin, holds} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {lettersOf} from '../texts/letters-of.ts'

const levels = new Set(['h2', 'h3', 'h4'])

/** What else a title may stand in, if that is called so: `<div class="h-title">Title</div>`. */
const boxes = new Set(['div', 'p', 'span'])
const titleName = /(?:^|[-_])(?:title|headline)$/i

/** A paragraph with more characters is a part of an article's text, behind its title. */
const longestNote = 200

/**
 * Makes the heading before the text that says the title of a page one of the first level, where none is one: authors,
 * days and standfirsts are sought below an `<h1>`.
 *
 *     <article><h2>Title</h2><p>By Ann Lee</p>…   →   <article><h1>Title</h1><p>By Ann Lee</p>…
 */
export function raiseTitle(tree: Root, title: string | undefined): void {
  const wanted = title === undefined ? '' : lettersOf(title)
  if (wanted === '' || holds(tree, 'h1')) return
  const isTitle = (element: Element) =>
    (levels.has(element.tagName) || isCalledTitle(element)) && lettersOf(visibleText(element)) === wanted
  const isProse = (element: Element) => element.tagName === 'p' && visibleText(element).length > longestNote
  const first = findWithin(tree, (element) => isTitle(element) || isProse(element))
  if (first && isTitle(first)) first.tagName = 'h1'
}

/** Whether a line is called a title, and no link is in it. */
function isCalledTitle(element: Element): boolean {
  return boxes.has(element.tagName) && classNames(element).some((name) => titleName.test(name)) && !holds(element, 'a')
}
