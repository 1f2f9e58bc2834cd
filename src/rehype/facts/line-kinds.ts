import type {Element, Nodes, Root} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {classNames} from '../../ground/class-names.ts'
import {inline} from '../../ground/element-kinds.ts'
import {findWithin} from '../../ground/find-within.ts'
import {isBlock, isBreak} from '../../ground/is-element.ts'
import {readDate} from '../../ground/read-date.ts'
import {placeAmong} from '../../ground/siblings.ts'
import {shortText} from '../../ground/visible-text.ts'
import {isSite} from '../authors/author-names.ts'
import {daysAround} from '../dates/days-around.ts'
import {isSeen} from '../seen/is-seen.ts'
import {sentenceEnds} from '../texts/sentence-end.ts'
import {wordsOf} from '../words-of-names.ts'

/** Longest name of a section or a column, in characters. */
const longestName = 40

/** What sections and columns are called by their classes, whatever the element. */
const called = new Set(
  'categories category categorylist dachzeile kicker ressort roofline rubric rubrik spitzmarke topline'.split(' '),
)
/** The same, where a box would be called so by its place on the page. */
const calledInLine = new Set(['column', 'section'])
const inLine = new Set(['a', 'p', 'span'])

/** Sentences, labels, days. */
const noKicker = new RegExp(String.raw`[${sentenceEnds}:：]$|\d`)

/**
 * Whether a line before the text names the section that the article stands in, and nothing else.
 *
 *     <p class="column"><a href="/column/199">…</a></p>   <p class="topline">Volleyball</p>   <p>Politics</p>
 *
 * @param named Names of sections and tags, as the page states them.
 */
export function isKicker(line: Element, text: string, named: readonly string[]): boolean {
  if (text.length > longestName || noKicker.test(text)) return false
  if (named.some((name) => name.toLowerCase() === text.toLowerCase())) return true
  const names = classNames(line)
  if (names.length === 0) return false
  const words = wordsOf(names.join(' '))
  return words.some((word) => called.has(word) || (calledInLine.has(word) && inLine.has(line.tagName)))
}

/** Longest text of a time, in characters. */
const longestTime = 80

/** `19:04`, `7.04 pm`, `19h04`, `19.04 Uhr` */
const hour = /^\d{1,2}[:.h]\d{2}(?: ?[ap]\.?m\.?| uhr| hs?)?$/i

/** Whether it is a `<time>`, or nothing but one, that names the day for machines and for readers. */
export function saysDay(element: Element, text: string, date: Date): boolean {
  if (element.tagName === 'time') {
    const {dateTime} = element.properties
    if (typeof dateTime !== 'string' || !/\p{Nd}/u.test(text)) return false
    // Of several entries on one day each has its hour.
    return hour.test(text) ? readDate(dateTime)?.getTime() === date.getTime() : isDay(dateTime, date)
  }
  const inner = findWithin(element, 'time')
  return inner !== undefined && shortText(inner, longestTime) === text && saysDay(inner, text, date)
}

function isDay(written: string, date: Date): boolean {
  const day = /^\d{4}-\d\d-\d\d/.exec(written)?.[0]
  return day !== undefined && daysAround(date).some((each) => each.toISOString().startsWith(day))
}

/** What stands before the name of whoever printed a text. */
const from = /^(?:from|source|quelle|fuente|fonte|来源|來源|出处|出處|出典) ?[:：] ?(\S.{0,60})$/i

/**
 * Whether a line says where an article appeared, and that is the site that it stands on: `From: The Gull`,
 * `来源：海鸥报`. Another source is worth saying.
 * @param sites What the site is called; few lines ask for it.
 */
export function isSourceLine(text: string, sites: () => ReadonlyArray<string | undefined>): boolean {
  const name = from.exec(text)?.[1]
  return name !== undefined && isSite(name, sites())
}

const ownSource = /(?:来源|來源|稿源)[于於]? ?[:：] ?/
const writer = /作者 ?[:：]/

/**
 * A Chinese line without the words that say the site as its source, and the word before who wrote, where it says both or
 * the day as well; `undefined` where it names no source, or another one.
 *
 *     2020-05-03 12:11 来源：海鸥报 作者：丁一   →   2020-05-03 12:11   丁一
 */
export function withoutOwnSource(text: string, sites: () => ReadonlyArray<string | undefined>): string | undefined {
  const label = ownSource.exec(text)
  if (label === null) return undefined
  const behind = text.slice(label.index + label[0].length)
  const site = sites().find((each) => each !== undefined && each !== '' && behind.startsWith(each))
  if (site === undefined || !/^(?:$|\s|作者)/.test(behind.slice(site.length))) return undefined
  return `${text.slice(0, label.index)} ${behind.slice(site.length).replace(writer, ' ')}`
}

/** Whether nothing else is said in its line: `Published: <time>…</time>` says what the date is. */
export function isAlone(line: Element, {children}: Root | Element): boolean {
  if (!inline.has(line.tagName)) return true
  const index = placeAmong(children, line)
  return isClear(children, index, -1) && isClear(children, index, 1)
}

/** Whether nothing is said from there to the next block. */
function isClear(children: readonly Nodes[], from: number, step: number): boolean {
  for (let index = from + step; index >= 0 && index < children.length; index += step) {
    const other = children[index]!
    if (isBlock(other) || isBreak(other)) return true
    if (other.type === 'element' ? isSeen(other) : other.type === 'text' && !isBlank(other.value)) return false
  }
  return true
}
