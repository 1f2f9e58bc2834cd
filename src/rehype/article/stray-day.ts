import type {Element, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {clock, dayForms} from '../../ground/date-forms.ts'
import {isHeading} from '../../ground/is-element.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {invisible, shortText, visibleText} from '../../ground/visible-text.ts'
import {isSentence} from './measure.ts'
import {openingBlocks} from './opening.ts'
import type {Page} from './page.ts'

const {raw} = String

/** A label of a day, as Chinese systems write it, and the day. */
const labelledBy = (label: string) =>
  new RegExp(
    raw`(?<=^|[^\u4e00-\u9fff]|文章|信息|新[闻聞]|稿件|本文|[内內]容|正文)(?:${label})\s?${dayForms.yearFirst}(?!\d)`,
    'g',
  )

/** The day on which something appeared; the one on which it was changed is said for that where no other is. */
const labelled = madeOnce(() =>
  labelledBy(raw`(?:[发發]布|發佈|[发發]表)(?:(?:日期|[时時][间間])\s?[:：]|[于於]\s?[:：])|posted @`),
)
/** Without a colon the same may tell of something else: `论文，发表于 2009-03-06 的期刊`. */
const unlabelled = madeOnce(
  () =>
    new RegExp(
      raw`(?<=^|[\s|｜・·]|本文)(?:[发發]布|發佈|[发發]表)[于於]\s?${dayForms.yearFirst}(?=\s*(?:$|[|｜・·]|\d{1,2}:\d\d))`,
      'gm',
    ),
)
const changed = madeOnce(() => labelledBy(raw`(?:更新|修改)(?:日期|[时時][间間])\s?[:：]`))

/** What old themes of WordPress say below a text, and the day. */
const posted = madeOnce(() =>
  [dayForms.dayName, dayForms.nameDay, dayForms.dotted].map(
    (day) =>
      new RegExp(
        raw`(?:this (?:entry|post|article) was (?:posted|published) on|dieser (?:eintrag|beitrag|artikel) wurde(?: veröffentlicht)? am) (?:[a-z]{4,10},? )?${day}(?!\d)`,
        'gi',
      ),
  ),
)

/** A day with its time, and nothing else. */
const moment = madeOnce(() => new RegExp(raw`^${dayForms.yearFirst}\s?${clock}$`))

/** Such a line is short, in characters. */
const longest = 30
/** So is one that says more than the day: who edited, how many have read it. */
const longestLabelled = 120

/** Lists of articles have more days, each with its label. */
const mostLabels = 8

/**
 * The day of an article that nothing near its first sentences says: the only one on the page behind a label, below the
 * text as well as above it, or in the sentence of a theme, and not within it, where it is that of what the article is
 * about; or the only moment before the text that is called a time, wherever it stands.
 *
 *     <p class="postmetadata">This entry was posted on Tuesday, March 3rd, 2009 and is filed under …</p>   Kubrick
 *     <div class="postDesc">posted @ 2019-03-06 19:00 …</div>   <div>发布于 2019-03-06 19:00・IP 属地…</div>   cnblogs, Zhihu
 *     <td>发布日期：2019-03-06 责任编辑：甲乙</td>   <div class="info"><span class="a_time">2019-09-23 07:48</span></div>
 *
 * @param read Reads year, month and day.
 */
export function strayDay(page: Page, read: (day: Record<string, string>) => Date | undefined): Date | undefined {
  const text = visibleText(page.tree)
  const all = (forms: readonly RegExp[]) => forms.flatMap((form) => [...text.matchAll(form)])
  const appeared = all([labelled(), unlabelled(), ...posted()])
  const found = appeared.length > 0 ? appeared : all([changed()])
  const labels = new Map(found.map((match) => [match[0], match]))
  if (labels.size > mostLabels) return undefined
  const said = [...labels.values()].filter(([label]) => !isOfOthers(label, page) && !isWithin(label, page))
  // Without the time: nobody says in which zone.
  const days = (said.length > 0 ? said : momentsBefore(page)).map((match) => {
    const {year = '', month = '', day = ''} = match.groups!
    return read({year, month, day})
  })
  return new Set(days.map((day) => day?.getTime())).size === 1 ? days[0] : undefined
}

/** Clutter with days of its own: of other articles, of whoever commented, of what is on, of stocks. */
const others: ReadonlySet<string | undefined> = new Set(
  'advertisement comments header links navigation related sidebar'.split(' ').map((name) => `page/${name}`),
)

function isOfOthers(label: string, {clutter}: Page): boolean {
  for (const [node, rule] of clutter) {
    if (others.has(rule) && node.type === 'element' && visibleText(node).includes(label)) return true
  }
  return false
}

/** Whether a label stands within a sentence of the article, or between its sentences. */
function isWithin(label: string, {article, net}: Page): boolean {
  let sentences = 0
  let isMet = false
  /** Returns whether it is within. */
  const visit = (parent: Root | Element): boolean =>
    parent.children.some((child) => {
      if (child.type !== 'element' || invisible.has(child.tagName)) return false
      if (isSentence(child, net) && !isHeading(child)) {
        if (isMet) return true
        sentences++
        return visibleText(child).indexOf(label) > 0
      }
      isMet ||= sentences >= openingBlocks && shortText(child, longestLabelled).includes(label)
      return visit(child)
    })
  return visit(article)
}

/** The moments that stand before the first sentence of the article in elements called so. */
function momentsBefore({tree, net, clutter}: Page): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  /** Returns whether the search is over. */
  const visit = (parent: Root | Element): boolean =>
    parent.children.some((child) => {
      if (child.type !== 'element' || invisible.has(child.tagName) || others.has(clutter.get(child))) return false
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
