import type {Element, ElementContent} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {block, headings, showing} from '../../ground/element-kinds.ts'
import {withChildren} from '../../ground/hast-node.ts'
import {rulesOf} from '../drop/publisher-rules.ts'
import {isDeadLink} from '../links/dead-link.ts'
import {firstHit} from '../rules/drop-by-rules.ts'
import {holdsShown, leaveOut, type State, shownBy} from '../shown.ts'

/** Wrappers that are there for a picture alone: gone once only figures are left in them. */
const wrappers = new Set(
  'a abbr b center div em figure font i noscript p picture section small span strong u article aside header'.split(' '),
)

/** Wrappers that a figure splits. Not all inline ones: code, indices and readings are one with a picture in them. */
const inline = new Set('a abbr b bdi em font i ins mark q s small span strong u'.split(' '))

/**
 * Brings the figures of an element to the surface, so that their neighbours are its neighbours: a wrapper that holds
 * nothing else is gone, an inline one is split around them.
 *
 *     <h2><figure>…</figure></h2>              →   <figure>…</figure>
 *     <p><span><figure>…</figure></span></p>   →   <figure>…</figure>
 *     <b>甲<figure>…</figure></b>              →   <b>甲</b><figure>…</figure>
 *
 * A figure that had a block to itself is known by that afterwards: words around the block do not run around the
 * picture.
 */
export function surface(element: Element, state: State): ElementContent[] {
  const {children, tagName} = element
  if (!holdsShown(children, state)) return [element]
  const isBorne = tagName !== 'a' || linkPictures(element, state)
  if (isLeftOut(element, state)) return [element]
  if (
    (wrappers.has(tagName) || headings.has(tagName)) &&
    children.every((child) => shownBy(child, state) || !isSeenBesidePicture(child))
  ) {
    const figures = children.filter((child) => shownBy(child, state))
    markOrigin(element, figures, state)
    if (block.has(tagName)) for (const figure of figures) shownBy(figure, state)!.isApart = true
    for (const child of children) if (!shownBy(child, state)) leaveOutLinks(child, state)
    if (!isBorne) leaveOut('links/around', withChildren(element, []), state)
    return figures
  }
  if (inline.has(tagName)) return split(element, state)
  // What is not a figure of ours is no figure: pictures, texts and more of them stand for themselves.
  if (tagName === 'figure') element.tagName = 'div'
  return [element]
}

/** An advertisement stays in its box, by which the drop rules know it. */
function isLeftOut(element: Element, {conversion, ancestors}: State): boolean {
  return firstHit(rulesOf(conversion), element, ancestors, conversion) !== undefined
}

function markOrigin(element: Element, figures: readonly ElementContent[], state: State): void {
  const isBox = typeof element.properties.dataE2e === 'string'
  if (element.tagName !== 'noscript' && !isBox) return
  for (const figure of figures) shownBy(figure, state)!.origin = isBox ? 'box' : 'noscript'
}

/** Returns whether there is no link, or it leads on from a picture; a player has a page of its own. */
function linkPictures({properties, children}: Element, state: State): boolean {
  const {href, onClick} = properties
  if (typeof href !== 'string' || href === '') return true
  if (onClick !== undefined && isDeadLink(properties)) return false
  let isBorne = false
  for (const child of children) {
    const shown = shownBy(child, state)
    if (shown?.kind !== 'image') continue
    shown.href ??= href
    isBorne = true
  }
  return isBorne
}

function split(element: Element, state: State): ElementContent[] {
  const parts: ElementContent[] = []
  let run: ElementContent[] = []
  const flush = (): void => {
    if (run.length > 0) parts.push(withChildren(element, run))
    run = []
  }
  for (const child of element.children) {
    if (!shownBy(child, state)) {
      run.push(child)
      continue
    }
    flush()
    parts.push(child)
  }
  flush()
  return parts
}

/** Elements that show something without text; a drawing beside a picture is an icon. */
const shows = new Set([...showing, 'hr', 'input', 'table'])
shows.delete('svg')

/** Says which links go with a node that shows nothing. */
export function leaveOutLinks(node: ElementContent, state: State): void {
  if (node.type !== 'element') return
  const {href} = node.properties
  if (node.tagName === 'a' && typeof href === 'string' && href !== '') leaveOut('empty/link', node, state)
  else for (const child of node.children) leaveOutLinks(child, state)
}

/**
 * Whether a reader sees anything of the node beside a picture: a link without words and a drawing are nothing there, a
 * table is something.
 */
export function isSeenBesidePicture(node: ElementContent): boolean {
  if (node.type === 'text') return !isBlank(node.value)
  if (node.type !== 'element' || node.tagName === 'script' || node.tagName === 'style') return false
  const {tagName, children} = node
  if (shows.has(tagName) || tagName === 'figure') return true
  for (let index = 0; index < children.length; index++) if (isSeenBesidePicture(children[index]!)) return true
  return false
}
