import type {Element, Nodes, Parents, Root} from 'hast'
import {sourceParent, sourcePosition} from './ground/hast-node.ts'
import {invisible, parting, tidy} from './ground/visible-text.ts'

/** One thing that was left out: by which rule, where it stood, and what it said. */
export interface LedgerEntry {
  /** `group/rule` of the rule that left it out, such as `ads/o-ads` or `rfi/self-promo`. */
  rule: string
  /** Selector path from the root to the element, such as `main > div:nth-child(3) > p`. */
  path: string
  /** Visible text, blanks tidied; the alternative text of images counts as text. */
  text: string
  /** Addresses of images, links and players that went with it, as the source has them; absent when there were none. */
  urls?: string[]
}

/** Describes a node that is about to be left out. `ancestors` from the root down to its parent. */
export function ledgerEntry(rule: string, node: Nodes, ancestors: readonly Parents[] = []): LedgerEntry {
  const texts: string[] = []
  const urls: string[] = []
  collect(node, texts, urls)
  const entry: LedgerEntry = {rule, path: selectorPath(node, ancestors), text: tidy(texts.join(''))}
  if (urls.length > 0) entry.urls = urls
  return entry
}

/** Properties that hold the address of a picture, a link or a player. */
const addressed: ReadonlySet<string> = new Set(['src', 'href', 'poster', 'data', 'dataSrc', 'srcSet'])

function collect(node: Nodes, texts: string[], urls: string[]): void {
  if (node.type === 'text') {
    texts.push(node.value)
    return
  }
  if (!('children' in node)) return
  if (node.type === 'element') {
    if (invisible.has(node.tagName)) return
    const {properties, tagName} = node
    if (hasAddress(properties)) {
      for (const name of addressed) {
        const value = properties[name]
        // Candidates are listed with their sizes.
        const address = name === 'srcSet' ? String(value ?? '').split(/[\s,]/)[0] : value
        if (typeof address === 'string' && address !== '') urls.push(address)
      }
    }
    if (tagName === 'img' && typeof properties.alt === 'string') texts.push(' ', properties.alt, ' ')
  }
  const parts = node.type === 'element' && parting.has(node.tagName)
  if (parts) texts.push(' ')
  for (const child of node.children) collect(child, texts, urls)
  if (parts) texts.push(' ')
}

/** Most elements have none of them, and few properties at all. */
function hasAddress(properties: Element['properties']): boolean {
  for (const name in properties) if (addressed.has(name)) return true
  return false
}

/** An element that remembers where it stood in the source. */
type Placed = Element & {
  /** For one that a pass made: what it was made of, where that is known. */
  [sourceParent]?: Placed | undefined
  /** Among the elements of its parent, from 1; 0 for one that a pass made. */
  [sourcePosition]?: number
}

/** Remembers where every element stands in the source, for the ledger. Called once, before the tree changes. */
export function rememberPlaces(parent: Root | Element): void {
  let position = 0
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    position++
    const placed: Placed = child
    placed[sourcePosition] = position
    placed[sourceParent] = parent.type === 'root' ? undefined : parent
    if (child.children.length > 0) rememberPlaces(child)
  }
}

/** Tells a path in the ledger what an element of a pass's making was made of; others take the nearest place. */
export function rememberOrigin(made: Element, origin: Element): Element {
  ;(made as Placed)[sourceParent] = isPlaced(origin) ? origin : (origin as Placed)[sourceParent]
  return made
}

function selectorPath(node: Nodes, ancestors: readonly Parents[]): string {
  let element = placeOf(node) ?? (node.type === 'element' ? firstPlaced(node) : undefined)
  for (let index = ancestors.length - 1; !element && index >= 0; index--) element = placeOf(ancestors[index]!)
  if (!element) return node.type === 'element' ? selectorStep(node, 1) : `#${node.type}`
  let path = ''
  for (let step: Placed | undefined = element; step; step = step[sourceParent]) {
    const name = selectorStep(step, step[sourcePosition] || 1)
    path = path === '' ? name : `${name} > ${path}`
  }
  return path
}

function isPlaced(node: Nodes): node is Placed {
  return node.type === 'element' && Boolean((node as Placed)[sourcePosition])
}

function placeOf(node: Nodes): Placed | undefined {
  if (node.type !== 'element') return undefined
  return isPlaced(node) ? node : (node as Placed)[sourceParent]
}

function firstPlaced(element: Element): Placed | undefined {
  for (const child of element.children) if (isPlaced(child)) return child
  return undefined
}

function selectorStep({tagName, properties: {id, className}}: Element, position: number): string {
  if (typeof id === 'string' && /^[A-Za-z][\w-]*$/.test(id)) return `${tagName}#${id}`
  const first = Array.isArray(className) ? className[0] : undefined
  if (typeof first === 'string' && /^[A-Za-z][\w-]*$/.test(first)) return `${tagName}.${first}`
  return position > 1 ? `${tagName}:nth-child(${position})` : tagName
}
