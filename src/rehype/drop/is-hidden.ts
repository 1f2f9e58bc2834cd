import type {Element} from 'hast'
import {saysMuch} from './says-much.ts'

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

const longestStyle = 2000
const notShown = /(?:^|[;\s])display\s*:\s*none/i
/** What a box has that has no size: one of no height alone may get one by its padding, as players do. */
const cut = /(?:^|[;\s])overflow\s*:\s*hidden/i
const noWidth = /(?:^|[;\s])width\s*:\s*0(?![.\d])/i
const noHeight = /(?:^|[;\s])height\s*:\s*0(?![.\d])/i
const widened = /(?:padding|min-(?:width|height))[\w-]{0,9}\s*:\s*[^;]{0,20}[1-9]/i
const notVisible = /(?:^|[;\s])visibility\s*:\s*hidden/i
