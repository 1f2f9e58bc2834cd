import type {Element, Nodes, Parents} from 'hast'
import {isArticle} from '../../conversion.ts'
import type {Rule} from '../rule.ts'
import {isContentButton} from './content-buttons.ts'

/** `<button>`, `<select>`, `<textarea>`: things to press that press nothing on paper. */
export const controls: Rule = {
  name: 'controls/control',
  why: 'a control that does nothing outside the page',
  on: ['button', 'select', 'textarea', 'input', 'option', 'datalist'],
  // Nothing is known of a fragment, which may be a form.
  test: (element, ancestors, conversion) =>
    isArticle(conversion) && !isTaskBox(element, ancestors) && !isContentButton(element, ancestors.at(-1)!),
}

/** Whether an element is a box to tick in an item of a list: it says whether a task is done. */
export function isTaskBox({tagName, properties}: Element, around: readonly Parents[]): boolean {
  return tagName === 'input' && properties.type === 'checkbox' && around.some(isItem)
}

function isItem(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'li'
}
