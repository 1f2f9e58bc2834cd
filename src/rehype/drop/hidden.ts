import type {Element} from 'hast'
import {hasClass} from '../class-names.ts'
import type {Rule} from '../rule.ts'
import {saysMuch} from '../says-much.ts'
import {isDisclosed} from './content-buttons.ts'

/** Classes of texts that only screen readers say. */
const spokenOnly = new Set([
  'off-screen', // BBC 2020: <span class="off-screen">Image caption</span>
  'visually-hidden',
  'visuallyhidden',
  'sr-only',
  'screen-reader-text', // WordPress
  'element-invisible', // Drupal
])

/**
 * Whether an element is there and not shown: `<div hidden>…</div>`, `<p style="display: none">…</p>`. What is only invisible
 * and holds paragraphs or a picture waits for a script that shows it:
 *
 *     <div id="js_content" style="visibility: hidden; opacity: 0;"><p>…</p></div>   WeChat, around every article
 *     <img class="lazyload" style="visibility:hidden" data-src="…">
 */
export function isHidden(element: Element): boolean {
  const {hidden, style} = element.properties
  if (hidden !== undefined && hidden !== false && hidden !== null) return true
  if (typeof style !== 'string' || style.length >= longestStyle) return false
  return notShown.test(style) || (invisible.test(style) && !saysMuch(element))
}

/** Elements that are not shown. */
export const hidden: Rule = {
  name: 'hidden/hidden',
  why: 'not shown on the page',
  on: ['*'],
  having: 'attributes',
  test: (element, ancestors) => isHidden(element) && !isDisclosed(element, ancestors.at(-1)!),
}

/** `<span class="off-screen">…</span>`, and the links that jump over an embed: `<a href="#skip-1-twitter">`. */
export const screenReaderOnly: Rule = {
  name: 'hidden/screen-reader',
  why: 'said by screen readers only',
  on: ['a', 'div', 'h2', 'h3', 'p', 'span', 'strong'],
  having: 'attributes',
  test: (element) => hasClass(element, spokenOnly) || isSkipLink(element),
}

const longestStyle = 2000
const notShown = /(?:^|[;\s])display\s*:\s*none/i
const invisible = /(?:^|[;\s])visibility\s*:\s*hidden/i

/** BBC 2022: `<a href="#skip-1-twitter-…">跳过 Twitter 帖子</a> … <p id="skip-1-twitter-…" tabindex="-1">结尾 Twitter 帖子</p>`. */
function isSkipLink({tagName, properties}: Element): boolean {
  if (tagName === 'a')
    return typeof properties.href === 'string' && /^#(?:skip|end-of|jump-link)-/.test(properties.href)
  return (
    tagName === 'p' &&
    typeof properties.id === 'string' &&
    /^(?:skip|end-of|jump-link)-/.test(properties.id) &&
    properties.tabIndex !== undefined
  )
}
