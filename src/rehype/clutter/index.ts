import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {ledgerEntry} from '../../ledger.ts'
import type {Measure, Measures} from '../article/measure.ts'
import {nameOf} from '../article/named.ts'
import {clutterKinds} from './vocabulary.ts'

/** Elements that are clutter by what they are, and the share of the page's sentences that they may hold all the same. */
const clutterElements: Readonly<Record<string, readonly [name: string, most: number]>> = {
  nav: ['navigation', 0.4],
  footer: ['chrome', 0.25],
  aside: ['aside', 0.3],
  dialog: ['chrome', 0.5],
  menu: ['navigation', 0.3],
  form: ['form', 0.2],
  button: ['form', 0.2],
  select: ['form', 1],
  textarea: ['form', 1],
  input: ['form', 1],
  label: ['form', 0.1],
  fieldset: ['form', 0.2],
}

/** Elements that hold too much of a page, or too little, to be judged by their names. */
const neverNamed = new Set(
  'a b body br code em figcaption figure h1 i img main p strong tbody td th thead tr picture source video audio iframe article'.split(
    ' ',
  ),
)

/** Leaves out what is clutter on any page: navigation, share bars, comments, related articles and the like. */
export function dropClutter(tree: Root, measures: Measures, conversion: Conversion): void {
  const all = measures.get(tree)!
  const ancestors: Nodes[] = []
  const walk = (parent: Root | Element): void => {
    ancestors.push(parent)
    let kept: Nodes[] | undefined
    const {children} = parent
    for (let index = 0; index < children.length; index++) {
      const child = children[index]!
      if (child.type === 'element') {
        const own = measures.get(child)
        const kind = own && clutterKind(child, own, all)
        if (kind) {
          conversion.ledger.push(ledgerEntry(`page/${kind}`, child, ancestors))
          subtract(own, ancestors as Array<Root | Element>, measures)
          kept ??= children.slice(0, index)
          continue
        }
        if (child.children.length > 0) walk(child)
      }
      kept?.push(child)
    }
    if (kept) parent.children = kept as Element['children']
    ancestors.pop()
  }
  walk(tree)
}

function subtract({text, link, prose}: Measure, from: ReadonlyArray<Root | Element>, measures: Measures): void {
  for (const ancestor of from) {
    const sum = measures.get(ancestor)
    if (!sum) continue
    sum.text -= text
    sum.link -= link
    sum.prose -= prose
  }
}

function clutterKind(element: Element, own: Measure, all: Measure): string | undefined {
  const share = all.prose > 0 ? own.prose / all.prose : own.text / Math.max(1, all.text)
  const byTag = clutterElements[element.tagName]
  if (byTag && share <= byTag[1]) return byTag[0]
  if (neverNamed.has(element.tagName)) return undefined
  const name = nameOf(element)
  if (name === '') return undefined
  const links = own.link / Math.max(1, own.text)
  for (const {name: kind, words, most, links: least = 0} of clutterKinds) {
    if (share <= most && links >= least && words.test(name)) return kind
  }
  return undefined
}
