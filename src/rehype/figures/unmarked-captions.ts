import type {Element, Nodes, Root, Text} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {classNames} from '../../ground/class-names.ts'
import {headings} from '../../ground/element-kinds.ts'
import {findWithin, holds} from '../../ground/find-within.ts'
import {element as makeElement} from '../../ground/hast-node.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {remembered} from '../../ground/remembered.ts'
import {tidy, visibleText} from '../../ground/visible-text.ts'
import {isCreditLine} from '../blocks/credit-lines.ts'
import {kindWord} from '../media/words.ts'
import {firstLetter} from '../seen/first-letter.ts'
import {type Shown, type State, shownBy} from '../shown.ts'
import {isSeenBesidePicture} from './surface.ts'

// Captions without a mark (see `caption-marks.ts`): they are told by where they stand and by what they say.

/** What is longer than this, in characters, tells of more than a picture. */
const longestCaption = 200

/** A paragraph, and what may stand around it or in its place. */
const boxes: ReadonlySet<string> = new Set(['div', 'p', 'section'])

/** Classes of boxes made for a picture: `photo`, `image-wrapper`, `news-img`, `foto`. */
const pictureBox =
  /(?:^|[-_])(?:bild|foto|photo|pic|picture|ima?ge?|imagen|imagem)(?:[-_]?(?:box|wrap(?:per)?|container))?$/i

/**
 * A line beside a picture or player in a box, and nothing else in the box around both:
 *
 *     <div><div data-e2e="media-player">…</div><p>甲</p></div>   BBC 2022
 *     <div class="photo"><img><p>甲</p></div>
 *     <figure><img><p>甲</p></figure>   <figure><div><img><p>甲</p></div></figure>
 */
export function isBoxCaption(element: Element, shown: Shown, parent: Root | Element, state: State): boolean {
  if (parent.type !== 'element' || !boxes.has(element.tagName)) return false
  if (shown.kind === 'image' && isOfFigure(parent, state)) return holdsTwo(parent, state) && mayBeCaption(element)
  return (
    parent.tagName === 'div' &&
    (shown.origin === 'box' || classNames(parent).some((name) => pictureBox.test(name))) &&
    holdsTwo(parent, state) &&
    (shown.origin === 'box' || mayBeCaption(element))
  )
}

/** Whether it is a figure, or all that one holds. */
function isOfFigure(parent: Element, {ancestors}: State): boolean {
  if (parent.tagName === 'figure') return true
  const around = ancestors.at(ancestors.at(-1) === parent ? -2 : -1)
  return around?.type === 'element' && around.tagName === 'figure' && onlyChild(around) === parent
}

/** Headings begin something, another picture has its own, and a line that is all credit becomes one later. */
function mayBeCaption(element: Element): boolean {
  const said = visibleText(element)
  return said.length <= longestCaption && !isCreditLine(said) && !holds(element, ofItsOwn)
}

/** Elements that no caption holds: what a table or a list shows is lost in a line. */
const ofItsOwn: ReadonlySet<string> = new Set([...headings, 'blockquote', 'dl', 'figure', 'ol', 'pre', 'table', 'ul'])

/** `<figure><audio></audio><div class="player"><h4>甲</h4></div></figure>` (Matters): no section begins there. */
export function isPlayersTitle(element: Element, {kind, caption}: Shown, parent: Root | Element): boolean {
  if (kind === 'image' || caption.length > 0 || parent.type !== 'element' || parent.tagName !== 'figure') return false
  const heading = findWithin(element, headings)
  return heading !== undefined && visibleText(heading) === visibleText(element)
}

/**
 * Whether a reader sees two things in the element, and no third. Twins for browsers without scripts have become part of
 * the picture before. Counted once, however many of them ask.
 */
function holdsTwo({children}: Element, state: State): boolean {
  return remembered(pairs, children, () => {
    let count = 0
    for (const child of children) {
      const isShown = shownBy(child, state) !== undefined
      const isMerged = !isShown && child.type === 'element' && child.tagName === 'figure' && child.children.length === 0
      if (!isMerged && (isShown || isSeenBesidePicture(child)) && ++count > 2) break
    }
    return count === 2
  })
}

const pairs = new WeakMap<readonly Nodes[], boolean>()

const lineMarks: ReadonlySet<string> = new Set(['cite', 'em', 'i', 'small'])

/**
 * Whether a line of italics, or of small letters, is all that a paragraph or box has beside a picture, as Markdown and
 * many blogs write captions:
 *
 *     <p><img src="…"><br><em>The boat. (Photo: Jo Gull)</em></p>
 *     <div class="photobox_right"><img src="…"><br><em>The boat.</em></div>
 */
export function isLineBelow(element: Element, shown: Shown, parent: Root | Element, state: State): boolean {
  if (!lineMarks.has(element.tagName) || shown.kind !== 'image' || shown.caption.length > 0) return false
  if (parent.type !== 'element' || !boxes.has(parent.tagName) || !holdsTwo(parent, state)) return false
  const said = visibleText(element)
  // A line that is all credit becomes one later, out of a box.
  if (parent.tagName !== 'p' && isCreditLine(said)) return false
  return said !== '' && said.length <= longestCaption && !holds(element, pictures)
}

/** Elements that are pictures, before they have become figures and after. */
const pictures: ReadonlySet<string> = new Set(['img', 'figure'])

/**
 * The caption in a paragraph behind a player that is nothing but italics and says what the player is first:
 *
 *     <p><iframe src="…"></iframe></p><p><i>视频【甲】【乙】</i></p>   →   [*视频：【甲】【乙】*](…)   RFA 2020
 *
 * @returns An element that holds it, italics and all; `undefined` where the paragraph is none.
 */
export function italicCaption(paragraph: Element, {kind, caption}: Shown): Element | undefined {
  if (kind === 'image' || kind === 'embed' || !boxes.has(paragraph.tagName) || caption.length > 0) return undefined
  let only = onlyChild(paragraph)
  while (only?.type === 'element' && boxes.has(only.tagName)) only = onlyChild(only)
  if (only?.type !== 'element' || (only.tagName !== 'i' && only.tagName !== 'em')) return undefined
  const said = visibleText(only)
  const word = said.length > longestCaption ? undefined : kindWord(kind, said)
  if (word === undefined) return undefined
  // Set off by a colon, as the publisher sets it off by the brackets.
  const first = firstText(only)
  if (first && !/^\s?[:：]/.test(said.slice(word.length))) first.value = first.value.replace(word, `${word}：`)
  return makeElement('p', {}, [only])
}

function firstText(node: Nodes): Text | undefined {
  if (node.type === 'text') return isBlank(node.value) ? undefined : node
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = firstText(child)
    if (found) return found
  }
  return undefined
}

/** What is shorter than this, in characters, may name anything that is spoken of next. */
const shortest = 15

/** A caption with its credit is no longer than this. */
const longestWithCredit = 300

const blocks: ReadonlySet<string> = new Set(['p', 'div', 'span', 'small', 'h3', 'h4', 'h5', 'h6'])

/** What goes on after the alternative text where that is a caption: nothing, or what is set off from it. */
const setOff = madeOnce(
  () => /^[\s.。]{0,9}(?:$|[|©(（/–—·:：]|(?:Foto|Bild|Photo|Image|Credit|图|圖)[\p{L} ]{0,9}[:：/])/u,
)

/** The end of a sentence or of a credit; a heading has none. */
const ended = /[.!?。！？)）]$/

/**
 * Whether a block behind a picture says what its alternative text says, and at most whose it is:
 *
 *     <img alt="The crane of the harbour, on Sunday."><div>The crane of the harbour, on Sunday. | © Ann Gull</div>
 */
export function repeatsAlt(element: Element, {kind, image, caption}: Shown): boolean {
  if (kind !== 'image' || image === undefined || image.alt.length < shortest || caption.length > 0) return false
  if (!blocks.has(element.tagName)) return false
  const alt = plain(image.alt).replace(/[.。]$/, '')
  if (alt.length < shortest || firstLetter(element) !== alt.charCodeAt(0)) return false
  const said = plain(visibleText(element))
  if (said.length > longestWithCredit || !said.startsWith(alt)) return false
  return setOff().test(said.slice(alt.length)) && (!saysHeading(element) || ended.test(said))
}

function saysHeading(element: Element): boolean {
  return headings.has(element.tagName) || holds(element, headings)
}

/** Without what only parts words at the end of a line. */
function plain(text: string): string {
  return tidy(text.replace(/[\u00ad\u200b]/g, ''))
}
