import type {Element, ElementContent, Nodes, Root} from 'hast'
import {isArticle} from '../../conversion.ts'
import {append} from '../../ground/append.ts'
import {isBlankText} from '../../ground/blanks.ts'
import {headings} from '../../ground/element-kinds.ts'
import {element, text} from '../../ground/hast-node.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {rememberOrigin} from '../../ledger.ts'
import {classNames} from '../class-names.ts'
import {isCaption, takeCaption} from './captions.ts'
import {copySize} from './copy-size.ts'
import {nameOf, namesOf} from './credit.ts'
import {imageFile} from './image-file.ts'
import {italicCaption} from './italic-caption.ts'
import {repeatsAlt} from './repeated-alt.ts'
import {leaveOut, pictureOf, type Shown, type State, shownBy} from './state.ts'
import {isSeenBesidePicture, leaveOutLinks} from './surface.ts'

/** Parents whose content is one line or one cell: a picture in them stays in the line. */
const lines = new Set('h1 h2 h3 h4 h5 h6 td th dt summary caption'.split(' '))

/** Parents whose content may be text with pictures in it. */
const texts = new Set('p li dd a b em i span strong font u small blockquote div'.split(' '))

/** What a line beside a picture may stand in. */
const boxed = new Set(['div', 'p', 'section'])

/** Classes of boxes made for a picture. */
const pictureBox = /^(?:photo|pic|picture|ima?ge?)(?:[-_]?(?:box|wrap(?:per)?|container))?$/i

/** What is longer than this, in characters, tells of more than a picture. */
const longestCaption = 200

/** Names of what is seen anyway. */
const pictureLabel = /^(?:image|photo|picture|video|图片|圖片)$/i

/** A picture narrower than this, in pixels, belongs to the words beside it. */
const narrow = 48

/**
 * Gives the figures among the children of an element their captions, out of what follows: caption and credit, a poster,
 * the same picture once more for browsers without scripts. A picture in the middle of a line stays there.
 */
export function attachCaptions(parent: Root | Element, state: State): void {
  if (!parent.children.some((child) => shownBy(child as ElementContent, state))) return
  const children = withoutLabel(parent, state)
  const out: ElementContent[] = []
  // Blanks and breaks since the last thing seen: they go when a caption follows.
  let waiting: ElementContent[] = []
  const dropWaiting = (): void => {
    for (const node of waiting) leaveOutLinks(node, state)
    waiting = []
  }
  let current: Element | undefined
  for (const child of children as ElementContent[]) {
    const last = current && state.shown.get(current)
    const shown = shownBy(child, state)
    if (shown) {
      if (last && current && merge(current, last, child as Element, shown, state)) {
        dropWaiting()
        continue
      }
      append(out, waiting)
      out.push(child)
      waiting = []
      current = child as Element
      continue
    }
    if (!isSeenBesidePicture(child) && !(child.type === 'element' && isEmptyCaption(child, state))) {
      waiting.push(child)
      continue
    }
    if (child.type === 'element' && child.tagName === 'figcaption' && isGallery(parent, out, state)) {
      append(out, waiting)
      out.push(child)
      waiting = []
      current = undefined
      continue
    }
    const italic = last && child.type === 'element' ? italicCaption(child, last) : undefined
    if (last && italic) {
      takeCaption(last, italic, state)
      dropWaiting()
      continue
    }
    if (last && child.type === 'element' && tellsOf(last, child, parent, state)) {
      takeCaption(last, child, state)
      dropWaiting()
      continue
    }
    append(out, waiting)
    out.push(child)
    waiting = []
    current = undefined
  }
  append(out, waiting)
  const all = leadingCaption(out, parent, state)
  // Nowhere else does a picture stay in its line, and looking at every child of an article costs.
  const holdsLines = parent.type === 'element' && (lines.has(parent.tagName) || texts.has(parent.tagName))
  if (!holdsLines || isMerePicture(parent, all, state)) {
    parent.children = all
    return
  }
  const line: ElementContent[] = []
  for (let index = 0; index < all.length; index++) {
    if (staysInLine(parent, all, index, state)) append(line, inLine(all, index, state))
    else line.push(all[index]!)
  }
  parent.children = line
}

/**
 * What a screen reader says before a picture, and nobody else needs: NYT's `<figure><div><span>Image</span><picture>…`.
 */
function withoutLabel(parent: Root | Element, state: State): (Root | Element)['children'] {
  const {children} = parent
  const at = children.findIndex((child) => isSeenBesidePicture(child as ElementContent))
  const label = children[at]
  if (label?.type !== 'element' || label.tagName !== 'span' || !pictureLabel.test(visibleText(label))) return children
  const isInFigure = state.ancestors.some((node) => node.type === 'element' && node.tagName === 'figure')
  const next = children.slice(at + 1).find((child) => isSeenBesidePicture(child as ElementContent))
  if (!isInFigure || !shownBy(next, state)) return children
  leaveOut('figures/label', label, state)
  return children.toSpliced(at, 1)
}

/** Whether an element says something about the picture or player right before it. */
function tellsOf(shown: Shown, element: Element, parent: Root | Element, state: State): boolean {
  return isCaption(element, state) || isBoxCaption(element, shown, parent, state) || repeatsAlt(element, shown)
}

/** `<div><small></small></div>` says nothing and goes without a word. */
function isEmptyCaption(element: Element, state: State): boolean {
  return element.children.length > 0 && isCaption(element, state)
}

/**
 * Whether a figure holds several pictures: then its caption is about all of them (WordPress:
 * `figcaption.blocks-gallery-caption`).
 */
function isGallery(parent: Root | Element, children: readonly ElementContent[], state: State): boolean {
  if (parent.type !== 'element' || parent.tagName !== 'figure') return false
  // Captions of pictures stand behind each of them.
  if (holdsCaptions(parent)) return false
  return children.filter((child) => shownBy(child, state)?.kind === 'image').length > 1
}

/** Whether an element holds more than one caption. Counted once, however many of them ask. */
function holdsCaptions({children}: Element): boolean {
  let answer = captioned.get(children)
  if (answer === undefined) {
    answer = children.filter((child) => child.type === 'element' && child.tagName === 'figcaption').length > 1
    captioned.set(children, answer)
  }
  return answer
}

const captioned = new WeakMap<readonly Nodes[], boolean>()

/**
 * A line beside a picture or player in a box, and nothing else in the box around both:
 *
 *     <div><div data-e2e="media-player">…</div><p>甲</p></div>   BBC 2022
 *     <div class="photo"><img><p>甲</p></div>
 */
function isBoxCaption(element: Element, shown: Shown, parent: Root | Element, state: State): boolean {
  return (
    boxed.has(element.tagName) &&
    parent.type === 'element' &&
    parent.tagName === 'div' &&
    (shown.origin === 'box' || classNames(parent).some((name) => pictureBox.test(name))) &&
    holdsTwo(parent, state) &&
    (shown.origin === 'box' || visibleText(element).length <= longestCaption)
  )
}

/** Whether a reader sees two things in the element, and no third. Counted once, however many of them ask. */
function holdsTwo({children}: Element, state: State): boolean {
  let answer = pairs.get(children)
  if (answer === undefined) {
    let count = 0
    for (const child of children) if ((isSeenBesidePicture(child) || shownBy(child, state)) && ++count > 2) break
    answer = count === 2
    pairs.set(children, answer)
  }
  return answer
}

const pairs = new WeakMap<readonly Nodes[], boolean>()

/** Returns whether the second figure is part of the first. */
function merge(figure: Element, shown: Shown, next: Element, nextShown: Shown, state: State): boolean {
  const isPlayer = shown.kind !== 'image'
  if (shown.origin === 'poster' && nextShown.kind !== 'image') {
    // The poster comes first; the player takes its place.
    leaveOutLink(figure, shown, state)
    state.shown.set(figure, {...nextShown, image: shown.image!})
    state.shown.delete(next)
    return true
  }
  if (shown.origin === 'noscript' && isPictureAgain(shown, nextShown)) {
    // Zhihu: the twin for browsers without scripts comes first, and what a script loads takes its place.
    const {image} = nextShown
    if (shown.image!.src !== image!.src) leaveOutTwin(figure, shown, state)
    const href = nextShown.href ?? shown.href
    const alt = image!.alt || shown.image!.alt
    const merged = {...nextShown, image: {...image!, alt}, ...(href === undefined ? {} : {href})}
    mergeWords(merged, figure, shown, state)
    state.shown.set(figure, merged)
    state.shown.delete(next)
    return true
  }
  if (nextShown.kind !== 'image' || (nextShown.origin !== 'noscript' && nextShown.origin !== 'poster')) return false
  if (isPlayer && shown.image === undefined) {
    leaveOutLink(next, nextShown, state)
    shown.image = nextShown.image!
    append(shown.credits, nextShown.credits)
    if (shown.caption.length === 0) shown.caption = nextShown.caption
    state.shown.delete(next)
    return true
  }
  if (nextShown.origin !== 'noscript') return false
  if (isPlayer) leaveOutLink(next, nextShown, state)
  else if (nextShown.href !== undefined) shown.href ??= nextShown.href
  // BBC 2020: only the twin of a tweet's picture says what is on it.
  if (shown.image && shown.image.alt === '' && nextShown.image) shown.image.alt = nextShown.image.alt
  if (shown.image?.src !== nextShown.image?.src) leaveOutTwin(next, nextShown, state)
  mergeWords(shown, next, nextShown, state)
  state.shown.delete(next)
  return true
}

function leaveOutTwin(figure: Element, {image}: Shown, state: State): void {
  leaveOut('images/noscript-twin', rememberOrigin(element('img', {...image}), figure), state)
}

/** BBC 2020: the twin of a picture says whose it is, once more. */
function mergeWords(shown: Shown, twin: Element, {caption, credits}: Shown, state: State): void {
  if (shown.caption.length === 0) shown.caption = caption
  for (const credit of credits) {
    const {label = '', name} = credit
    const said = [text(`${label} `), ...nameOf(credit)]
    if (!namesOf(shown.credits).whole.has(name)) shown.credits.push(credit)
    else leaveOut('figures/credit-twin', rememberOrigin(element('p', {}, said), twin), state)
  }
}

/** A picture that becomes a player's has led somewhere, maybe. */
function leaveOutLink(figure: Element, {href}: Shown, state: State): void {
  if (href !== undefined) leaveOut('links/around', rememberOrigin(element('a', {href}), figure), state)
}

/** Whether both are pictures of one file, maybe in two sizes. */
function isPictureAgain(shown: Shown, next: Shown): boolean {
  if (shown.kind !== 'image' || next.kind !== 'image' || next.origin !== undefined) return false
  return fileOf(shown.image!.src) === fileOf(next.image!.src)
}

/** An address without what servers add to it for a size: `a-300x135.jpg?w=300` is `a.jpg`. */
function fileOf(address: string): string {
  return imageFile(address)?.replace(copySize, '') ?? address
}

/** `<figure><figcaption>甲</figcaption><img></figure>`: a caption that stands above. */
function leadingCaption(children: ElementContent[], parent: Root | Element, state: State): ElementContent[] {
  if (parent.type !== 'element' || parent.tagName !== 'figure') return children
  const at = children.findIndex((child) => child.type === 'element' && child.tagName === 'figcaption')
  if (at < 0) return children
  const figure = children.slice(at + 1).find((child) => shownBy(child, state))
  if (!figure) return children
  takeCaption(shownBy(figure, state)!, children[at] as Element, state)
  return children.toSpliced(at, 1)
}

function staysInLine(parent: Root | Element, children: ElementContent[], index: number, state: State): boolean {
  const shown = shownBy(children[index], state)
  if (shown?.kind !== 'image' || shown.caption.length > 0 || parent.type === 'root') return false
  if (lines.has(parent.tagName)) return true
  if (!texts.has(parent.tagName) || shown.isApart) return false
  // A fragment's picture stays where it is, next to whatever words.
  if (!isArticle(state.conversion) && parent.tagName === 'p' && shown.credits.length === 0)
    return shown.href === undefined
  const before = neighbour(children, index, -1)
  const after = neighbour(children, index, 1)
  const isNarrow = shown.width !== undefined && shown.width < narrow
  return isNarrow ? before || after : before && after
}

/** Whether a heading is nothing but pictures that say nothing: it heads nothing, and becomes them. */
function isMerePicture({tagName}: Element, children: readonly ElementContent[], state: State): boolean {
  if (!headings.has(tagName)) return false
  return children.every((child) => {
    const shown = shownBy(child, state)
    return shown ? shown.image !== undefined && !holdsLetter(shown.image.alt) : !isSeenBesidePicture(child)
  })
}

/** Whether words stand right beside the picture, in the same line. */
function neighbour(children: ElementContent[], index: number, step: -1 | 1): boolean {
  for (let at = index + step; at >= 0 && at < children.length; at += step) {
    const node = children[at]!
    if (isBlankText(node)) continue
    if (node.type === 'text') return true
    if (node.type === 'element') return inlineWords.has(node.tagName) && isSeenBesidePicture(node)
  }
  return false
}

/**
 * Elements whose words may run around a picture. Not all inline ones: beside `<label>`, `<ruby>` or `<samp>` it stands
 * apart.
 */
const inlineWords = new Set(
  'a abbr b bdi cite code del em font i ins kbd mark q s small span strong sub sup time u'.split(' '),
)

/** The picture in its line; where it had a block to itself, breaks part it from the words beside it. */
function inLine(children: ElementContent[], index: number, state: State): Element[] {
  const figure = children[index] as Element
  const shown = state.shown.get(figure)!
  const {href, isApart = false} = shown
  state.shown.delete(figure)
  const picture = pictureOf(shown)
  const line = [href === undefined ? picture : element('a', {href}, [picture])]
  if (isApart && neighbour(children, index, -1)) line.unshift(element('br'))
  if (isApart && neighbour(children, index, 1)) line.push(element('br'))
  return line
}
