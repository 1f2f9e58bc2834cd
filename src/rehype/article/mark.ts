import type {Element, Nodes, Root} from 'hast'
import {hasClass} from '../../ground/class-names.ts'
import {inline} from '../../ground/element-kinds.ts'
import {isElement} from '../../ground/is-element.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {shortText} from '../../ground/visible-text.ts'
import {clutterByName} from '../clutter/names.ts'
import {shows} from '../seen/shows.ts'
import {type Around, aroundIn, nothingAround} from './around.ts'
import {isAsideOfText, sidebar} from './asides.ts'
import {noteFinder} from './behind.ts'
import {consent, isConsentBox, isConsentNotice} from './consent-boxes.ts'
import {tableKind} from './data-tables.ts'
import {isHandout} from './handouts.ts'
import {markLabelled} from './labelled.ts'
import {holdsTitle, isBareList, isLineWithLink, isLinkBlock, isUnboxedList} from './link-blocks.ts'
import type {Marking} from './marking.ts'
import {isProseParagraph, type Measure, type Measures} from './measure.ts'
import {namedClutter} from './named-clutter.ts'
import {isPageList} from './page-lists.ts'
import {isPanelTitle} from './panel-titles.ts'
import {holdsCaptioned, isCaption, isLinkedPicture, isPictureBox} from './picture-boxes.ts'
import {markSignUps} from './sign-ups.ts'
import {isTermsLine} from './terms-lines.ts'

/** An element that holds this share of the page's prose is no clutter, whatever it is called. */
const tooMuch = 0.4

const comments = 'page/comments'

/** The children of an element, which are marked one after the other. */
interface Siblings {
  parent: Root | Element
  around: Around
  /** Where the first and the last paragraph of prose stand; -1 where there is none. */
  firstParagraph: number
  lastParagraph: number
}

/**
 * Finds the outermost elements of a page that are clutter by what they are called, by how much of them is links, or by
 * the label before them.
 * @returns Element → rule.
 */
export function markClutter(tree: Root, gross: Measures, baseUrl: string | undefined): Map<Nodes, string> {
  const all = gross.get(tree)!
  const most = {prose: Math.max(300, all.prose * tooMuch), text: Math.max(1500, all.text * 0.6)}
  const clutter = new Map<Nodes, string>()
  const page = {gross, all, most, isNotes: noteFinder(tree), baseUrl, clutter}
  markWithin(tree, nothingAround, page)
  markSignUps(tree, page)
  return clutter
}

/** Marks what is clutter within an element, and returns whether a child of it asks for leave to load something. */
function markWithin(parent: Root | Element, around: Around, page: Marking): boolean {
  const {gross, clutter} = page
  const {children} = parent
  const hasProse = gross.get(parent)!.prose > 0
  const runs = isRunning(parent, hasProse, around)
  const siblings = siblingsIn(parent, around, gross)
  let asks = false
  for (let index = 0; index < children.length; index++) {
    const child = children[index]!
    if (child.type !== 'element' || clutter.has(child)) continue
    if (isScriptMessage(child)) {
      clutter.set(child, 'page/no-script')
      continue
    }
    const measured = gross.get(child)
    if (measured === undefined) continue
    if (!runs || !running.has(child.tagName)) asks = markChild(child, measured, index, siblings, page) || asks
    else if (!hasProse) markWithin(child, around.sentence ? around : {...around, sentence: true}, page)
  }
  return asks
}

/** Whether words in an element are words, in whatever they stand: those of a paragraph with sentences are. */
function isRunning(parent: Root | Element, hasProse: boolean, around: Around): boolean {
  return hasText(parent) || (hasProse && isElement(parent, 'p')) || (around.sentence && onlyChild(parent) !== undefined)
}

function siblingsIn(parent: Root | Element, around: Around, gross: Measures): Siblings {
  const {children} = parent
  const firstParagraph = children.findIndex((child) => isProseParagraph(child, gross))
  const lastParagraph = firstParagraph < 0 ? -1 : children.findLastIndex((child) => isProseParagraph(child, gross))
  return {parent, around, firstParagraph, lastParagraph}
}

/** Marks one of the children, or what is clutter within it; returns whether it asks for leave to load something. */
function markChild(child: Element, measured: Measure, index: number, siblings: Siblings, page: Marking): boolean {
  const {parent, around} = siblings
  const {gross, most, clutter} = page
  const kind = child.tagName === 'table' ? tableKind(child) : undefined
  let isAside = false
  if (measured.prose < most.prose && measured.text < most.text) {
    const named = namedClutter(child, measured, parent, index, around)
    isAside = named === sidebar && (around.aside || isBetween(index, siblings)) && isAsideOfText(child, measured)
    const isLinks = !kind?.isTold && isMenu(child, measured, index, siblings, page)
    const isSaidLine = isLinks && isLineWithLink(child, measured, gross.get(parent)!)
    const rule =
      (isAside ? undefined : named) ??
      (isLinks && !isSaidLine
        ? 'page/links'
        : isTermsLine(child, measured)
          ? 'page/newsletter'
          : isPageList(child, page.baseUrl)
            ? 'page/navigation'
            : undefined)
    if (rule !== undefined) {
      clutter.set(child, rule)
      return false
    }
    if (!around.table && markLabelled(parent, index, page)) return false
    if (isSaidLine) return false
  } else if (!isBetween(index, siblings) && isThread(child, measured, page)) {
    clutter.set(child, comments)
    return false
  }
  if (code.has(child.tagName) || (child.tagName === 'blockquote' && hasClass(child, embeds))) return false
  return markConsent(child, measured, aroundIn(child, isAside, kind?.isData === true, around), page)
}

/** Less prose is no article, in characters. */
const leastArticle = 300

/**
 * Whether an element is a list that is called one of comments, beside an article: readers may say more than it does. What
 * stands between paragraphs is what an article quotes.
 *
 *     <ol class="comment-list"><li>…</li></ol>   <ul class="comments-list"><li>…</li></ul>
 */
function isThread(element: Element, {prose}: Measure, {all}: Marking): boolean {
  if (element.tagName !== 'ol' && element.tagName !== 'ul') return false
  return all.prose - prose >= leastArticle && clutterByName(element) === comments
}

/** Whether links fill an element, and it is nothing of which an article may consist: a list, a note, a picture. */
function isMenu(child: Element, measured: Measure, index: number, siblings: Siblings, page: Marking): boolean {
  const {around, firstParagraph} = siblings
  return (
    !around.table &&
    !around.caption &&
    !isCaption(child) &&
    !around.link &&
    isLinkBlock(child, measured, page.all.text) &&
    !holdsTitle(child, page.gross) &&
    !isPictureBox(child, measured) &&
    !holdsCaptioned(child, measured, page.gross) &&
    !(firstParagraph >= 0 && (isBareList(child) || (isBetween(index, siblings) && isUnboxedList(child)))) &&
    !(isBetween(index, siblings) && isLinkedPicture(child, measured)) &&
    !page.isNotes(child) &&
    !isHandout(child) &&
    !isPanelTitle(child, siblings.parent, index, page)
  )
}

/** Whether a child stands between paragraphs of prose. */
function isBetween(index: number, {firstParagraph, lastParagraph}: Siblings): boolean {
  return index > firstParagraph && index < lastParagraph
}

/**
 * Marks an element that asks for leave to load what stands elsewhere, or what is clutter within it, and returns whether
 * it asks: boxes around more are not looked at.
 */
function markConsent(element: Element, measured: Measure, around: Around, page: Marking): boolean {
  const {clutter} = page
  const asks =
    isConsentNotice(element, measured) || (markWithin(element, around, page) && isConsentBox(element, clutter))
  if (asks) clutter.set(element, consent)
  return asks
}

/** A longer text is the article's, for those who run no scripts. */
const longestMessage = 200

/**
 * Whether an element only says that a script did not run; a picture or a player in it is what the script would show.
 *
 *     <noscript>Please enable JavaScript to view the comments.</noscript>   Disqus; forms of Drupal and WordPress
 */
function isScriptMessage(element: Element): boolean {
  return element.tagName === 'noscript' && shortText(element, longestMessage) !== '' && !shows(element)
}

/** Words of a program are no labels, and colours no names: `<pre><span class="nav">print</span>…` (Rouge, Pygments). */
const code: ReadonlySet<string> = new Set(['code', 'pre'])

/** Posts of other sites, which are links through and through. */
const embeds = new Set(['bluesky-embed', 'instagram-media', 'reddit-embed-bq', 'tiktok-embed', 'twitter-tweet'])

/** Elements in which a word is the sentence's, whatever they are called. `<ins>` holds advertisements. */
const running = new Set(inline)
running.delete('ins')

/** Whether more than a sign stands between the elements. */
function hasText({children}: Root | Element): boolean {
  return children.some((child) => child.type === 'text' && child.value.trim().length > 1)
}
