import type {Element, Nodes} from 'hast'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import {isElement} from '../../ground/is-element.ts'
import {clutterByLabel} from '../clutter/labels.ts'
import {isBesideByName, isBoxByName} from '../clutter/names.ts'
import {shows} from '../seen/shows.ts'
import type {Measure, Measures} from './measure.ts'

const linkBlocks = new Set('div dl ol section table td ul'.split(' '))

/**
 * A block that is nearly all links is a menu, a list of teasers, of tags.
 * @param total All text of the page.
 */
export function isLinkBlock(element: Element, {text, linked, prose}: Measure, total: number): boolean {
  if (!linkBlocks.has(element.tagName) || text < 20 || text > 0.4 * total) return false
  if (linked > 0.45 * text && prose < 0.5 * text && isBoxByName(element)) return true
  return linked >= 0.6 * text && prose <= 0.2 * text
}

/**
 * A line of words and a link among blocks of prose is a paragraph, whatever its element: `<div>Seen in <a>…</a></div>`.
 * @param around What its parent has.
 */
export function isLineWithLink(element: Element, {text, linked, prose}: Measure, around: Measure): boolean {
  if (element.tagName === 'td' || text > longestLinkLine || text - linked < shortestWords || around.prose <= prose)
    return false
  if (isBoxByName(element) || elementsNamed(element, 'a').length !== 1 || shows(element)) return false
  return clutterByLabel(wordsBeside(element).replace(/\|$/, '').trim()) === undefined
}

/** A line of words and a link is no longer than this, in characters; and has so many of words. */
const longestLinkLine = 200
const shortestWords = 4

/** What an element says outside of its links. */
function wordsBeside(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type !== 'element' || node.tagName === 'a') return ''
  return node.children.map(wordsBeside).join('').trim()
}

/** A list without a name may be the author's where it stands behind a paragraph. */
export function isBareList(element: Element): boolean {
  const {className, id} = element.properties
  return isElement(element, 'ul', 'ol') && className === undefined && id === undefined
}

/**
 * And so may one between two, whatever it is called, if it is called no box of the page: `<ul class="wp-block-list">`,
 * `<ul class="list-disc pl-5">`.
 */
export function isUnboxedList(element: Element): boolean {
  return isElement(element, 'ul', 'ol') && !isBesideByName(element)
}

/** Whether a title is in it: day, author and section beside it are links. What the site calls itself leads home. */
export function holdsTitle(element: Element, gross: Measures): boolean {
  return holds(element, (inner) => {
    if (inner.tagName !== 'h1') return false
    const {text, linked} = gross.get(inner) ?? {text: 0, linked: 0}
    return linked < text
  })
}
