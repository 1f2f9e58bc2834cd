import type {Element, Nodes, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {controls, inline, showing} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {isElement} from '../../ground/is-element.ts'
import {shortText} from '../../ground/visible-text.ts'
import {longestLabel} from '../clutter/labels.ts'
import {clutterByName} from '../clutter/names.ts'
import {hidden} from '../drop/hidden.ts'
import type {Around} from './around.ts'
import {isBehindPaywall} from './behind-paywall.ts'
import {clutterRule} from './clutter-rule.ts'
import {tableParts} from './data-tables.ts'
import {isHandout} from './handouts.ts'
import {holdsSentence} from './holds-sentence.ts'
import {markerTier} from './markers.ts'
import type {Measure} from './measure.ts'
import {isOpening} from './opening-boxes.ts'
import {isPictureBox, isPictureByName, isPictureCredit} from './picture-boxes.ts'
import {isTail} from './tail.ts'
import {isTestMarks} from './test-marks.ts'
import {isToldTeaser} from './told-teasers.ts'

/** Clutter that captions hold as well; credits are called `copyright`, authors and dates belong to the picture. */
const ofCaptions = new Set(['page/control', 'page/navigation', 'page/no-script', 'page/share', hidden.name])

/** Clutter that is called as pictures are: `lightbox`, `banner`. */
const mayShow = new Set(['page/overlay', 'page/advertisement'])

/**
 * The rule by which an element is clutter that is called so; none where what it says and shows tells that it belongs to
 * the article. A form with prose is a page's own, a teaser without a link is a standfirst.
 * @param index Where it stands among the children of its parent.
 */
export function namedClutter(
  element: Element,
  measured: Measure,
  parent: Root | Element,
  index: number,
  around: Around,
): string | undefined {
  const {prose, linked} = measured
  if (element.tagName === 'form' && prose > 250 && !isForComments(element)) return undefined
  const rule = clutterRule(element, parent, around.holder)
  if (around.table && rule !== hidden.name && tableParts.has(element.tagName)) return undefined
  if (rule === undefined || (around.caption && !ofCaptions.has(rule))) return undefined
  if (rule === 'page/related' && isToldTeaser(element, measured, parent, index, around)) return undefined
  if ((mayShow.has(rule) || isPictureByName(element, rule)) && isPictureBox(element, measured)) return undefined
  if (isOpening(element, measured, rule, around.holder)) return undefined
  if (rule === 'page/advertisement' && holds(element, isTitle) && !holds(element, isTitleOfSite)) return undefined
  if (rule === 'page/meta' && isTitled(element)) return undefined
  // `<h3 class="site-name">` is of a place in an article about several; a site's name leads home.
  if (rule === 'page/header' && around.article && linked === 0 && isElement(element, 'h3', 'h4', 'h5', 'h6'))
    return undefined
  if (rule === 'page/footer' && isPictureCredit(element, measured, parent)) return undefined
  if ((rule === 'page/control' || rule === 'page/related') && isHandout(element)) return undefined
  if (rule === 'page/overlay' && (isReadLink(element, measured, parent) || hasTip(element))) return undefined
  if (mayState(element, rule, around.article) && isStatement(element, measured)) return undefined
  if (rule === 'page/poll' && isTestMarks(element, measured)) return undefined
  if (isFooter(element, rule, around.article) && isTail(element, measured)) return undefined
  // How it is printed, and what only paper shows: notes, the day.
  if (rule === 'page/print' && prose > 0 && holdsSentence(element)) return undefined
  if (prose > 0 && mayLead(element, rule) && holdsSentence(element, true)) return undefined
  if (
    rule === 'page/paywall' &&
    (markerTier(element) !== undefined || isBehindPaywall(element, parent.children, index))
  )
    return undefined
  return rule
}

/** The title of a page in its banner, `<div class="page-banner"><h1>…</h1>`; that of an advertisement is a link. */
function isTitle(element: Element): boolean {
  return element.tagName === 'h1' && !holds(element, 'a')
}

/**
 * Whether the title is in it with the line that it is called for, or the picture of the article, below that.
 *
 *     <div class="et_post_meta_wrapper"><h1>…</h1><p class="post-meta">…</p><img></div>   Divi
 */
function isTitled({children}: Element): boolean {
  const title = children.findIndex((child) => isElement(child, 'h1'))
  return (
    title >= 0 &&
    children.slice(title).some((child) => isElement(child, 'figure', 'img', 'picture') || isMetaLine(child))
  )
}

function isMetaLine(node: Nodes): boolean {
  return isElement(node, 'p') && clutterByName(node) === 'page/meta'
}

/** That of a site leads home, be it in a link or around one: `<div id="banner"><a href="/"><h1>…</h1></a></div>`. */
function isTitleOfSite(element: Element): boolean {
  return element.tagName === 'a' && holds(element, 'h1')
}

function isForComments({properties: {action, id}}: Element): boolean {
  return [action, id].some((value) => /comment|kommentar/i.test(String(value ?? '')))
}

/** What it says is what a tip is for: `<span class="tooltip" title="A post for ropes">bollard</span>`. */
function hasTip(element: Element): boolean {
  const {title, dataTooltip, dataTip} = element.properties
  if (!inline.has(element.tagName) || !(title || dataTooltip || dataTip)) return false
  return classNames(element).some((name) => /tool-?tip/i.test(name))
}

/** A link in a paragraph that says more than `Close`: it is named for how it opens, `<a class="popup">`. */
function isReadLink(element: Element, {text}: Measure, parent: Root | Element): boolean {
  if (element.tagName !== 'a' || parent.type !== 'element' || parent.tagName !== 'p') return false
  return text > longestLabel || /[\u3040-\uffdc]|\p{L} \P{Z}/u.test(shortText(element, longestLabel))
}

/**
 * A footer within an article may say who else wrote it, a poll what came out of it, and what was paid for may be there.
 */
function mayState(element: Element, rule: string, isInArticle: boolean): boolean {
  return element.tagName === 'footer' ? isInArticle : rule === 'page/poll' || rule === 'page/paywall'
}

/** What stands below an article and is called so; systems put days and sections there. */
const footerName = /(?:^|[-_])(?:article|entry|post|story)[-_]*footer(?:[-_]notes)?$/i

function isFooter(element: Element, rule: string, isInArticle: boolean): boolean {
  if (element.tagName === 'footer') return isInArticle
  return rule === 'page/meta' && classNames(element).some((name) => footerName.test(name))
}

/** A byline may hold the standfirst: `<p class="author-meta">Red. / <time>…</time> <strong>…</strong></p>`. */
function mayLead({tagName}: Element, rule: string): boolean {
  return tagName === 'p' && (rule === 'page/author' || rule === 'page/meta')
}

/** A longer text is more than a remark, in characters. */
const longestStatement = 400

/** Whether an element only says a sentence or two, without links, pictures, or anything to press. */
function isStatement(element: Element, {text, linked, prose}: Measure): boolean {
  return prose > 0 && linked === 0 && text <= longestStatement && !holds(element, controls) && !holds(element, showing)
}
