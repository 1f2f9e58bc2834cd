import type {Element} from 'hast'
import {headings} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {firstLetter} from '../../ground/first-letter.ts'
import {tidy, visibleText} from '../../ground/visible-text.ts'
import type {Shown} from './state.ts'

/** What is shorter than this, in characters, may name anything that is spoken of next. */
const shortest = 15

/** A caption is shorter than this. */
const longest = 300

const blocks: ReadonlySet<string> = new Set(['p', 'div', 'span', 'small', 'h3', 'h4', 'h5', 'h6'])

/** What goes on after the alternative text where that is a caption: nothing, or what is set off from it. */
const setOff = /^[\s.。]{0,9}(?:$|[|©(（/–—·:：]|(?:Foto|Bild|Photo|Image|Credit|图|圖)[\p{L} ]{0,9}[:：/])/u

/** The end of a sentence or of a credit; a heading has none. */
const ended = /[.!?。！？)）]$/

/**
 * Whether a block behind a picture says what its alternative text says, and at most whose it is:
 *
 *     <img alt="The crane of the harbour, on Sunday."><div>The crane of the harbour, on Sunday. | © Ann Gull</div>
 */
export function repeatsAlt(element: Element, {kind, image, caption}: Shown): boolean {
  if (kind !== 'image' || image === undefined || image.alt.length < shortest || caption.length > 0) return false
  if (!blocks.has(element.tagName)) return false
  const alt = plain(image.alt).replace(/[.。]$/, '')
  if (alt.length < shortest || firstLetter(element) !== alt.charCodeAt(0)) return false
  const said = plain(visibleText(element))
  if (said.length > longest || !said.startsWith(alt)) return false
  return setOff.test(said.slice(alt.length)) && (!saysHeading(element) || ended.test(said))
}

function saysHeading(element: Element): boolean {
  return headings.has(element.tagName) || holds(element, ({tagName}) => headings.has(tagName))
}

/** Without what only parts words at the end of a line. */
function plain(text: string): string {
  return tidy(text.replace(/[\u00ad\u200b]/g, ''))
}
