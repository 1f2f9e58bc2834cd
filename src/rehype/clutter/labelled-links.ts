import type {Element} from 'hast'
import {elementsNamed} from '../../ground/find-within.ts'
import {shortText} from '../../ground/visible-text.ts'
import {documentFile} from '../links/document-file.ts'
import {clutterByLabel, longestLabel} from './labels.ts'

/** How a label ends: behind other words a link may be the sentence's, as in `More on this in the <a>report</a>`. */
const colon = /[:：】]$/

/** A line of a label and links is no longer than this, in characters. */
export const longestLine = 250

const around = /^(?:[(（[]|[–—-] ?)|[)）\]]$/g

/** A sign that points at the label: `👉 Auch interessant:` */
const pointer = /^(?:\p{Extended_Pictographic}|[→⇒»›►])\ufe0f? ?/u

/** What a line tells a reader to do with the article that it links to; by themselves, names and titles say it, too. */
const imperatives = new Set(
  'more read lea lee leia leggi lesen lire lees les lue läs læs czytaj przeczytaj читайте читай'.split(' '),
)

/** What may stand before a link and after it without saying anything. */
const signs = /^[\s→⇒»›>▶►•|*()（）[\]–—-]*$/

/**
 * The rule by which a line is clutter that says a label and, with it, nothing but links; undefined for all other lines.
 * In a paragraph or an item, which are no headings, the label of related articles may stand in the link, too.
 *
 *     <p>Read more: <a href="/boats">More boats are to follow</a></p>   <div>Tags: <a>boat</a>, <a>sea</a></div>
 *     <p>→ <strong><a href="/boats">Lesen Sie auch: Alte Boote</a></strong></p>
 *     <div>您所在的位置：<a href="/">首页</a> &gt; <a href="/boats">渡轮</a> &gt; 正文</div>
 */
export function clutterByLabelledLinks(element: Element): string | undefined {
  const rule = ruleOfLabelAndLinks(element)
  return rule === 'page/related' && elementsNamed(element, 'a').some(handsOut) ? undefined : rule
}

/** Whether a link leads to a file, which is none of the articles of the site: `More: <a href="/report.pdf">…`. */
function handsOut({properties: {href}}: Element): boolean {
  return documentFile.test(String(href ?? ''))
}

function ruleOfLabelAndLinks(element: Element): string | undefined {
  const beside = wordsBesideLinks(element)
  if (beside === undefined) return undefined
  if (isTrail(beside)) return 'page/navigation'
  if (!mayHoldLabel(element) || !signs.test(beside)) return isSorted(beside, element) ? 'page/tags' : ruleOfLine(beside)
  const links = elementsNamed(element, 'a')
  const said = links.length === 1 ? shortText(links[0]!, longestLine) : ''
  const rule = ruleOfLine(said.slice(0, said.search(/[:：】]/) + 1))
  return rule === 'page/related' ? rule : undefined
}

/** What parts the places on the way to a page; an arrow parts those of a journey. */
const steps = /[>›»]/

/** Of a hotel or a menu, as guides say it. */
const ofSomething = /^\s*位置\s?[:：]/

/**
 * Whether a line says where the page stands: a label, and signs that part one place from the next; the last is no link.
 */
function isTrail(beside: string): boolean {
  if (!steps.test(beside) || ofSomething.test(beside)) return false
  const end = beside.search(/[:：]/) + 1
  return steps.test(beside.slice(end)) && ruleOfLine(beside.slice(0, end)) === 'page/navigation'
}

/** Whether the link that an element is may begin with a label. */
export function mayHoldLabel({tagName}: Element): boolean {
  return tagName === 'p' || tagName === 'li'
}

/** How a line begins that says where an article is sorted; as a heading it may be one of the article's own. */
const sorted = /^(?:(?:文章|个人|個人|全站|所属)?分[类類]|[专專][栏欄]|收[录錄][于於])[:：]$/

/** Addresses of what articles are sorted under: `/category/boats`, `/c/boats`, `category_12.html`; not `/wiki/boats`. */
const category =
  /(?:^|[/_.?&-])(?:c|cate?|categor(?:y|ies)|class|collections?|columns?|series|sort|tags?|topics?)(?:[/_=.-]|\d|$)|分[类類]/i

/** Whether a line says that; the same begins a line of facts about an animal or a song. */
function isSorted(beside: string, element: Element): boolean {
  return (
    sorted.test(labelOf(beside)) &&
    elementsNamed(element, 'a').every(({properties: {href}}) => href === undefined || category.test(String(href)))
  )
}

function labelOf(text: string): string {
  return text.trim().replace(around, '').trim().replace(pointer, '')
}

function ruleOfLine(text: string): string | undefined {
  const label = labelOf(text)
  if (!colon.test(label)) return undefined
  return imperatives.has(label.slice(0, -1).trim().toLowerCase()) ? 'page/related' : clutterByLabel(label)
}

/** What a line says beside its links and the signs between them; undefined where that is more than a label. */
export function wordsBesideLinks(element: Element): string | undefined {
  const words: string[] = []
  let left = longestLabel
  const collect = (parent: Element): void => {
    for (const child of parent.children) {
      if (left < 0) return
      if (child.type === 'text') {
        const said = child.value.replace(/[\s,;|/·•、，]+/g, ' ')
        left -= said.length
        words.push(said)
      } else if (child.type === 'element' && child.tagName !== 'a') collect(child)
    }
  }
  collect(element)
  return left < 0 ? undefined : words.join(' ').replace(/\s+/g, ' ').trim()
}
