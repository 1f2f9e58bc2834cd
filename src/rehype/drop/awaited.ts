import type {Element, Nodes, Parents} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {remembered} from '../../ground/remembered.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {clutterByName} from '../clutter/names.ts'
import {shortestParagraph, unlinked} from './prose.ts'

/** Such a block holds at least so many paragraphs of prose. */
const leastParagraphs = 3

/** What a script says of an element whenever it shows or hides it. */
const states =
  /^(?:(?:is|js)?-?(?:active|closed?|collapsed?|current|fade|first|hid(?:den|e)|in|last|open|selected|show|visible)|d-none)$/i

/** Elements that lie over the page, or are none of its text. */
const foreign = new Set(['aside', 'dialog', 'footer', 'form', 'nav'])

/**
 * Whether a block that is not shown is text of the article that a script or a subscription would show:
 *
 *     <main><p>…</p><div class="paywall-content" style="display:none"><p>…</p><p>…</p><p>…</p></div></main>
 *     <div class="slide"><p>…</p></div><div class="slide hidden" style="display:none"><p>…</p></div> …
 *
 * It holds more prose than all that is shown of the article, or one of its kind is shown beside it and says something
 * else (ai2html has its drawings three times, for three widths of a screen). Whoever asks knows that it is not shown.
 * @param article What holds the article, or is it.
 * @param isShown Whether an element is shown, as far as itself says.
 */
export function isAwaited(
  element: Element,
  parent: Parents,
  article: Parents,
  isShown: (element: Element) => boolean,
): boolean {
  // Asked again where the page is gone that it stood in.
  if (awaited.has(element)) return true
  if (foreign.has(element.tagName)) return false
  const named = clutterByName(element)
  if (named !== undefined && named !== 'page/paywall') return false
  const own = proseOf(element)
  if (own.length === 0 || isSpareDrawing(element, parent, isShown)) return false
  const alike = shownKinds(parent, isShown).get(kindOf(element))
  const isOneOfMany = alike !== undefined && !own.paragraphs.some((paragraph) => alike.has(paragraph))
  if (!isOneOfMany && (own.paragraphs.length < leastParagraphs || own.length <= shownProse(article, isShown)))
    return false
  awaited.add(element)
  return true
}

const awaited = new WeakSet<Element>()

/** Whether ai2html shows the same drawing in another width, its lines broken elsewhere: `<div class="g-artboard">`. */
function isSpareDrawing(element: Element, parent: Parents, isShown: (element: Element) => boolean): boolean {
  return isDrawing(element) && parent.children.some((other) => isDrawing(other) && isShown(other))
}

function isDrawing(node: Nodes): node is Element {
  return node.type === 'element' && classNames(node).includes('g-artboard')
}

interface Prose {
  paragraphs: string[]
  length: number
}

/** Paragraphs that are no links, by the elements that hold text: `<p>`. */
function proseOf(
  node: Parents,
  isShown?: (element: Element) => boolean,
  prose: Prose = {paragraphs: [], length: 0},
): Prose {
  for (const child of node.children) {
    if (child.type !== 'element' || (isShown && !isShown(child))) continue
    if (child.tagName === 'p') {
      const length = unlinked(child)
      if (length >= shortestParagraph) {
        prose.paragraphs.push(visibleText(child))
        prose.length += length
      }
    } else proseOf(child, isShown, prose)
  }
  return prose
}

/** Asked once for each parent and each article, however many blocks in it are not shown. */
const kinds = new WeakMap<Parents, ReadonlyMap<string, ReadonlySet<string>>>()
const shown = new WeakMap<Parents, number>()

/** Paragraphs that are shown among the children of an element, by the classes of the child. */
function shownKinds(parent: Parents, isShown: (element: Element) => boolean): ReadonlyMap<string, ReadonlySet<string>> {
  return remembered(kinds, parent, () => {
    const alike = new Map<string, Set<string>>()
    for (const child of parent.children) {
      if (child.type !== 'element' || !isShown(child)) continue
      const kind = kindOf(child)
      const {paragraphs} = proseOf(child)
      if (kind === '' || paragraphs.length === 0) continue
      const said = remembered(alike, kind, () => new Set<string>())
      for (const paragraph of paragraphs) said.add(paragraph)
    }
    return alike
  })
}

function kindOf(element: Element): string {
  return classNames(element)
    .filter((name) => !states.test(name))
    .join(' ')
}

function shownProse(holder: Parents, isShown: (element: Element) => boolean): number {
  return remembered(shown, holder, () => proseOf(holder, isShown).length)
}
