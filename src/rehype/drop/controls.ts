import type {Rule} from '../rule.ts'

/** `<button>`, `<select>`, `<textarea>`: things to press that press nothing on paper. */
export const controls: Rule = {
  name: 'controls/control',
  why: 'a control that does nothing outside the page',
  on: ['button', 'select', 'textarea', 'input', 'option', 'datalist'],
  // A box to tick says whether a task is done.
  test: ({properties}) => properties.type !== 'checkbox',
}
