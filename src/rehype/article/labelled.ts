import type {Element, Nodes, Root} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {remembered} from '../../ground/remembered.ts'
import {shortText} from '../../ground/visible-text.ts'
import {clutterByLabelledLinks, longestLine, mayHoldLabel} from '../clutter/labelled-links.ts'
import {clutterByLabel, clutterByWords, longestLabel} from '../clutter/labels.ts'
import {isComponent} from '../known-elements.ts'
import {pixels} from '../pixels.ts'
import {markBehindLabel} from './behind-label.ts'
import {isBareList} from './link-blocks.ts'
import type {Marking} from './marking.ts'
import {type Measure, type Measures, nextSaid} from './measure.ts'
import {headsText} from './section-headings.ts'
import {endsSentence} from './sentence-link.ts'
import {isWikiHeading} from './wiki-headings.ts'

/** What a label may be. */
const labelling = new Set(
  'a b center dt div h1 h2 h3 h4 h5 h6 header label legend li p section small span strong'.split(' '),
)

/**
 * Marks a label of clutter with what it names behind it, and a row of links with the label in it.
 *
 *     <h3>Read more</h3><ul>…</ul>   <p>Tags: <a>…</a> <a>…</a></p>
 *
 * @param index Where the element stands among the children of its parent.
 * @returns Whether it was one.
 */
export function markLabelled(parent: Root | Element, index: number, page: Marking): boolean {
  const {gross, clutter} = page
  const {children} = parent
  const element = children[index] as Element
  // A cell says where the page stands where tables lay it out.
  const isCell = element.tagName === 'td'
  if (!isCell && !labelling.has(element.tagName) && !isComponentApart(children, index)) return false
  const measured = gross.get(element)!
  if (!isCell && measured.text > 0 && measured.text <= 2 * longestLabel) {
    const label = clutterByWords(element)
    if (
      label !== undefined &&
      (label !== 'page/links' || headsLinks(children, index, gross)) &&
      !headsText(children, index, label, page) &&
      !holdsFigure(element) &&
      !isWikiHeading(element, parent) &&
      !endsSentence(element, children, index) &&
      !(element.tagName === 'li' && listsWords(parent, gross))
    ) {
      clutter.set(element, label)
      markBehindLabel(children, index, label, page)
      return true
    }
  }
  const rule = mayBeLabelled(element, measured) ? clutterByLabelledLinks(element) : undefined
  if (rule === undefined) return false
  clutter.set(element, rule)
  return true
}

/** Whether a component stands between no words: `<ad-slot>Advertisement</ad-slot>`. */
function isComponentApart(children: readonly Nodes[], index: number): boolean {
  if (!isComponent((children[index] as Element).tagName)) return false
  return [children[index - 1], children[index + 1]].every((next) => next?.type !== 'text' || isBlankText(next))
}

/** Whether the next that say something are links: a table of contents may be of a book. */
function headsLinks(children: readonly Nodes[], index: number, gross: Measures): boolean {
  const next = nextSaid(children, index, gross)
  if (next === undefined) return false
  const {text, linked} = gross.get(next)!
  return linked * 2 >= text
}

/**
 * Whether a list is the author's: fewer of its items are links and labels than words, as in `Rent`, `Print`, `Wages`.
 */
function listsWords(list: Root | Element, gross: Measures): boolean {
  if (list.type === 'root' || !isBareList(list)) return false
  // Asked once: a list may have any number of labels in it.
  return remembered(ofWords, list, () => {
    let words = 0
    for (const item of list.children) {
      const {text, linked} = gross.get(item) ?? {text: 0, linked: 0}
      if (item.type !== 'element' || text === 0) continue
      const said = shortText(item, longestLabel)
      const isWord = linked * 2 <= text && (said === '' || /\p{L}/u.test(said)) && clutterByLabel(said) === undefined
      words += isWord ? 1 : -1
    }
    return words > 0
  })
}

const ofWords = new WeakMap<Element, boolean>()

/** Links, and so few other words that they may be a label; none where the link itself may hold one. */
function mayBeLabelled(element: Element, {text, linked}: Measure): boolean {
  if (linked === 0 || text > longestLine || text - linked > longestLabel) return false
  return text - linked > 1 || mayHoldLabel(element)
}

/** An icon beside a label is no larger, in pixels. */
const largestIcon = 100

/** Whether a picture that is no icon is in it: what is said beside it may be a label, the picture is none. */
function holdsFigure({tagName, properties, children}: Element): boolean {
  return (
    tagName === 'figure' ||
    tagName === 'picture' ||
    (tagName === 'img' && isLarge(properties)) ||
    children.some((child) => child.type === 'element' && holdsFigure(child))
  )
}

/** No icon by its size, or a photograph by its address where it has none. */
function isLarge({width, height, src}: Element['properties']): boolean {
  if (width === undefined && height === undefined) return /\.jpe?g(?:[?#]|$)/i.test(String(src))
  return [width, height].every((length) => (pixels(length) ?? 0) > largestIcon)
}
