import type {Element} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import {shortText, visibleText} from '../../ground/visible-text.ts'
import {shows} from '../seen/shows.ts'
import {standfirstName} from '../standfirst-names.ts'
import {lettersOf} from '../texts/letters-of.ts'
import {endOf, sentenceEnds} from '../texts/sentence-end.ts'
import {leadsHome} from './edge-lines.ts'
import {isSentence, type Measures} from './measure.ts'
import type {Page} from './page.ts'
import {isCaption} from './picture-boxes.ts'
import {pictureName, showsPicture} from './picture-name.ts'

/** A lead is short: a block with more prose is another article, or the side of the page. */
const longestLead = 900
/** So many characters of a heading's neighbour make a lead. */
const shortestLead = 40
/** How far above the body a lead may stand, in elements. */
const farthest = 5

/**
 * What stands before the body of an article and belongs to it: headings, standfirst and lead picture.
 *
 *     <article><header><h1>甲</h1><p class="lead">乙</p></header><div class="entry-content">…</div></article>
 *
 * From the body upwards, the blocks before it in every element around it that is not much more than it; only where
 * there is a text among them, and nothing where a block reads as something else. Between the title and the body,
 * pictures and short texts belong to it as well. The page as a whole is never searched, and nothing around an
 * `<article>` that opens with its title: what stands before that one is the page's.
 * @param image Address of the picture that the page names as the article's: it belongs to it without any words, too.
 * @param host That of the page.
 * @param title What it is called.
 */
export function findLead(
  {article, way, net, clutter}: Page<Element>,
  image: string | undefined,
  host: string | undefined,
  title?: string,
): Element[] {
  if (article.tagName === 'article' && opensWithTitle(article, net, lettersOf(title ?? ''))) return []
  const picture = image === undefined ? undefined : pictureName(image)
  let lead: Element[] = []
  // What belongs to the article only if a title stands before it, and that is found later.
  const doubtful = new Set<Element>()
  const isInArticle = way.some((each) => each.type === 'element' && each.tagName === 'article')
  let inner = article
  for (let up = 1; up <= farthest; up++) {
    const parent = way.at(-up)
    if (!parent || parent.type === 'root') break
    if (
      inner.tagName === 'td' &&
      !parent.children.some((cell) => cell.type === 'element' && cell !== inner && holds(cell, 'h1'))
    ) {
      // The cells before it are columns beside the article, as that about the author in a forum, unless it is the title's.
      inner = parent
      continue
    }
    const before: Element[] = []
    let title = -1
    for (const child of parent.children) {
      if (child === inner) break
      if (child.type !== 'element' || clutter.has(child)) continue
      const titles = titlesOf(child)
      // A block with the name of the site is its header.
      if (titles.length > 0 && titles.every((each) => leadsHome(each, host))) continue
      if (titles.length > 0) title = before.length
      if (isLeading(child, net) || (picture !== undefined && isPicture(child, picture, net))) before.push(child)
      else if (isCaptionOf(before.at(-1), child, net)) before.push(child)
      else if (isInArticle && isMarkedPicture(child, net)) before.push(child)
      else if (isPart(child, isInArticle, net)) {
        before.push(child)
        doubtful.add(child)
      }
    }
    if (title >= 0) return before.filter((each, index) => index > title || !doubtful.has(each)).concat(lead)
    lead = before.concat(lead)
    if (parent.tagName === 'article') break
    inner = parent
  }
  return lead.filter((each) => !doubtful.has(each))
}

/**
 * Whether a title is met before the first sentence of an article; `undefined` where there is none of both. A heading of
 * the first level that says nothing of what the page is called may be a section's.
 */
function opensWithTitle(parent: Element, net: Measures, title: string): boolean | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'h1') {
      const said = lettersOf(visibleText(child))
      return said.includes(title) || title.includes(said)
    }
    if (isSentence(child, net)) return false
    const isTitled = opensWithTitle(child, net, title)
    if (isTitled !== undefined) return isTitled
  }
  return undefined
}

function isLeading(element: Element, net: Measures): boolean {
  const measured = net.get(element)
  if (!measured || element.tagName === 'nav') return false
  const {text, linked, prose} = measured
  if (text === 0) return false
  if (text > longestLead || linked * 3 > text) return false
  return prose >= shortestLead || text >= shortestLead || hasTitle(element)
}

/** What is called a standfirst says more than a word or two, in characters. */
const shortestCalled = 20

/** `<div class="story-dek">The harbour is open again</div>`, which no full stop tells from the lines around it. */
function isCalledStandfirst(element: Element): boolean {
  return classNames(element).some((name) => standfirstName.test(name) && !/^(?:site|blog|brand|logo)/i.test(name))
}

const ended = endOf(sentenceEnds)

/** Whether an element is a picture, or says a little that is no date and no count, and is no list of links. */
function isPart(element: Element, isInArticle: boolean, net: Measures): boolean {
  const {text, linked} = net.get(element) ?? {text: 0, linked: 0}
  if (element.tagName === 'nav' || text > longestLead || linked * 3 > text) return false
  if (element.tagName === 'figure') return shows(element)
  const said = shortText(element, shortestLead)
  const isSentence = ended.test(said)
  if (!isInArticle) {
    // What begins with a number is a day, or how many comments there are.
    if (text >= shortestCalled && linked === 0 && isCalledStandfirst(element))
      return !/^\P{L}*\d|\b(?:19|20)\d\d\b|^(?:photo|published|posted|updated|by )/iu.test(said)
    return element.tagName === 'p' && isSentence
  }
  if (text === 0) return shows(element)
  return isSentence || (/\p{L}/u.test(said) && !/\d/.test(said))
}

/**
 * Whether an element is nothing but the picture that is marked as the article's: `<div itemprop="image"><img …></div>`.
 */
function isMarkedPicture(element: Element, net: Measures): boolean {
  return (net.get(element)?.text ?? 0) === 0 && (isImage(element) || holds(element, isImage)) && shows(element)
}

function isImage({properties: {itemProp}}: Element): boolean {
  return Array.isArray(itemProp) && itemProp.includes('image')
}

/** Whether an element shows a picture with a caption at most. */
function isPicture(element: Element, picture: string, net: Measures): boolean {
  const {text, linked} = net.get(element) ?? {text: 0, linked: 0}
  return text <= longestLead && linked * 3 <= text && showsPicture(element, picture)
}

/** Whether an element is called the caption of the picture before it: both stand in boxes of their own. */
function isCaptionOf(before: Element | undefined, element: Element, net: Measures): boolean {
  if (before === undefined || !isCaption(element) || !shows(before) || net.get(before)?.text !== 0) return false
  const {text, linked} = net.get(element) ?? {text: 0, linked: 0}
  return text > 0 && text <= longestLead && linked === 0
}

/** Whether an element is, or holds, a heading of the first level. */
export function hasTitle(element: Element): boolean {
  return element.tagName === 'h1' || holds(element, 'h1')
}

function titlesOf(element: Element): Element[] {
  return element.tagName === 'h1' ? [element] : elementsNamed(element, 'h1')
}
