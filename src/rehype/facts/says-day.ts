import type {Element} from 'hast'
import {daysAround} from '../../ground/days-around.ts'
import {shortText} from '../../ground/visible-text.ts'
import {readDate} from '../../source/read-date.ts'

/** Longest text of a time, in characters. */
const longest = 80

/** `19:04`, `7.04 pm`, `19h04` */
const hour = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?)?$/i

/** Whether it is a `<time>`, or nothing but one, that names the day for machines and for readers. */
export function saysDay(element: Element, text: string, date: Date): boolean {
  if (element.tagName === 'time') {
    const {dateTime} = element.properties
    if (typeof dateTime !== 'string' || !/\p{Nd}/u.test(text)) return false
    // Of several entries on one day each has its hour.
    return hour.test(text) ? readDate(dateTime)?.getTime() === date.getTime() : isDay(dateTime, date)
  }
  const inner = element.children.find((child) => child.type === 'element' && child.tagName === 'time')
  return inner?.type === 'element' && shortText(inner, longest) === text && saysDay(inner, text, date)
}

function isDay(written: string, date: Date): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(written)?.[0]
  return day !== undefined && daysAround(date).some((each) => each.toISOString().startsWith(day))
}
