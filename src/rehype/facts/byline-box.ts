import type {Element} from 'hast'
import type {Facts} from '../../facts.ts'
import {classNames} from '../../ground/class-names.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {unsigned} from '../../ground/unnamed.ts'
import {shortText} from '../../ground/visible-text.ts'
import {leadOf} from '../authors/credits.ts'
import {daysAround} from '../dates/days-around.ts'

/** Longest byline in a box, in characters. */
const longest = 60

const boxes = new Set(['address', 'div', 'p'])

/** Classes of boxes that hold a byline: `field-name-author`, `byline`. */
const bylineClass = /author|byline/i

/** Whether an element is a box for the byline, by its class. */
export function isBylineBox(element: Element): boolean {
  return boxes.has(element.tagName) && classNames(element).some((name) => bylineClass.test(name))
}

const nobody = new RegExp(
  `^(?:${unsigned}|guest|gast)(?: ?[（(](?:未验证|未驗證|not verified|nicht überprüft)[）)])?$`,
  'i',
)

/** Whether a box names nobody: `文/ Anonymous (未验证)` (Drupal). */
export function saysNobody(box: Element): boolean {
  const text = shortText(box, longest)
  return nobody.test(leadOf(text)?.said ?? text)
}

/** `5-25`, `2020年5月25日`: month and day. */
const day = /(?<!\d)(?:\d{4}[-./年])?(\d{1,2})[-./月](\d{1,2})日?(?!\d)/

/** Whether a box names authors that are known, perhaps the day, and nothing else. */
export function saysNothingNew(box: Element, {author = [], date}: Facts): boolean {
  const text = shortText(box, longest)
  if (!author.some((name) => text.includes(name))) return false
  const rest = author
    .reduce((left, name) => left.replace(name, ' '), text)
    .replace(day, (said, month, dayOfMonth) => (isOn(Number(month), Number(dayOfMonth), date) ? '' : said))
  return !holdsLetter(rest)
}

/** Whether a date is that day somewhere. */
function isOn(month: number, dayOfMonth: number, date: Date | undefined): boolean {
  if (date === undefined) return false
  return daysAround(date).some((day) => day.getUTCMonth() + 1 === month && day.getUTCDate() === dayOfMonth)
}
