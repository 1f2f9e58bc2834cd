import type {Element} from 'hast'
import {isElement} from '../../ground/is-element.ts'
import {onlyLink} from '../../ground/only-child.ts'
import {shortText} from '../../ground/visible-text.ts'

/** The number of a page, in characters. */
const longestNumber = 3

/** A number in an address by which the pages of an article differ: `-2.html`, `/seite-2`, `?page=2`. */
const numbered = /(?<=[-/=_])\d{1,2}(?=(?:\.\w{3,5})?\/?$)/

/** So many links at the least say that they count. */
const leastLinks = 2

/**
 * Whether a list leads to the pages of an article and says no more than their numbers, or what they are called:
 *
 *     <ol><li>1</li><li><a href="/a?page=2">2</a></li></ol>
 *     <ol><li>The boats</li><li><a href="boats-2.html">The harbour</a></li><li><a href="boats-3.html">The tide</a></li></ol>
 */
export function isPageList(list: Element): boolean {
  if (!isElement(list, 'ol', 'ul')) return false
  const items = list.children.filter((child) => child.type === 'element')
  return items.length > 1 && items.every((item) => isElement(item, 'li')) && (isCounted(items) || isOfPages(items))
}

/** Whether all items are numbers that count up from one, and one at the least is a link. */
function isCounted(items: readonly Element[]): boolean {
  const isCounting = items.every((item, index) => shortText(item, longestNumber).trim() === String(index + 1))
  return isCounting && items.some((item) => onlyLink(item) !== undefined)
}

/** Whether all but the first are links whose addresses differ by a number, which counts up from two. */
function isOfPages([first, ...others]: readonly Element[]): boolean {
  if (others.length < leastLinks || onlyLink(first!) !== undefined) return false
  let form: string | undefined
  return others.every((item, index) => {
    const address = String(onlyLink(item)?.properties.href ?? '')
    const number = address.startsWith('#') ? undefined : numbered.exec(address)
    form ??= address.replace(numbered, '')
    return Number(number?.[0]) === index + 2 && address.replace(numbered, '') === form
  })
}
