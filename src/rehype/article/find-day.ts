import type {Element, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {dayForms, momentOf, utcOf} from '../../ground/date-forms.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {withPlainDigits} from '../../ground/plain-digits.ts'
import {urlParts} from '../../ground/url-parts.ts'
import {invisible, shortText} from '../../ground/visible-text.ts'
import {by} from '../authors/role-words.ts'
import {isDateWords} from '../dates/date-words.ts'
import {isSentence} from './measure.ts'
import {meta, ofOthers, openingBlocks, titledPage, titledPart} from './opening.ts'
import type {Page} from './page.ts'
import {withoutRubrics} from './sorted-line.ts'
import {strayDay} from './stray-day.ts'

const {raw} = String

/** Such a line is short, in characters. */
const longest = 100
/** Of two numbers that slashes part, the one that no month has is the day: `06/07/2020` may be either of two. */
const noMonth = raw`(?<day>1[3-9]|2\d|3[01])`
const mayBeMonth = raw`(?<month>0?[1-9]|1[0-2])`
/** What a page's reader takes for a day. */
const days = madeOnce(() =>
  [
    raw`(?<!\d)${dayForms.yearFirst}(?!\d)`,
    // Behind `2021. ` it is a part of the Hungarian order.
    raw`(?<!\d|\d\.\s?)${dayForms.dotted}(?!\d)`,
    raw`(?<!\d)${dayForms.dayName}(?!\d)`,
    raw`(?<![a-zà-ÿ])${dayForms.nameDay}(?!\d)`,
    raw`(?<!\d)${dayForms.yearName}`,
    raw`(?<![\d/])${noMonth}\/${mayBeMonth}\/(?<year>\d{4})(?![\d/])`,
    raw`(?<![\d/])${mayBeMonth}\/${noMonth}\/(?<year>\d{4})(?![\d/])`,
  ].map((form) => new RegExp(form, 'gi')),
)

/**
 * A box about the author may hold the day as well: `<div class="author-area">… <p class="date">3 May 2020</p></div>`.
 */
const ofAuthor = 'page/author'

/** Behind a day, who wrote it, or where it is sorted. */
const behindDay = madeOnce(
  () =>
    new RegExp(
      String.raw`(?:\b(?:(?:${by}) \p{Lu}|(?:[Cc]ategory|[Kk]ategorie|[Rr]ubrik): )|(?:来源|來源|稿源)[于於]? ?[:：]? ?).{1,40}$`,
      'u',
    ),
)

/**
 * The day on which a page says that its article appeared, for pages whose metadata name none: out of what is called so,
 * or a line that says nothing else, between the title and the first sentences; else right before the title.
 *
 *     <span class="news-date">12.12.2022</span>   <p>Bonn, 11.10.2021</p>   <p>Posted on May 3, 2020 by Jo Gull</p>
 *
 * @param author Who wrote it, which such a line may say, too.
 * @param title What the page is called, for titles that stand far from the article.
 * @returns Midnight in UTC.
 */
export function findDay(page: Page, author: readonly string[] = [], title?: string): Date | undefined {
  const {article, net, clutter} = page
  const titled = titledPart(page) ?? titledPage(page, title)
  let isBehindTitle = titled === undefined
  let sentences = 0
  let found: Date | undefined
  /** Returns whether the search is over. */
  const visit = (parent: Root | Element): boolean => {
    for (const child of parent.children) {
      if (child.type !== 'element' || invisible.has(child.tagName) || ofOthers.has(child.tagName)) continue
      const rule = clutter.get(child)
      if (rule !== undefined && rule !== meta && rule !== ofAuthor) continue
      if (child.tagName === 'h1') {
        isBehindTitle = true
        continue
      }
      const line = shortText(child, longest)
      const kind = rule === meta || isCalledDate(child) ? 'meta' : 'line'
      const day = line === '' ? undefined : (readDay(line, kind, author) ?? readSortedDay(child, line, author))
      if (day !== undefined) found = day
      if (day !== undefined && isBehindTitle) return true
      if ((rule === undefined || rule === ofAuthor) && day === undefined && visit(child)) return true
      if (isBehindTitle && isSentence(child, net) && ++sentences === openingBlocks) return true
    }
    return false
  }
  visit(titled ?? article)
  return found ?? strayDay(page, dateOf)
}

/** The day of a line that says under which rubrics something appeared, too. */
function readSortedDay(element: Element, line: string, author: readonly string[]): Date | undefined {
  const rest = /\d/.test(line) ? withoutRubrics(element) : undefined
  return rest === undefined ? undefined : readDay(rest, 'line', author)
}

/**
 * The one day that a line names.
 * @param kind A `line` may say nothing but a date, a place before it, where it is sorted and who wrote it.
 */
function readDay(text: string, kind: 'meta' | 'line', author: readonly string[] = []): Date | undefined {
  const line = withPlainDigits(text)
  const said = days().flatMap((form) => [...line.matchAll(form)].map((match) => ({match, date: dateOf(match.groups!)})))
  const [only, ...more] = said.filter(({date}) => date !== undefined)
  if (only === undefined || more.length > 0) return undefined
  const {index} = only.match
  const before = line.slice(0, index).replace(/^\p{Lu}[\p{L}/ -]{2,25}, ?(?:den )?$/u, '')
  const after = line.slice(index + only.match[0].length).replace(behindDay(), '')
  const rest = author.reduce((text, name) => text.replace(name, ' '), `${before} ${after}`)
  return kind === 'meta' || isDateWords(rest) ? only.date : undefined
}

/** `class="date"`, `class="news-date"`, `class="node__publication-date"`; what is only `updated` is of another day. */
function isCalledDate(element: Element): boolean {
  return classNames(element).some((name) => /(?:^|[-_])(?:date|datum|fecha)$/i.test(name))
}

/** Midnight of a day that the calendar has, in the years in which pages have appeared. */
function dateOf(groups: Record<string, string>): Date | undefined {
  const date = momentOf(groups)
  const year = date?.getUTCFullYear() ?? 0
  return year >= 1990 && year <= 2099 ? date : undefined
}

/** `/2020/07/16/`, `/2020-07/16/`, `/2020/0716/`, `/20200716/`: folders, for a name may hold any number. */
const folders = /\/(?<year>(?:199|20[0-3])\d)[-/]?(?<month>\d\d)[-/]?(?<day>\d\d)\//

/** The day that stands in the address of an article, at midnight in UTC: that of its folder, not of its name. */
export function dayOfAddress(address: string | undefined): Date | undefined {
  const path = address === undefined ? undefined : urlParts(address)?.pathname
  const said = path && folders.exec(path)?.groups
  return said ? utcOf(Number(said.year), Number(said.month), Number(said.day)) : undefined
}
