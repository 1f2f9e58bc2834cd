import type {Nodes} from 'hast'
import {isArticle} from '../../conversion.ts'
import type {Rule} from '../rule.ts'
import {isContentButton} from './content-buttons.ts'

/** `<button>`, `<select>`, `<textarea>`: things to press that press nothing on paper. */
export const controls: Rule = {
  name: 'controls/control',
  why: 'a control that does nothing outside the page',
  on: ['button', 'select', 'textarea', 'input', 'option', 'datalist'],
  // A box to tick in a list says whether a task is done; and nothing is known of a fragment, which may be a form.
  test: (element, ancestors, conversion) =>
    isArticle(conversion) &&
    !(element.properties.type === 'checkbox' && ancestors.some(isItem)) &&
    !isContentButton(element, ancestors.at(-1)!),
}

function isItem(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'li'
}
