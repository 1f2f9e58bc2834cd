import {isArticle} from '../../conversion.ts'
import type {Rule} from '../rule.ts'
import {isContentButton} from './content-buttons.ts'
import {isTaskBox} from './task-boxes.ts'

/** `<button>`, `<select>`, `<textarea>`: things to press that press nothing on paper. */
export const controls: Rule = {
  name: 'controls/control',
  why: 'a control that does nothing outside the page',
  on: ['button', 'select', 'textarea', 'input', 'option', 'datalist'],
  // Nothing is known of a fragment, which may be a form.
  test: (element, ancestors, conversion) =>
    isArticle(conversion) && !isTaskBox(element, ancestors) && !isContentButton(element, ancestors.at(-1)!),
}
