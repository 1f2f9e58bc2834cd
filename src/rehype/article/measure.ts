import type {Element, Nodes, Root} from 'hast'
import {inline} from '../../ground/element-kinds.ts'
import {isParagraph} from '../../ground/is-element.ts'
import {invisible} from '../../ground/visible-text.ts'

/** How much text an element has, in characters; a CJK character says as much as two others. */
export interface Measure {
  /** All text, blanks aside. */
  text: number
  /** Text within links. */
  linked: number
  /** Text of blocks that read as prose: long enough, and not mostly links. */
  prose: number
}

/** What the elements of a tree have, by element. */
export type Measures = ReadonlyMap<Nodes, Measure>

/** A block of fewer characters than this is a label, a date, an entry of a menu. */
const shortestProse = 45

/**
 * Measures every element of a tree, in one walk.
 * @param skip Elements that count for nothing, such as clutter.
 */
export function measure(tree: Root, skip?: ReadonlyMap<Nodes, unknown>): Map<Nodes, Measure> {
  const measures = new Map<Nodes, Measure>()
  visit(tree, false, skip, measures)
  return measures
}

/** Whether a node has a text. */
export function says(node: Nodes, measures: Measures): boolean {
  return (measures.get(node)?.text ?? 0) > 0
}

/** Whether a node has a text that reads as prose. */
export function holdsProse(node: Nodes, measures: Measures): boolean {
  return (measures.get(node)?.prose ?? 0) > 0
}

/** A block of prose that holds no other. */
export function isSentence(element: Element, measures: Measures): boolean {
  return holdsProse(element, measures) && !element.children.some((child) => holdsProse(child, measures))
}

/** A paragraph that reads as prose. */
export function isProseParagraph(node: Nodes, measures: Measures): boolean {
  return isParagraph(node) && holdsProse(node, measures)
}

/** The next of the children, behind the one at an index, that says something; undefined where none does. */
export function nextSaid(children: readonly Nodes[], index: number, measures: Measures): Element | undefined {
  for (let behind = index + 1; behind < children.length; behind++) {
    const next = children[behind]!
    if (says(next, measures)) return next as Element
  }
  return undefined
}

/**
 * What browsers without scripts or frames show; an `<iframe>` that nothing closes holds the source of all that follows.
 */
const fallbacks: ReadonlySet<string> = new Set(['noscript', 'iframe', 'noframes'])

function visit(
  parent: Root | Element,
  isLinked: boolean,
  skip: ReadonlyMap<Nodes, unknown> | undefined,
  measures: Map<Nodes, Measure>,
): Measure {
  const own: Measure = {text: 0, linked: 0, prose: 0}
  // The run of text that stands between two blocks.
  let run = 0
  let runLinked = 0
  for (const child of parent.children) {
    if (child.type === 'text') {
      const length = weigh(child.value)
      own.text += length
      run += length
      if (isLinked) {
        own.linked += length
        runLinked += length
      }
    } else if (child.type === 'element') {
      if (invisible.has(child.tagName) || fallbacks.has(child.tagName) || skip?.has(child)) continue
      const inner = visit(child, isLinked || child.tagName === 'a', skip, measures)
      own.text += inner.text
      own.linked += inner.linked
      own.prose += inner.prose
      if (inline.has(child.tagName) && inner.prose === 0) {
        run += inner.text
        runLinked += inner.linked
      } else {
        if (isProse(run, runLinked)) own.prose += run
        run = 0
        runLinked = 0
      }
    }
  }
  if ((parent.type === 'root' || !inline.has(parent.tagName)) && isProse(run, runLinked)) own.prose += run
  measures.set(parent, own)
  return own
}

function isProse(length: number, linked: number): boolean {
  return length >= shortestProse && linked * 2 < length
}

/** Blanks in a row count as one, at the edges as none. */
function weigh(value: string): number {
  let weight = 0
  for (let index = 0; index < value.length; index++) {
    const code = value.charCodeAt(index)
    if (code > 32 && code !== 0xa0) weight += code >= 0x2e80 && code < 0xfb00 ? 2 : 1
    else if (code === 32 && value.charCodeAt(index + 1) > 32) weight++
  }
  return weight
}
