import type {Element, Nodes, Parents} from 'hast'
import {isArticle} from '../../conversion.ts'
import {isHeading} from '../../ground/is-element.ts'
import {shortText} from '../../ground/visible-text.ts'
import type {Rule} from '../rules/rule.ts'
import {isContentButton} from './content-buttons.ts'

/** `<button>`, `<select>`, `<textarea>`: things to press that press nothing on paper. */
export const controls: Rule = {
  name: 'controls/control',
  why: 'a control that does nothing outside the page',
  on: ['button', 'select', 'textarea', 'input', 'option', 'datalist', 'a'],
  // Nothing is known of a fragment, which may be a form.
  test: (element, ancestors, conversion) =>
    isArticle(conversion) &&
    (element.tagName !== 'a' || isPressed(element, ancestors.at(-1)!)) &&
    !isTaskBox(element, ancestors) &&
    !isContentButton(element, ancestors.at(-1)!),
}

/** Longest word or two on a button, in characters: what opens a part of the text may be its heading. */
const longest = 10

/** A link that is a button and leads nowhere: `<a href="#" role="button">更多</a>` (Facebook). */
function isPressed(link: Element, parent: Nodes): boolean {
  const {role, href} = link.properties
  if (role !== 'button' || !/^(?:#$|javascript:|$)/i.test(String(href ?? ''))) return false
  return !isHeading(parent) && shortText(link, longest) !== ''
}

/** Whether an element is a box to tick in an item of a list: it says whether a task is done. */
export function isTaskBox({tagName, properties}: Element, around: readonly Parents[]): boolean {
  return tagName === 'input' && properties.type === 'checkbox' && around.some(isItem)
}

function isItem(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'li'
}
