import type {Element, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {shortText} from '../../visible-text.ts'
import {markTaken} from './taken.ts'

/** Longest title that is compared, in characters. */
const longest = 400

/**
 * Takes the heading that says the title once more, where it stands before the text: the title is in the front matter.
 *
 *     <h1>Title</h1><p>…</p>   WordPress, Drupal and most others
 */
export function takeTitleHeading(tree: Root, {facts}: Conversion): void {
  if (facts.title !== undefined) search(tree, facts.title)
}

/** Returns whether the search is over: at the first `<h1>`, or at the text. */
function search(parent: Root | Element, title: string): boolean {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'h1') {
      if (letters(shortText(child, longest)) === letters(title)) markTaken(child, 'headings/title')
      return true
    }
    if (child.tagName === 'p' && shortText(child, longest) !== '') return true
    if (child.tagName !== 'p' && search(child, title)) return true
  }
  return false
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
