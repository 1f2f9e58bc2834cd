import type {Element, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import type {Facts} from '../../facts.ts'
import {isBlank} from '../../ground/blanks.ts'
import {daysAround} from '../../ground/days-around.ts'
import {headings, inline} from '../../ground/element-kinds.ts'
import {shortText} from '../../ground/visible-text.ts'
import {isBlock, isSeen} from '../blocks/content.ts'
import {isDateLine} from '../clutter/date-line.ts'
import {markTaken} from './taken.ts'

/** Lines that say when the article appeared stand before so many paragraphs, which weigh more than other lines. */
const opening = 2
const paragraph = 1
const shortLine = 0.25

/** Longest of them, in characters. */
const longest = 80

/** What may stand among them. */
const passed = new Set([...headings, 'figure', 'blockquote', 'table'])

const lines = new Set(['address', 'div', 'li', 'p', 'span', 'time'])

/**
 * Leaves out the lines at the start of an article that say nothing but its date, and perhaps its authors, once the front
 * matter says the same.
 *
 *     <p class="date">December 30, 2022</p>   <div><time datetime="2022-12-30">30 декабря 2022</time></div>
 *
 * @param stated What the page says of itself.
 */
export function takeOpeningDates(tree: Root, {facts}: Conversion, stated: Facts): void {
  const {date = stated.date, author = stated.author} = facts
  if (date === undefined) return
  const known = author === undefined ? {date} : {date, author}
  let left = opening
  const visit = (parent: Root | Element): void => {
    for (const child of parent.children) {
      if (left <= 0) return
      if (child.type === 'text' && !isBlank(child.value)) left -= paragraph
      if (child.type !== 'element' || child.children.length === 0 || child.data?.newsdownTaken !== undefined) continue
      if (passed.has(child.tagName)) continue
      const isParagraph = child.tagName === 'p'
      if (!isParagraph && child.children.some(isBlock)) {
        visit(child)
        continue
      }
      const text = shortText(child, longest)
      if (text !== '' && lines.has(child.tagName)) {
        if ((isDateLine(text, known) || saysDay(child, text, date)) && isAlone(child, parent)) {
          markTaken(child, 'dates/date-line')
          continue
        }
      }
      if (text !== '' || isSeen(child)) left -= isParagraph || text === '' ? paragraph : shortLine
    }
  }
  visit(tree)
}

/** Whether nothing else is said in its line: `Published: <time>…</time>` says what the date is. */
function isAlone(line: Element, {children}: Root | Element): boolean {
  if (!inline.has(line.tagName)) return true
  return children.every((other) => {
    if (other === line) return true
    if (other.type === 'text') return isBlank(other.value)
    return other.type !== 'element' || !inline.has(other.tagName) || !isSeen(other)
  })
}

/** Whether it is a `<time>`, or nothing but one, that names the day for machines and for readers. */
function saysDay(element: Element, text: string, date: Date): boolean {
  if (element.tagName === 'time') {
    const {dateTime} = element.properties
    return typeof dateTime === 'string' && /\d/.test(text) && isDay(dateTime, date)
  }
  const inner = element.children.find((child) => child.type === 'element' && child.tagName === 'time')
  return inner?.type === 'element' && shortText(inner, longest) === text && saysDay(inner, text, date)
}

function isDay(written: string, date: Date): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(written)?.[0]
  return day !== undefined && daysAround(date).some((each) => each.toISOString().startsWith(day))
}
