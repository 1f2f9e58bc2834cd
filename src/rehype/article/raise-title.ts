import type {Root} from 'hast'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {lettersOf} from '../texts/letters-of.ts'

const levels = ['h2', 'h3', 'h4']

/**
 * Makes the heading that says the title of a page one of the first level, where none is one: authors, days and
 * standfirsts are sought below an `<h1>`.
 *
 *     <article><h2>Title</h2><p>By Ann Lee</p>…   →   <article><h1>Title</h1><p>By Ann Lee</p>…
 */
export function raiseTitle(tree: Root, title: string | undefined): void {
  const wanted = title === undefined ? '' : lettersOf(title)
  if (wanted === '' || holds(tree, ({tagName}) => tagName === 'h1')) return
  for (const level of levels) {
    const heading = elementsNamed(tree, level).find((each) => lettersOf(visibleText(each)) === wanted)
    if (!heading) continue
    heading.tagName = 'h1'
    return
  }
}
