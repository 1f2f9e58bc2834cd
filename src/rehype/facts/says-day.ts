import type {Element} from 'hast'
import {daysAround} from '../../ground/days-around.ts'
import {shortText} from '../../ground/visible-text.ts'

/** Longest text of a time, in characters. */
const longest = 80

/** Whether it is a `<time>`, or nothing but one, that names the day for machines and for readers. */
export function saysDay(element: Element, text: string, date: Date): boolean {
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
