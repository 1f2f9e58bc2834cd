import type {Element, Root} from 'hast'
import {isElement} from '../../ground/is-element.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {invisible, openingText, shortText, tidy} from '../../ground/visible-text.ts'
import {markedAuthors} from '../authors/author-marks.ts'
import {authorNames} from '../authors/author-names.ts'
import {namesOnly, readCredits} from '../authors/credits.ts'
import {by} from '../authors/role-words.ts'
import {isDateWords} from '../dates/date-words.ts'
import {holdsEntries} from '../facts/entries.ts'
import {isSentence} from './measure.ts'
import {hasTitleOfPost, meta, ofOthers, openingBlocks, titledPart} from './opening.ts'
import type {Page} from './page.ts'
import {reportersAtStart} from './reporter-at-start.ts'

/** A line with name and date is no longer, in characters, and sentences are. */
const longestLine = 90

/** A long title reads as a sentence. */
const longTitle = 1

/** What authors stand in that goes from the page. */
const boxes: ReadonlySet<string | undefined> = new Set([undefined, meta, 'page/author', 'page/control'])
/** Those that stand behind the text as well. */
const boxesBehind: ReadonlySet<string | undefined> = new Set([meta, 'page/author'])

/**
 * The authors that a page marks beside its title, or in a box about them behind the text, for pages whose metadata name
 * none: read before the boxes go.
 *
 *     <div class="entry-meta">Published by <a class="fn" href="/author/ann">Ann Lee</a></div>   <p class="author-name">Ann Lee</p>
 *
 * @param sites What the site is called, which is no author.
 */
export function findAuthors(page: Page, sites: ReadonlyArray<string | undefined>): string[] | undefined {
  const {article, way, net, clutter} = page
  const titled = titledPart(page) ?? titledPart(page, hasTitleOfPost)
  let sentences = 0
  /** None where the search is over. */
  const visit = (parent: Root | Element): string[] | undefined => {
    for (const child of parent.children) {
      if (child.type !== 'element' || invisible.has(child.tagName) || ofOthers.has(child.tagName)) continue
      if (isElement(child, 'article') && child !== article && !way.includes(child) && holdsEntries(parent)) return []
      // Below an article or above its text it is no footer of the page.
      const isOwnFooter = child.tagName === 'footer' && (isElement(parent, 'article') || sentences <= longTitle)
      const rule = isOwnFooter ? meta : clutter.get(child)
      const {text, prose} = net.get(child) ?? {text: 0, prose: 0}
      // A line of links to whoever wrote, and to their accounts.
      const isLine = rule === 'page/links' && sentences < openingBlocks && shortText(child, longestLine) !== ''
      if (!isLine && !boxes.has(rule)) continue
      const mayNameThem = sentences < openingBlocks && (prose === 0 || text <= longestLine)
      if (rule !== undefined || mayNameThem) {
        const names = sentences < openingBlocks || boxesBehind.has(rule) ? markedAuthors(child, sites) : []
        if (names.length > 0) return names
        const mayBeSigned =
          titled !== undefined && (mayNameThem || isOwnFooter) && (rule === undefined || rule === meta)
        const signed = mayBeSigned ? signedNames(child, sites) : rule === meta ? postedNames(child, sites) : []
        if (signed.length > 0) return signed
      }
      if (rule !== undefined) continue
      if (isSentence(child, net)) {
        const reporters = sentences++ < openingBlocks ? reportersAtStart(child) : []
        if (reporters.length > 0) return reporters
      } else if (prose > 0) {
        const names = visit(child)
        if (names !== undefined) return names
      }
      // Behind it those sign who answer.
      if (child === article) sentences = Math.max(sentences, openingBlocks)
    }
    return undefined
  }
  const names = visit(titled ?? article)
  return names?.length ? names : undefined
}

/**
 * The names in a line that says who wrote, perhaps when, and nothing else: `By Ann Lee, 6 May`, `On 6 May by Ann Lee`.
 * Chinese reporters say for whom they report, and such a line stays: `甲新闻记者 丁一 丙二`.
 */
function signedNames(line: Element, sites: ReadonlyArray<string | undefined>): string[] {
  const said = shortText(line, longestLine)
  const credits = ofPaper.test(said) ? readCredits(said) : undefined
  if (credits !== undefined && credits.role !== 'by' && !reporting.test(said)) return credits.names
  for (const {index} of [...said.matchAll(parted), {index: said.length}]) {
    if (!isDateWords(said.slice(index))) continue
    const names = namesOnly(said.slice(0, index).trim().replace(fullStop, '')) ?? []
    // A name with the site in it is one for whoever reads lines with more than that.
    if (names.length > 0) return names.every((name) => authorNames(name, sites)[0] === name) ? names : []
  }
  const at = /\d/.test(said) ? said.search(behindDay()) : -1
  if (at > 0 && isDateWords(said.slice(0, at))) {
    const names = namesOnly(said.slice(at).replace(fullStop, '')) ?? []
    if (names.length > 0 && names.every((name) => authorNames(name, sites)[0] === name)) return names
  }
  for (const child of line.children) {
    const names = child.type === 'element' ? signedNames(child, sites) : []
    if (names.length > 0) return names
  }
  return []
}

/**
 * The name in the line that blogs print below a text: `Posted by Ann Lee on May 4, 2009 at 9:12 AM in Boats` (TypePad).
 */
function postedNames(line: Element, sites: ReadonlyArray<string | undefined>): string[] {
  const [, name = ''] = postedBy().exec(tidy(openingText(line, longestLine))) ?? []
  return name === '' ? [] : authorNames(name, sites)
}

/** The name goes up to the day, or to the time of day. */
const postedBy = madeOnce(
  () =>
    /^(?:posted|written|eingestellt|geschrieben|veröffentlicht) (?:by|von) (\S.{0,38}?\S) (?:on|at|am|um) .{0,14}?\d/i,
)

/** Where the names begin behind a day. */
const behindDay = madeOnce(() => new RegExp(String.raw`(?<=[\s|·,–-])(?:${by}) \p{Lu}`, 'u'))

/** `Posted by Ann Lee.` */
const fullStop = /(?<=[a-zà-ÿ]{2})\.$/
/** Without a sign behind the word a reporter asks: `记者问丁一`. */
const reporting = /[获獲]悉|了解|[获獲]知/
/** `甲报记者 丁一`, `（文/甲报 丁一）`, and `記者丁一／乙城報導`, where no paper stands before it. */
const ofPaper =
  /^(?:[（(]文\s?[/／]|[A-Z\u4e00-\u9fff]{2,12}[记記]者[ :：|｜丨]|[记記]者[\u4e00-\u9fff]{2,4}(?:、[\u4e00-\u9fff]{2,4}){0,2}\s?[／/][^／/。]{2,12}[报報][导導道]$)/

/** What parts names from a day. */
const parted = /[,|·•–-]| (?:on|am|le|el) /g
