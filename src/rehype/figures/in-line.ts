import type {Element, ElementContent, Root} from 'hast'
import {isArticle} from '../../conversion.ts'
import {append} from '../../ground/append.ts'
import {isBlankText} from '../../ground/blanks.ts'
import {element} from '../../ground/hast-node.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {isElement, isHeading} from '../../ground/is-element.ts'
import {pictureInLine, type Shown, type State, shownBy} from '../shown.ts'
import {isSeenBesidePicture} from './surface.ts'

/** Parents whose content is one line or one cell: a picture in them stays in the line. */
const lines = new Set('h1 h2 h3 h4 h5 h6 td th dt summary caption'.split(' '))

/** Parents whose content may be text with pictures in it. */
const texts = new Set('p li dd a b em i span strong font u small blockquote div'.split(' '))

/** A picture narrower than this, in pixels, belongs to the words beside it. */
const narrow = 48

/**
 * Takes figures in the middle of a line for pictures that stay there.
 *
 *     <p>甲 <img> 乙</p>   stays   <p><img></p>   becomes a figure
 *
 * @param children Those of the parent, with the captions taken.
 * @returns The children, with pictures in the place of those figures.
 */
export function keepInLine(parent: Root | Element, children: ElementContent[], state: State): ElementContent[] {
  // Nowhere else does a picture stay in its line, and looking at every child of an article costs.
  const holdsLines = parent.type === 'element' && (lines.has(parent.tagName) || texts.has(parent.tagName))
  if (!holdsLines || isMerePicture(parent, children, state)) return children
  const line: ElementContent[] = []
  for (let index = 0; index < children.length; index++) {
    if (staysInLine(parent, children, index, state)) append(line, inLine(children, index, state))
    else line.push(children[index]!)
  }
  return line
}

function staysInLine(parent: Element, children: ElementContent[], index: number, state: State): boolean {
  const shown = shownBy(children[index], state)
  if (shown?.kind !== 'image' || saysMore(shown)) return false
  if (lines.has(parent.tagName)) return true
  if (!texts.has(parent.tagName) || shown.isApart) return false
  // A fragment's picture stays where it is, next to whatever words.
  if (!isArticle(state.conversion) && parent.tagName === 'p') return shown.href === undefined
  const before = neighbour(children, index, -1)
  const after = neighbour(children, index, 1)
  const isNarrow = shown.width !== undefined && shown.width < narrow
  return isNarrow ? before || after : before && after
}

/** Whether something is said about a picture, which is no part of the line. */
function saysMore({caption, credits, label}: Shown): boolean {
  return caption.length > 0 || credits.length > 0 || label !== undefined
}

/** Whether a heading is nothing but pictures that say nothing: it heads nothing, and becomes them. */
function isMerePicture(parent: Element, children: readonly ElementContent[], state: State): boolean {
  if (!isHeading(parent)) return false
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

/** The picture in its line; where it had a block to itself, breaks part it from the words and pictures beside it. */
function inLine(children: ElementContent[], index: number, state: State): Element[] {
  const figure = children[index] as Element
  const shown = state.shown.get(figure)!
  const {isApart = false} = shown
  state.shown.delete(figure)
  const line = [pictureInLine(shown)]
  if (isApart && (neighbour(children, index, -1) || isBehindFigure(children, index))) line.unshift(element('br'))
  if (isApart && neighbour(children, index, 1)) line.push(element('br'))
  return line
}

function isBehindFigure(children: readonly ElementContent[], index: number): boolean {
  let at = index - 1
  while (at >= 0 && isBlankText(children[at]!)) at--
  return isElement(children[at], 'figure')
}
