import type {Element, Nodes, Parents} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {headings} from '../../ground/element-kinds.ts'
import {findWithin, holds} from '../../ground/find-within.ts'
import {isElement, isHeading} from '../../ground/is-element.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {remembered} from '../../ground/remembered.ts'
import {nextAmong, placeAmong} from '../../ground/siblings.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {clutterByWords} from '../clutter/labels.ts'
import {hasContent} from '../seen/has-content.ts'
import {isHidden} from './is-hidden.ts'
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
  const panel = isDisclosing(button) || isOfAccordion(button) ? panelOf(button, parent.children) : undefined
  return panel !== undefined && !isTitled(panel, button)
}

/**
 * Whether what is open has a heading that says what the button says: `<button>Facts</button><div><h3>Facts</h3>…`. What is
 * closed would stay so without the button.
 */
function isTitled(panel: Element, button: Element): boolean {
  if (isHidden(panel)) return false
  const title = findWithin(panel, headings)
  return title !== undefined && visibleText(title) === visibleText(button)
}

/**
 * Whether it is called the title of a box that opens. The same buttons open menus, which their `<nav>` takes with it.
 */
function isOfAccordion({properties: {className}}: Element): boolean {
  return Array.isArray(className) && className.some((name) => accordionTitle.test(String(name)))
}

/** `kt-blocks-accordion-header`, `gb-accordion__toggle`, `faq-question`; not `accordion-expand-all` */
const accordionTitle =
  /(?:^|[-_])(?:accordion[-_]*(?:button|header|heading|item[-_]*(?:button|header|title)|title|toggle|trigger)|(?:faq|toggle)[-_]*(?:question|title))$/i

/** Whether a sentence goes on behind it. */
function isWord(button: Element, siblings: readonly Nodes[]): boolean {
  const at = placeAmong(siblings, button)
  const [before, after] = [siblings[at - 1], siblings[at + 1]]
  return (
    before?.type === 'text' && after?.type === 'text' && /[\p{L},，]\s*$/u.test(before.value) && !isBlank(after.value)
  )
}

/**
 * Whether an element opens under such a button, or under a title that somebody presses as one, and is closed until then.
 *
 *     <h4><a href="javascript:void(0)">Why?</a></h4><div style="display:none"><p>…</p></div>
 *     <a class="uk-accordion-title" href="#">Why?</a><div hidden><p>…</p></div>               UIkit
 */
export function isDisclosed(element: Element, parent: Parents): boolean {
  if (!saysMuch(element)) return false
  const before = nextAmong(parent.children, element, hasContent, -1)
  return before?.type === 'element' && isQuestion(before, element)
}

/**
 * Whether an element waits behind a tab, beside the one panel that is shown:
 *
 *     <div role="tabpanel">…</div><div role="tabpanel" hidden>…</div>   ARIA patterns, Docusaurus
 */
export function isBehindTab(element: Element, parent: Parents, isShown: (element: Element) => boolean): boolean {
  if (!isPanel(element) || !saysMuch(element)) return false
  return remembered(openPanels, parent.children, () =>
    parent.children.some((other) => isPanel(other) && isShown(other) && saysMuch(other)),
  )
}

/** Whether one panel of a list of siblings is shown. */
const openPanels = new WeakMap<readonly Nodes[], boolean>()

function isPanel(node: Nodes): node is Element {
  return node.type === 'element' && node.properties.role === 'tabpanel'
}

/** Rules of titles that open nothing of the article: `Share this`, `Newsletter`. */
const besideArticle: ReadonlySet<string> = new Set([
  'page/comments',
  'page/navigation',
  'page/newsletter',
  'page/share',
])

/** `<button aria-expanded="false">…</button>`, a heading that is nothing else or leads nowhere, what is called a title. */
function isQuestion(element: Element, panel: Element): boolean {
  if (element.tagName === 'button') return isDisclosing(element)
  if (besideArticle.has(clutterByWords(element) ?? '')) return false
  if (isOfAccordion(element)) return true
  const only = headings.has(element.tagName) || element.tagName === 'dt' ? onlyChild(element) : undefined
  if (only?.type !== 'element') return false
  if (only.tagName !== 'a') return only.tagName === 'button' && isDisclosing(only)
  const target = String(only.properties.href ?? '').trim()
  return /^(?:#|javascript:.*)?$/i.test(target) || (target.startsWith('#') && target.slice(1) === panel.properties.id)
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
