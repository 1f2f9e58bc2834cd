import type {Element, Nodes, Root} from 'hast'
import {utcOf} from '../../ground/utc-of.ts'
import {invisible, shortText} from '../../ground/visible-text.ts'
import {isDateWord} from '../clutter/date-line.ts'
import {months} from '../clutter/months.ts'
import {hasTitle} from './lead.ts'
import {isSentence, type Measures} from './measure.ts'

/** Such a line is short, in characters. */
const longest = 100
/** How far above the article it may stand, in elements. */
const farthest = 5

/** So many blocks of prose behind the title it is looked for: standfirst, lead, and another. */
const opening = 3

/** Elements whose dates are those of other things. */
const ofOthers = new Set(['aside', 'blockquote', 'figure', 'nav', 'table'])

/** Which elements of clutter say when an article appeared. */
const meta = 'page/meta'

const monthNumbers = new Map(
  months.flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
)

/** `2022-12-12`, `2022年12月12日`; `12.12.2022`, `23.09.22`; `5. November 2021`, `3 de mayo de 2020`; `May 3rd, 2020`. */
const days: ReadonlyArray<readonly [pattern: RegExp, year: number, month: number, day: number]> = [
  [/(?<!\d)(\d{4})(?:-|年 ?)(\d{1,2})(?:-|月 ?)(\d{1,2})(?!\d)/g, 1, 2, 3],
  [/(?<!\d)(\d{1,2})\. ?(\d{1,2})\. ?(\d{4}|\d\d)(?!\d)/g, 3, 2, 1],
  [/(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|er|º)? (?:de )?(\p{L}{3,10})\.?,? (?:del? )?(\d{4})(?!\d)/giu, 3, 2, 1],
  [/(?<!\p{L})(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?!\d)/giu, 3, 1, 2],
]

/**
 * The day on which a page says that its article appeared, for pages whose metadata name none: out of what is called so, or a
 * line that says nothing else, between the title and the first sentences; else right before the title.
 *
 *     <span class="news-date">12.12.2022</span>   <p>Bonn, 11.10.2021</p>   <p>Posted on May 3, 2020 by Jo Gull</p>
 *
 * @param way From the root down to the parent of the article.
 * @param net Measures without clutter.
 * @returns Midnight in UTC.
 */
export function findDay(
  article: Root | Element,
  way: ReadonlyArray<Root | Element>,
  net: Measures,
  clutter: ReadonlyMap<Nodes, string>,
): Date | undefined {
  const titled = [...way.slice(-farthest), article].findLast(
    (element) => element.type === 'element' && hasTitle(element),
  )
  let isBehindTitle = titled === undefined
  let sentences = 0
  let found: Date | undefined
  /** Returns whether the search is over. */
  const visit = (parent: Root | Element): boolean => {
    for (const child of parent.children) {
      if (child.type !== 'element' || invisible.has(child.tagName) || ofOthers.has(child.tagName)) continue
      const rule = clutter.get(child)
      if (rule !== undefined && rule !== meta) continue
      if (child.tagName === 'h1') {
        isBehindTitle = true
        continue
      }
      const line = shortText(child, longest)
      const day = line === '' ? undefined : readDay(line, rule === meta ? 'meta' : 'line')
      if (day !== undefined) found = day
      if (day !== undefined && isBehindTitle) return true
      if (rule === undefined && day === undefined && visit(child)) return true
      if (isBehindTitle && isSentence(child, net) && ++sentences === opening) return true
    }
    return false
  }
  visit(titled ?? article)
  return found
}

/**
 * The one day that a line names.
 * @param kind A `line` may say nothing but a date, a place before it and who wrote it.
 */
export function readDay(line: string, kind: 'meta' | 'line'): Date | undefined {
  const said = days.flatMap(([pattern, year, month, day]) =>
    [...line.matchAll(pattern)].map((match) => ({match, date: dateOf(match[year]!, match[month]!, match[day]!)})),
  )
  const [only, ...more] = said.filter(({date}) => date !== undefined)
  if (only === undefined || more.length > 0) return undefined
  const {index} = only.match
  const before = line.slice(0, index).replace(/^\p{Lu}[\p{L}/ -]{2,25}, ?(?:den )?$/u, '')
  const after = line.slice(index + only.match[0].length).replace(/\b(?:by|von|par|por|di|door) \p{Lu}.{1,40}$/u, '')
  return kind === 'meta' || isDateOnly(`${before} ${after}`) ? only.date : undefined
}

function isDateOnly(rest: string): boolean {
  return (rest.match(/\p{L}+/gu) ?? []).every(isDateWord)
}

/** Midnight of a day that the calendar has, in the years in which pages have appeared. */
function dateOf(year: string, month: string, day: string): Date | undefined {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year)
  const number = /^\d/.test(month) ? Number(month) : monthNumbers.get(month.toLowerCase())
  if (number === undefined || fullYear < 1990 || fullYear > 2099) return undefined
  return utcOf(fullYear, number, Number(day))
}
