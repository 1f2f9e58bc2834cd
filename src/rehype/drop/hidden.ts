import type {Element, Parents} from 'hast'
import {placeAmong} from '../../ground/siblings.ts'
import {shortText, visibleText} from '../../ground/visible-text.ts'
import type {Rule} from '../rules/rule.ts'
import {isAwaited} from './awaited.ts'
import {isBehindTab, isDisclosed} from './content-buttons.ts'
import {saysMuch} from './says-much.ts'

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
 * Whether an element is there and not shown: `<div hidden>…</div>`, `<p style="display: none">…</p>`. What is only
 * invisible and holds paragraphs or a picture waits for a script that shows it:
 *
 *     <div id="js_content" style="visibility: hidden; opacity: 0;"><p>…</p></div>   WeChat, around every article
 *     <img class="lazyload" style="visibility:hidden" data-src="…">
 *
 * So may what has no size: `<span style="width:0;height:0;overflow:hidden">` is said by screen readers only.
 */
export function isHidden(element: Element): boolean {
  const {hidden, style} = element.properties
  if (hidden !== undefined && hidden !== false && hidden !== null) return true
  if (typeof style !== 'string' || style.length >= longestStyle) return false
  if (notShown.test(style)) return true
  const isUnseen =
    notVisible.test(style) || (cut.test(style) && noWidth.test(style) && noHeight.test(style) && !widened.test(style))
  return isUnseen && !saysMuch(element)
}

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

const longestStyle = 2000
const notShown = /(?:^|[;\s])display\s*:\s*none/i
/** What a box has that has no size: one of no height alone may get one by its padding, as players do. */
const cut = /(?:^|[;\s])overflow\s*:\s*hidden/i
const noWidth = /(?:^|[;\s])width\s*:\s*0(?![.\d])/i
const noHeight = /(?:^|[;\s])height\s*:\s*0(?![.\d])/i
const widened = /(?:padding|min-(?:width|height))[\w-]{0,9}\s*:\s*[^;]{0,20}[1-9]/i
const notVisible = /(?:^|[;\s])visibility\s*:\s*hidden/i
