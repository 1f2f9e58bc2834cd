import type {Element, Nodes, Root} from 'hast'
import type {Facts} from '../../facts.ts'
import {headings, inline} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {isElement, isHeading} from '../../ground/is-element.ts'
import {remembered} from '../../ground/remembered.ts'
import {nextAmong} from '../../ground/siblings.ts'
import {invisible, shortText, visibleText} from '../../ground/visible-text.ts'
import {isDateLine} from '../dates/is-date-line.ts'
import {documentFile} from '../links/document-file.ts'
import {isFrontPageOf} from '../links/front-page.ts'
import {leadsWithin} from '../links/leads-within.ts'
import {shows} from '../seen/shows.ts'
import {lettersOf} from '../texts/letters-of.ts'
import {isBareList} from './link-blocks.ts'
import {isSentence} from './measure.ts'
import type {Page} from './page.ts'
import {isSignature} from './signature-line.ts'
import {withoutRubrics} from './sorted-line.ts'

/** Such lines are short, in characters. */
const longest = 120

const lines = new Set('a details div em li ol p section small span strong summary time ul'.split(' '))
/** Elements in which a link is what is said of something. */
const pairing = new Set(['blockquote', 'dl', 'figure', 'table'])

/**
 * Marks lines that are nothing but links within the site, before the first sentence of an article and behind its last
 * (its section, its author, what to read next), the lines there that say when it appeared, those behind it that sign it
 * once more, and those before it that say the title once more, as bars do that stay in sight.
 *
 *     <p><a href="/beauty">Beauty</a></p><p>3 May 2020</p><p>甲…</p><p><a href="/more">More of this</a></p>   →   <p>甲…</p>
 *
 * @param part The article, or what stands before it and belongs to it.
 * @param stated What the page says of itself.
 */
export function markEdgeLines(part: Root | Element, page: Page, baseUrl: string | undefined, stated: Facts): void {
  const {net, clutter} = page
  const standsApart = apartFinder(page, stated)
  const url = baseUrl !== undefined && URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  const host = url?.hostname
  const isHome = url?.pathname === '/'
  const title = lettersOf(stated.title ?? '')
  let hasBegun = false
  let behind: Array<[Element, string]> = []
  const ruleOfLine = (line: Element, parent: Root | Element, leads: boolean): string | undefined => {
    if (leads && !shows(line) && isWithin(line, host)) return 'page/links'
    if (saysDay(line, leads, stated) && !shows(line)) return 'page/date'
    if (hasBegun)
      return isSignature(shortText(line, longest), stated.author, host) && !shows(line) && !isAnnounced(line, parent)
        ? 'page/author'
        : undefined
    if (isBelowPicture(line, parent)) return undefined
    if (title !== '' && isTitleOnceMore(line, title)) return 'headings/title'
    return isSiteName(line, stated) ? 'page/header' : undefined
  }
  const visit = (parent: Root | Element, isInSentence: boolean): void => {
    const says = hasWords(parent)
    const runs = says || (isInSentence && inline.has((parent as Element).tagName))
    if (runs) behind = []
    if (says && net.get(parent)!.prose > 0) hasBegun = true
    for (const child of parent.children) {
      if (child.type !== 'element' || invisible.has(child.tagName) || clutter.has(child)) continue
      const measured = net.get(child)
      if (!measured) continue
      const {text, linked} = measured
      if (!runs && text > 0 && text <= longest && lines.has(child.tagName)) {
        const rule = ruleOfLine(child, parent, linked > 0)
        if (rule !== undefined && standsApart(child, parent)) {
          if (hasBegun) behind.push([child, rule])
          else clutter.set(child, rule)
          continue
        }
        if (rule === 'page/links' && isBehindLabel(child, parent)) continue
      }
      if (isSentence(child, net)) {
        hasBegun = true
        behind = []
      } else if (headings.has(child.tagName)) {
        behind = []
        const mayBeFrame = !hasBegun && !isHome && text <= longest && !shows(child)
        const rule =
          mayBeFrame && isOverHeadline(child, page.tree, title)
            ? 'page/header'
            : mayBeFrame
              ? headingRule(child, parent, stated, host)
              : undefined
        if (rule !== undefined) clutter.set(child, rule)
      } else if (!isBareList(child) && !pairing.has(child.tagName)) visit(child, runs)
      else behind = []
    }
  }
  visit(part, false)
  for (const [line, rule] of behind) clutter.set(line, rule)
}

/** Whether a line says when the article appeared, and perhaps under which rubrics. */
function saysDay(line: Element, hasLinks: boolean, stated: Facts): boolean {
  if (isDateLine(shortText(line, longest), stated)) return true
  const rest = hasLinks ? withoutRubrics(line) : undefined
  return rest !== undefined && isDateLine(rest, stated)
}

/**
 * Tells whether nothing stands beside a line but links and days: `<b>Date</b> <span>3 May 2020</span>` says more than a
 * day. What is clutter says nothing; that may grow, and nothing may be taken out of it.
 */
function apartFinder({net, clutter}: Page, stated: Facts): (line: Element, parent: Root | Element) => boolean {
  const says = (other: Nodes): boolean => {
    if (other.type !== 'element' || !inline.has(other.tagName) || clutter.has(other)) return false
    const measured = net.get(other)
    if (!measured || measured.text === measured.linked) return false
    return !isDateLine(shortText(other, longest), stated)
  }
  // What says something among the children of one element, looked for once: a page may have any number of lines in it.
  const saying = new Map<Root | Element, {others: readonly Nodes[]; from: number}>()
  return (line, parent) => {
    if (!inline.has(line.tagName)) return true
    const known = remembered(saying, parent, () => ({others: parent.children.filter(says), from: 0}))
    const {others} = known
    while (known.from < others.length && clutter.has(others[known.from]!)) known.from++
    let at = known.from
    while (at < others.length && (others[at] === line || clutter.has(others[at]!))) at++
    return at === others.length
  }
}

/** Whether what stands before a line says that it follows: `<p>来信请寄：</p><p>letters@gull.example</p>`. */
function isAnnounced(line: Element, {children}: Root | Element): boolean {
  const before = nextAmong(children, line, ({type}) => type === 'element', -1)
  return before !== undefined && /[:：]$/.test(visibleText(before).trimEnd())
}

/** Whether a label stands before a line, which its links belong to: `<span>撰文：</span><span><a>丁一</a></span>`. */
function isBehindLabel(line: Element, {children}: Root | Element): boolean {
  const before = nextAmong(children, line, ({type}) => type === 'element', -1)
  return before?.type === 'element' && inline.has(before.tagName) && /[:：]$/.test(shortText(before, longest))
}

/** Whether a line says what the site is called, as papers with many editions do: `<div>The Daily Gull</div>` (Presto). */
function isSiteName(line: Element, {publisher}: Facts): boolean {
  if (publisher === undefined || line.tagName === 'li' || shortText(line, longest) !== publisher) return false
  // In bold it may be who speaks.
  return !shows(line) && !holds(line, isBold)
}

function isBold(node: Nodes): boolean {
  return isElement(node, 'b', 'strong')
}

/** Whether a line that is no heading, and holds none, says the title. */
function isTitleOnceMore(line: Element, title: string): boolean {
  return lettersOf(shortText(line, longest)) === title && !shows(line) && !holds(line, isHeading)
}

/** What stands right below a picture is its caption, be it the title. */
function isBelowPicture(line: Element, {children}: Root | Element): boolean {
  const before = nextAmong(children, line, ({type}) => type === 'element', -1)
  return before?.type === 'element' && shows(before)
}

/** Whether an element holds links to pages of the site and nothing else, neither words nor pictures. */
function isWithin(element: Element, host: string | undefined): boolean {
  if (element.tagName === 'a') {
    const {href} = element.properties
    return leadsWithin(href, host) && !documentFile.test(href) && !shows(element)
  }
  if (hasWords(element)) return false
  return element.children.every((child) => child.type !== 'element' || isWithin(child, host))
}

/**
 * Whether a heading is that of the page, where another is marked as the article's and says its title.
 *
 *     <h1>News</h1><h2 itemprop="headline">甲</h2>   Joomla
 */
function isOverHeadline(heading: Element, tree: Root, title: string): boolean {
  if (heading.tagName !== 'h1' || title === '' || lettersOf(shortText(heading, longest)) === title) return false
  return holds(tree, (other) => isMarkedHeadline(other) && lettersOf(shortText(other, longest)) === title)
}

function isMarkedHeadline({tagName, properties: {itemProp}}: Element): boolean {
  return tagName === 'h2' && Array.isArray(itemProp) && itemProp.includes('headline')
}

/** The rule by which a heading before the text is none of the article's: it leads home, or is the day or a section. */
function headingRule(
  heading: Element,
  parent: Root | Element,
  stated: Facts,
  host: string | undefined,
): string | undefined {
  if (leadsHome(heading, host)) return 'page/links'
  const rule = isWithin(heading, host)
    ? 'page/links'
    : isDateLine(shortText(heading, longest), stated)
      ? 'page/date'
      : undefined
  if (rule === undefined) return undefined
  const behind = nextAmong(parent.children, heading, ({type}) => type === 'element')
  return behind?.type === 'element' && behind.tagName === 'h1' ? rule : undefined
}

/** Whether an element is a link to the front page of the site, and nothing else. */
export function leadsHome(element: Element, host: string | undefined): boolean {
  if (hasWords(element)) return false
  const links = element.children.filter((child): child is Element => child.type === 'element')
  const [only, ...more] = links
  if (only === undefined || more.length > 0) return false
  return only.tagName === 'a' ? isFrontPageOf(host, only.properties.href) : leadsHome(only, host)
}

/** Whether anything but separators stands between the elements. */
function hasWords({children}: Root | Element): boolean {
  return children.some((child) => child.type === 'text' && /[^\s|/·•∙・»›>＞–-]/.test(child.value))
}
