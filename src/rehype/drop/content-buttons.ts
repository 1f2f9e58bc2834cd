import type {Element, Nodes, Parents} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {headings} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {isElement, isHeading} from '../../ground/is-element.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {nextAmong, placeAmong} from '../../ground/siblings.ts'
import {hasContent} from '../seen/has-content.ts'
import {saysMuch} from './says-much.ts'

/**
 * Whether a button is how the page shows a part of the article: all of a heading, a picture that opens larger, the
 * question over an answer that opens below it.
 *
 *     <h3><button>Why?</button></h3>   <figure><button><img …></button>…</figure>   Bootstrap, ARIA patterns; zoom
 *     <button aria-expanded="false">Why?</button><div hidden><p>…</p></div>         ARIA patterns
 *     <div><button class="accordion-header">Why?</button></div>                     Kadence, GenerateBlocks
 *     <p>Press <button>Go</button>, and wait.</p>                                   manuals
 */
export function isContentButton(button: Element, parent: Parents): boolean {
  if (button.tagName !== 'button') return false
  if (isElement(parent, 'figure') && holds(button, pictures)) return true
  if (isHeading(parent) && onlyChild(parent) === button) return true
  if (isElement(parent, 'dd', 'li', 'p') && isWord(button, parent.children)) return true
  if (onlyChild(parent) === button && isOfAccordion(button)) return true
  return (isDisclosing(button) || isOfAccordion(button)) && panelOf(button, parent.children) !== undefined
}

/**
 * Whether it is called the title of a box that opens. The same buttons open menus, which their `<nav>` takes with it.
 */
function isOfAccordion({properties: {className}}: Element): boolean {
  return Array.isArray(className) && className.some((name) => accordionTitle.test(String(name)))
}

/** `kt-blocks-accordion-header`, `gb-accordion__toggle`; not `accordion-expand-all` */
const accordionTitle =
  /(?:^|[-_])accordion[-_]*(?:button|header|heading|item[-_]*(?:button|header|title)|title|toggle|trigger)$/i

/** Whether a sentence goes on behind it. */
function isWord(button: Element, siblings: readonly Nodes[]): boolean {
  const at = placeAmong(siblings, button)
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  return (
    before?.type === 'text' && after?.type === 'text' && /[\p{L},，]\s*$/u.test(before.value) && !isBlank(after.value)
  )
}

/** Whether an element opens under such a button, and is closed until somebody presses it. */
export function isDisclosed(element: Element, parent: Parents): boolean {
  if (!saysMuch(element)) return false
  const before = nextAmong(parent.children, element, hasContent, -1)
  return before?.type === 'element' && isQuestion(before)
}

/** `<button aria-expanded="false">…</button>`, or a heading that is nothing else. */
function isQuestion(element: Element): boolean {
  if (element.tagName === 'button') return isDisclosing(element)
  const only = headings.has(element.tagName) ? onlyChild(element) : undefined
  return isElement(only, 'button') && isDisclosing(only)
}

function isDisclosing({properties}: Element): boolean {
  return properties.ariaExpanded !== undefined
}

/** Elements that show a picture. */
const pictures: ReadonlySet<string> = new Set(['img', 'picture'])

/** What opens below the button: the next element, where it says something; a menu does not. */
function panelOf(button: Element, siblings: readonly Nodes[]): Element | undefined {
  const next = nextAmong(siblings, button, hasContent)
  return next?.type === 'element' && next.tagName === 'div' && saysMuch(next) ? next : undefined
}
