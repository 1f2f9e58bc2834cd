import type {Element, Root} from 'hast'
import {isElement} from '../../ground/is-element.ts'

/** Whether the articles in an element are entries, such as those of a live blog, each signed for itself. */
export function holdsEntries({children}: Root | Element): boolean {
  return children.filter((child) => isElement(child, 'article')).length > 1
}
