import type {Element, ElementContent, Root} from 'hast'
import {append} from '../../ground/append.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {holdsShown, leaveOut, type Shown, type State, shownBy} from '../shown.ts'
import {captionsAmong, isCaption} from './caption-marks.ts'
import {takeCaption} from './captions.ts'
import {keepInLine} from './in-line.ts'
import {mergeFigures} from './merge.ts'
import {isSeenBesidePicture, leaveOutLinks} from './surface.ts'
import {isBoxCaption, isLineBelow, isPlayersTitle, italicCaption, repeatsAlt} from './unmarked-captions.ts'

/** Names of what is seen anyway. */
const pictureLabel = /^(?:image|photo|picture|video|图片|圖片)$/i

/**
 * Gives the figures among the children of an element their captions, out of what follows: caption and credit, a poster,
 * the same picture once more for browsers without scripts. A picture in the middle of a line stays there.
 */
export function attachCaptions(parent: Root | Element, state: State): void {
  if (!holdsShown(parent.children as ElementContent[], state)) return
  const children = withoutLabel(parent, state)
  const out: ElementContent[] = []
  // Blanks and breaks since the last thing seen: they go when a caption follows.
  let waiting: ElementContent[] = []
  let current: Element | undefined
  for (const child of children as ElementContent[]) {
    const shown = shownBy(child, state)
    if (!shown && !isSeenBesidePicture(child) && !(child.type === 'element' && isEmptyCaption(child, state))) {
      waiting.push(child)
      continue
    }
    const last = shownBy(current, state)
    const isPart =
      last !== undefined &&
      child.type === 'element' &&
      (shown ? mergeFigures(current!, last, child, shown, state) : isTaken(child, last, parent, out, state))
    if (isPart) for (const node of waiting) leaveOutLinks(node, state)
    else {
      append(out, waiting)
      out.push(child)
      current = shown ? (child as Element) : undefined
    }
    if (waiting.length > 0) waiting = []
  }
  append(out, waiting)
  parent.children = keepInLine(parent, leadingCaption(out, parent, state), state)
}

/** Whether an element says something about the picture or player before it, whose caption then has it. */
function isTaken(
  element: Element,
  last: Shown,
  parent: Root | Element,
  before: readonly ElementContent[],
  state: State,
): boolean {
  const caption = captionOf(last, element, parent, before, state)
  if (caption) takeCaption(last, caption, state)
  return caption !== undefined
}

/**
 * What a screen reader says before a picture, and nobody else needs: NYT's `<figure><div><span>Image</span><picture>…`.
 */
function withoutLabel(parent: Root | Element, state: State): (Root | Element)['children'] {
  const {children} = parent
  const label = (children as ElementContent[]).find(isSeenBesidePicture)
  if (label?.type !== 'element' || label.tagName !== 'span' || !pictureLabel.test(visibleText(label))) return children
  const isInFigure = state.ancestors.some((node) => node.type === 'element' && node.tagName === 'figure')
  const at = children.indexOf(label)
  const next = (children.slice(at + 1) as ElementContent[]).find(isSeenBesidePicture)
  if (!isInFigure || !shownBy(next, state)) return children
  leaveOut('figures/label', label, state)
  return children.toSpliced(at, 1)
}

/**
 * What of an element says something about the picture or player right before it, if anything does.
 * @param before What stands before the element.
 */
function captionOf(
  shown: Shown,
  element: Element,
  parent: Root | Element,
  before: readonly ElementContent[],
  state: State,
): Element | undefined {
  if (element.tagName === 'figcaption' && isGallery(parent, before, state)) return undefined
  const italic = italicCaption(element, shown)
  if (italic) return italic
  const isWhole =
    isCaption(element, state) ||
    isBoxCaption(element, shown, parent, state) ||
    repeatsAlt(element, shown) ||
    isPlayersTitle(element, shown, parent) ||
    isLineBelow(element, shown, parent, state)
  return isWhole ? element : undefined
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
  if (captionsAmong(parent.children) > 1) return false
  return children.filter((child) => shownBy(child, state)?.kind === 'image').length > 1
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
