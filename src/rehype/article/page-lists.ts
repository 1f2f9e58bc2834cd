import type {Element} from 'hast'
import {absoluteAddress} from '../../ground/addresses.ts'
import {isElement} from '../../ground/is-element.ts'
import {onlyLink} from '../../ground/only-child.ts'
import {shortText} from '../../ground/visible-text.ts'

/** The number of a page, in characters. */
const longestNumber = 3

/** A number in an address by which the pages of an article differ: `-2.html`, `/seite-2`, `?page=2`. */
const numbered = /(?<=[-/=_])\d{1,2}(?=(?:\.\w{3,5})?\/?$)/

/** So many links at the least say that they count. */
const leastLinks = 2

/** What an address of a page has between that of the article and its number, in characters: `?page=`, `/seite-`. */
const longestBetween = 8

/**
 * Whether a list leads to the pages of an article and says no more than their numbers, or what they are called:
 *
 *     <ol><li>1</li><li><a href="/a?page=2">2</a></li></ol>
 *     <ol><li>The boats</li><li><a href="boats-2.html">The harbour</a></li><li><a href="boats-3.html">The tide</a></li></ol>
 *
 * Books and other articles of a series are called by numbers as well: their addresses do not begin with the page's.
 */
export function isPageList(list: Element, baseUrl: string | undefined): boolean {
  if (!isElement(list, 'ol', 'ul')) return false
  const items = list.children.filter((child) => child.type === 'element')
  if (items.length < 2 || !items.every((item) => isElement(item, 'li'))) return false
  return isCounted(items) || isOfPages(items, baseUrl)
}

/** Whether all items are numbers that count up from one, and one at the least is a link. */
function isCounted(items: readonly Element[]): boolean {
  const isCounting = items.every((item, index) => shortText(item, longestNumber).trim() === String(index + 1))
  return isCounting && items.some((item) => onlyLink(item) !== undefined)
}

/** Whether all but the first are links whose addresses are the page's with a number, which counts up from two. */
function isOfPages([first, ...others]: readonly Element[], baseUrl: string | undefined): boolean {
  if (others.length < leastLinks || onlyLink(first!) !== undefined) return false
  const page = baseUrl?.replace(/[?#].*$/s, '').replace(/(?:\.\w{3,5}|\/)$/, '')
  if (page === undefined) return false
  let form: string | undefined
  return others.every((item, index) => {
    const href = String(onlyLink(item)?.properties.href ?? '')
    const address = href.startsWith('#') ? '' : (absoluteAddress(href, baseUrl) ?? '')
    const number = numbered.exec(address)
    form ??= address.replace(numbered, '')
    if (number === null || Number(number[0]) !== index + 2 || address.replace(numbered, '') !== form) return false
    return address.startsWith(page) && number.index - page.length <= longestBetween
  })
}
