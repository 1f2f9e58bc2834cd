import type {Element, Nodes} from 'hast'
import {invisible, parting, tidy} from './visible-text.ts'

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
export function ledgerEntry(rule: string, node: Nodes, ancestors: readonly Nodes[] = []): LedgerEntry {
  const texts: string[] = []
  const urls: string[] = []
  collect(node, texts, urls)
  const entry: LedgerEntry = {
    rule,
    path: selectorPath(node, ancestors),
    text: tidy(texts.join('')),
  }
  if (urls.length > 0) entry.urls = urls
  return entry
}

/** Properties that hold the address of a picture, a link or a player. */
const addressed = ['src', 'href', 'poster', 'data', 'dataSrc', 'srcSet'] as const

function collect(node: Nodes, texts: string[], urls: string[]): void {
  if (node.type === 'text') {
    texts.push(node.value)
    return
  }
  if (!('children' in node)) return
  if (node.type === 'element') {
    if (invisible.has(node.tagName)) return
    const {properties, tagName} = node
    for (const name of addressed) {
      const value = properties[name]
      // Candidates are listed with their sizes.
      const address = name === 'srcSet' ? String(value ?? '').split(/[\s,]/)[0] : value
      if (typeof address === 'string' && address !== '') urls.push(address)
    }
    if (tagName === 'img' && typeof properties.alt === 'string') texts.push(properties.alt)
    if (parting.has(tagName)) texts.push(' ')
  }
  for (const child of node.children) collect(child, texts, urls)
}

function selectorPath(node: Nodes, ancestors: readonly Nodes[]): string {
  const steps: string[] = []
  const chain = [...ancestors, node]
  for (let depth = 0; depth < chain.length; depth++) {
    const step = chain[depth]
    if (!step || step.type === 'root') continue
    if (step.type !== 'element') {
      steps.push(`#${step.type}`)
      continue
    }
    steps.push(selectorStep(step, chain[depth - 1]))
  }
  return steps.join(' > ')
}

function selectorStep(element: Element, parent: Nodes | undefined): string {
  const {id, className} = element.properties
  if (typeof id === 'string' && /^[\w-]+$/.test(id)) return `${element.tagName}#${id}`
  const first = Array.isArray(className) ? className[0] : undefined
  if (typeof first === 'string' && /^[\w-]+$/.test(first)) return `${element.tagName}.${first}`
  if (!parent || !('children' in parent)) return element.tagName
  let position = 0
  for (const sibling of parent.children) {
    if (sibling.type === 'element') position++
    if (sibling === element) break
  }
  return position > 1 ? `${element.tagName}:nth-child(${position})` : element.tagName
}
