import type {Element, Nodes} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {headings} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {isElement} from '../../ground/is-element.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {remembered} from '../../ground/remembered.ts'
import {visibleText} from '../../ground/visible-text.ts'
import type {State} from '../shown.ts'

/**
 * Last parts of class names of captions: `media-caption__text`, `wp-caption-text`, `imageCaption`, `img_descr`,
 * `picText`, `serendipity_imageComment_txt`, `bildunterschrift`, `legende`, `didascalia`, `pie-de-foto`.
 */
const captionClass =
  /caption(?:[-_]*(?:text|legend|title|body))?s?$|(?:^|[-_])(?:ima?ge?|pic(?:ture)?|photo)[-_]*(?:desc(?:r|ription)?|legend|text)$|(?:^|[-_])image[-_]?comment[-_]?txt$|(?:^|[-_])bild(?:text|unterschrift|legende)$|(?:^|[-_])(?:legend[ae]|leyenda|didascalia|epigrafe|pie[-_]?(?:de[-_]?)?foto)$/i

/** Those that name a tale, a key to colours or a motto as well. */
const ordinaryClass = /(?:^|[-_])(?:legend[ae]|leyenda|epigrafe)$/i

/** A caption that is called by such a word is no longer, in characters. */
const longestOrdinary = 400

/** What no such caption holds: a key is a list, and a tale has a title. */
const ofTales: ReadonlySet<string> = new Set([...headings, 'dl', 'li', 'table'])

/**
 * Parts of class names of credits: `story-image-copyright`, `m-figure__caption__credits`, `div__attribution`,
 * `bildnachweis`.
 */
const creditClass =
  /(?:copyright|credits?|attribution|photographer|image-source|photo-by|cap-cred|(?:^|[-_])(?:(?:bild|foto)[-_]?(?:nachweis|rechte)|(?:(?:bild|foto)[-_]?)?quelle|source))$/i

/** Those that credit a picture only within what is called one: `<div class="picture"><img><p class="source">…`. */
const sourceClass = /(?:^|[-_])(?<!(?:image|bild|foto)[-_])(?:source|quelle)$/i
const pictureClass = /(?:^|[-_])(?:bild|foto|image|photo|picture)$/i

/** So many elements are around a credit within a picture. */
const aroundCredit = 3

/** Labels that say that a credit follows. */
export const creditLabel =
  /^((?:图片|圖片|图像|圖像|视频|視頻|影片)(?:版权|版權|来源|來源)|Image source|Image copyright|Image credit)[，,：:\s]*/i

/** Labels that say that a caption follows; nobody needs them who sees the caption. */
export const captionLabel =
  /^(?:(?:Image|Media|Video|Audio) caption|(?:图像|圖像|图片|圖片|视频|視頻|影片|音频|音頻)(?:加注文字|加註文字|说明文字|說明文字|说明|說明)|说明文字|說明文字)[，,：:\s]*$/i

/** Words that stand alone before a name: NYT's `<span>Credit...</span><span>Ann Gull</span>`. */
export const bareCredit = /^((?:(?:photo|image|picture) )?credits?)\s?(?:\.{3}|[…:：])$/i

/**
 * A pattern for a publisher's own labels at the start of a text, with the signs that set them off; the label itself is
 * the first group. `undefined` where there are none.
 */
export function labelPattern(labels: readonly string[] = []): RegExp | undefined {
  if (labels.length === 0) return undefined
  // Of two that begin alike, the longer one is meant.
  const longestFirst = labels.toSorted((one, other) => other.length - one.length)
  const alternatives = longestFirst.map((label) => label.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
  // `Photo` is no label of `Photographs of …`.
  return new RegExp(`^(${alternatives})(?<!\\p{Script=Latin}(?=\\p{Script=Latin}))[，,：:\\s]*`, 'iu')
}

const lesserHeadings: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6'])

const captionBoxes: ReadonlySet<string> = new Set('div section p span small em dd cite figure center'.split(' '))

/** Whether the element says something about the picture that stands before it (`beside` it inside a `<figure>`). */
export function isCaption(element: Element, state: State): boolean {
  const {tagName, properties} = element
  if (tagName === 'figcaption') return true
  // Neue Zürcher Zeitung: `<h2 class="figure__caption">`
  if (lesserHeadings.has(tagName))
    return classMatches(element, captionClass) && !isTale(element) && !hasFigure(element, state)
  if (!captionBoxes.has(tagName)) return false
  if (hasFigure(element, state)) return false
  if (state.captions?.matches(element, state.ancestors) || state.credits?.matches(element, state.ancestors)) return true
  if (properties.role === 'text') return true
  if ((classMatches(element, captionClass) && !isTale(element)) || isCredit(element, state) || isLabel(element, state))
    return true
  return isLabelled(element) || isWrapper(element, state)
}

/** `<p><span>图像加注文字，</span>甲</p>` (BBC 2022): a label that is read aloud before a caption. */
function isLabelled({tagName, children: [first]}: Element): boolean {
  return tagName === 'p' && isElement(first, 'span') && captionLabel.test(visibleText(first))
}

/**
 * A box around a caption and nothing else:
 *
 *     <div><small>…</small></div>                        DW, VOA, NYT 2020; or empty
 *     <div><div class="photo-credit">…</div></div>       Drupal Views
 *     <div><figure><figcaption>…</figcaption></figure></div>   WordPress Aesop Story Engine
 *     <div><span class="caption__text">…</span><span class="caption__credit">…</span></div>   Condé Nast
 *     <div><div class="caption">…</div><div><div><div class="a-text-block-credit">…</div></div></div></div>   Stern
 *     <span><figcaption>…</figcaption><cite>…</cite></span>
 */
function isWrapper(element: Element, state: State): boolean {
  const {tagName} = element
  if (tagName === 'span') return holdsCited(element)
  if (tagName !== 'div' && tagName !== 'section' && tagName !== 'figure') return false
  // A credit in a section of its own may be a caption as well, which is told by its words later.
  if (tagName === 'section' && holds(element, (part) => isCredit(part, state))) return false
  const only = onlyChild(element)
  if (only === undefined) return holdsCaptions(element, state) || holdsCited(element)
  if (only.type !== 'element') return false
  return (tagName !== 'figure' && only.tagName === 'small') || (only.tagName !== 'span' && isCaption(only, state))
}

/** Whether all that the element holds is captions and credits by their classes. */
function holdsCaptions({children}: Element, state: State): boolean {
  let holdsAny = false
  for (const child of children) {
    if (isBlankText(child)) continue
    if (child.type !== 'element') return false
    // An empty part of it has no say.
    if (child.children.length === 0 && (child.tagName === 'div' || child.tagName === 'span')) continue
    const isOne = (classMatches(child, captionClass) && !isTale(child)) || isCredit(child, state)
    if (!isOne && !(child.tagName === 'div' && holdsCaptions(child, state))) return false
    holdsAny = true
  }
  return holdsAny
}

/** Whether an element holds a `<figcaption>` and, below it, who made the picture, and nothing else. */
function holdsCited({children}: Element): boolean {
  if (children.length < 2) return false
  const [caption, credit, ...more] = children.filter((child) => !isBlankText(child))
  return isElement(caption, 'figcaption') && isElement(credit, 'cite') && more.length === 0
}

/** Whether an element is called a credit. */
export function isCredit(element: Element, state: State): boolean {
  return (
    (classMatches(element, creditClass) &&
      (!classMatches(element, sourceClass) || state.ancestors.slice(-aroundCredit).some(isCalledPicture)) &&
      !isCalledBoth(element)) ||
    state.credits?.matches(element, state.ancestors) === true
  )
}

function isCalledPicture(node: Nodes): boolean {
  return node.type === 'element' && classMatches(node, pictureClass)
}

/** A credit, in words, is no longer that is called a caption as well. */
const longestCredit = 6

/** Whether a sentence is called a caption, and a credit as well: `<div class="image__caption attribution">…` (CNN). */
function isCalledBoth(element: Element): boolean {
  return (
    classMatches(element, captionClass) &&
    !holds(element, (part) => part !== element && classMatches(part, creditClass)) &&
    /^\p{L}[^:：/|©]*[.!?…]["”»]?$/u.test(visibleText(element)) &&
    visibleText(element).split(' ').length > longestCredit
  )
}

/** Whether an element is none, though it is called a caption; asked of those only that are. */
function isTale(element: Element): boolean {
  if (!classMatches(element, ordinaryClass)) return false
  if (headings.has(element.tagName) || holds(element, ofTales)) return true
  return visibleText(element).length > longestOrdinary
}

/** Whether a part of an element is called a caption, as that of a box is which is called by its credit alone. */
export function holdsCaption(element: Element): boolean {
  return holds(
    element,
    (part) => (classMatches(part, captionClass) && !isTale(part)) || part.properties.itemProp?.toString() === 'caption',
  )
}

/** Whether an element says that a credit or a caption follows: `<span class="off-screen">图片版权</span>`. */
export function isLabel(element: Element, state: State): boolean {
  if (element.tagName !== 'span' && element.tagName !== 'strong') return false
  const text = visibleText(element)
  return (
    text.length < 60 &&
    (captionLabel.test(text) ||
      bareCredit.test(text) ||
      (text !== '' && state.labels?.exec(text)?.[0] === text) ||
      (creditLabel.test(text) && classMatches(element, /off-screen|hidden|sr-only/)))
  )
}

/** How many captions are among the children of an element: each of its pictures asks. */
export function captionsAmong(children: readonly Nodes[]): number {
  return remembered(captions, children, () => children.filter((child) => isElement(child, 'figcaption')).length)
}

const captions = new WeakMap<readonly Nodes[], number>()

function classMatches({properties: {className}}: Element, pattern: RegExp): boolean {
  if (!Array.isArray(className)) return false
  for (const name of className) if (pattern.test(String(name))) return true
  return false
}

function hasFigure(node: Nodes, state: State): boolean {
  if (node.type !== 'element') return false
  if (state.shown.has(node)) return true
  for (const child of node.children) if (hasFigure(child, state)) return true
  return false
}
