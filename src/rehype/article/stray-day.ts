import type {Element, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {clock, dayForms} from '../../ground/date-forms.ts'
import {isHeading} from '../../ground/is-element.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {invisible, shortText, visibleText} from '../../ground/visible-text.ts'
import {isSentence} from './measure.ts'
import type {Page} from './page.ts'

const {raw} = String

/** A label of the day on which something appeared, as Chinese systems write it, and the day. */
const labelled = madeOnce(
  () => new RegExp(raw`(?:[发發]布|發佈|[发發]表)(?:日期|[时時][间間])\s?[:：]\s?${dayForms.yearFirst}(?!\d)`, 'g'),
)

/** A day with its time, and nothing else. */
const moment = madeOnce(() => new RegExp(raw`^${dayForms.yearFirst}\s?${clock}$`))

/** Such a line is short, in characters. */
const longest = 30

/**
 * The day of an article that nothing near its first sentences says: the only one on the page behind a label, below the
 * text as well as above it; or the only moment before the text that is called a time, wherever it stands.
 *
 *     <td>发布日期：2019-03-06 责任编辑：甲乙</td>   <div class="info"><span class="a_time">2019-09-23 07:48</span></div>
 *
 * @param read Reads year, month and day.
 */
export function strayDay(page: Page, read: (day: Record<string, string>) => Date | undefined): Date | undefined {
  const said = [...visibleText(page.tree).matchAll(labelled())]
  // Without the time: nobody says in which zone.
  const days = (said.length > 0 ? said : momentsBefore(page)).map((match) => {
    const {year = '', month = '', day = ''} = match.groups!
    return read({year, month, day})
  })
  return new Set(days.map((day) => day?.getTime())).size === 1 ? days[0] : undefined
}

/** The moments that stand before the first sentence of the article in elements called so. */
function momentsBefore({tree, net}: Page): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  /** Returns whether the search is over. */
  const visit = (parent: Root | Element): boolean =>
    parent.children.some((child) => {
      if (child.type !== 'element' || invisible.has(child.tagName)) return false
      // A title may read as one.
      if (isSentence(child, net) && !isHeading(child)) return true
      const match = isCalledTime(child) ? moment().exec(shortText(child, longest)) : null
      if (match) found.push(match)
      return visit(child)
    })
  visit(tree)
  return found
}

/** `class="h-time"`, `class="a_time"`, `class="pubtime"`, `id="pubtime"` */
function isCalledTime(element: Element): boolean {
  return [...classNames(element), String(element.properties.id ?? '')].some((name) => /(?:^|[-_]|pub)time$/i.test(name))
}
