import type {Element, Parents} from 'hast'
import {placeAmong} from '../../ground/siblings.ts'
import {shortText, visibleText} from '../../ground/visible-text.ts'
import type {Rule} from '../rules/rule.ts'
import {isAwaited} from './awaited.ts'
import {isBehindTab, isDisclosed} from './content-buttons.ts'
import {isHidden} from './is-hidden.ts'

/** Classes of texts that only screen readers say. */
export const spokenOnly: ReadonlySet<string> = new Set([
  'off-screen', // BBC 2020: <span class="off-screen">Image caption</span>
  'visually-hidden',
  'visuallyhidden',
  'sr-only',
  'screen-reader-text', // WordPress
  'element-invisible', // Drupal
  'aural', // Government Site Builder: <span class="aural">(Öffnet neues Fenster)</span>
  'show-for-sr', // Foundation
  'assistive-text', // Twenty Eleven and Twelve
])

/**
 * Whether an element is not shown, and neither the reader nor the page would show it later as a part of the text.
 * @param article What holds the article it stands in; `undefined` where it stands in none.
 */
export function staysHidden(element: Element, parent: Parents, article: Parents | undefined): boolean {
  if (!isHidden(element) || isDisclosed(element, parent)) return false
  return (
    article === undefined || !(isBehindTab(element, parent, isShown) || isAwaited(element, parent, article, isShown))
  )
}

function isShown(element: Element): boolean {
  return !isHidden(element)
}

/** Elements that are not shown. */
export const hidden: Rule = {
  name: 'hidden/hidden',
  why: 'not shown on the page',
  on: ['*'],
  having: 'attributes',
  test: (element, ancestors) => staysHidden(element, ancestors.at(-1)!, ancestors[0]),
}

/** `<span class="off-screen">…</span>`; `4<span class="sr-only">/</span>3` is a sum, whatever else shows it. */
export const screenReaderOnly: Rule = {
  name: 'hidden/screen-reader',
  why: 'said by screen readers only',
  on: ['a', 'div', 'h1', 'h2', 'h3', 'p', 'span', 'strong'],
  named: spokenOnly,
  parts: true,
  test: (element, ancestors) => !isOperator(element, ancestors.at(-1)!),
}

const operator = /^\s?[+\-−–×÷:/]\s?$/

function isOperator(element: Element, parent: Parents): boolean {
  if (!operator.test(shortText(element, 3))) return false
  const {children} = parent
  const at = placeAmong(children, element)
  const [before, after] = [children[at - 1], children[at + 1]]
  return (
    before !== undefined && after !== undefined && /\d$/.test(visibleText(before)) && /^\d/.test(visibleText(after))
  )
}

/**
 * NYT: `<a href="#after-story-ad-1">Continue reading the main story</a>`.
 * BBC 2022: `<a href="#skip-1-twitter-…">跳过 Twitter 帖子</a> … <p id="skip-1-twitter-…" tabindex="-1">结尾 Twitter 帖子</p>`.
 */
export const skipLinks: Rule = {
  name: 'hidden/screen-reader',
  why: 'said by screen readers only',
  on: ['a', 'p'],
  having: 'attributes',
  test: ({tagName, properties: {href, id, tabIndex}}) =>
    tagName === 'a'
      ? typeof href === 'string' &&
        /^#(?:(?:skip|end-of|jump-link)-|after-(?:bottom|dfp|sponsor|story-ad|top))/.test(href)
      : typeof id === 'string' && tabIndex !== undefined && /^(?:skip|end-of|jump-link)-/.test(id),
}
