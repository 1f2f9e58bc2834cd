import type {Element, Nodes} from 'hast'
import {block} from './element-kinds.ts'

/** Elements whose text nobody sees, those of drawings (SVG 2 §5.7, §5.9) among them. */
export const invisible: ReadonlySet<string> = new Set('script style template head title desc metadata'.split(' '))

/**
 * Elements that part what stands before them from what stands after; what of a list, a table, a drawing stands alone.
 */
export const parting: ReadonlySet<string> = new Set([...block, 'br', 'caption', 'optgroup', 'option', 'text'])

/** The text a reader sees in a node: blanks tidied to one each, blocks and `<br>` parted by one, ends trimmed. */
export function visibleText(node: Nodes): string {
  const only = node.type === 'element' ? onlyText(node) : undefined
  if (only !== undefined) return tidy(only)
  const pieces: string[] = []
  collect(node, pieces, Number.POSITIVE_INFINITY)
  return tidy(pieces.join(''))
}

/** Blanks tidied to one each, ends trimmed. */
export function tidy(text: string): string {
  const trimmed = text.trim()
  // Most texts are tidy once they are trimmed, and looking costs less than replacing.
  return untidy.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed
}

const untidy = /[^\S ]| {2}/

/** The most that `shortText` is asked for, in characters. */
const longestShort = 200

let asked: Element | undefined
let raw = ''
let answer: string | undefined

/**
 * The visible text of an element that holds at most `most` characters (200 at most), '' where it holds more. It stops
 * reading as soon as there are more, so that asking a whole article costs next to nothing; the last answer is
 * remembered, because several rules ask about one element in a row.
 */
export function shortText(element: Element, most: number): string {
  if (element !== asked) {
    raw = readShort(element)
    answer = undefined
    asked = element
  }
  // Tidying costs more than reading, and a text that is so much longer has more than blanks too many.
  if (raw.length > 2 * most + 40 && raw.charCodeAt(0) > 32) return ''
  answer ??= tidy(raw)
  return answer.length > most ? '' : answer
}

/** The text of an element, untidied; '' where it is surely longer than any that is short. */
function readShort(element: Element): string {
  const only = onlyText(element)
  if (only !== undefined) return only.length > 2 * longestShort + 400 ? '' : only
  const pieces: string[] = []
  return collect(element, pieces, longestShort) >= 0 ? pieces.join('') : ''
}

/** The text of an element that holds nothing else, as most do; nothing is joined to it. */
function onlyText({tagName, children}: Element): string | undefined {
  if (children.length !== 1) return undefined
  const only = children[0]!
  return only.type === 'text' && !invisible.has(tagName) ? only.value : undefined
}

/** Forgets the last answer of `shortText`: to be called where elements change. */
export function forgetShortText(): void {
  asked = undefined
}

/** Returns what is left of the limit; less than 0 where there is more text than that. */
function collect(node: Nodes, pieces: string[], limit: number): number {
  if (node.type === 'text') return collectText(node.value, pieces, limit)
  if (!('children' in node)) return limit
  const isElement = node.type === 'element'
  if (isElement && invisible.has(node.tagName)) return limit
  const parts = isElement && parting.has(node.tagName)
  const {children} = node
  if (parts) pieces.push(' ')
  let left = limit
  for (let index = 0; index < children.length && left >= 0; index++) {
    const child = children[index]!
    left = child.type === 'text' ? collectText(child.value, pieces, left) : collect(child, pieces, left)
  }
  if (parts) pieces.push(' ')
  return left
}

function collectText(text: string, pieces: string[], limit: number): number {
  const {length} = text
  pieces.push(text)
  if (length <= limit) return limit - length
  // Blanks do not count, because pages are indented; but nobody indents by more than that.
  return length > 2 * limit + 400 ? -1 : limit - text.replace(/\s{2,}/g, ' ').length
}

/** The first characters of the visible text, blanks as they are: at least `least` of them where there are so many. */
export function openingText(node: Nodes, least: number): string {
  const pieces: string[] = []
  collect(node, pieces, least)
  return pieces.join('')
}

/** The last characters of the visible text, blanks tidied: at least `least` of them where there are so many. */
export function closingText(node: Nodes, least: number): string {
  const pieces: string[] = []
  let left = least
  const back = (from: Nodes): void => {
    if (from.type === 'text') {
      pieces.push(from.value)
      left -= from.value.trim().length
    }
    if (!('children' in from) || (from.type === 'element' && invisible.has(from.tagName))) return
    const parts = from.type === 'element' && parting.has(from.tagName)
    if (parts) pieces.push(' ')
    for (let index = from.children.length - 1; index >= 0 && left > 0; index--) back(from.children[index]!)
    if (parts) pieces.push(' ')
  }
  back(node)
  return tidy(pieces.reverse().join(''))
}
