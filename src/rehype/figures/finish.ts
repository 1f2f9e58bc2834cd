import type {Element, Nodes, Parents, Root} from 'hast'
import type {Conversion} from '../../conversion.ts'
import {fillFacts} from '../../facts.ts'
import {text} from '../../ground/hast-node.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {ledgerEntry} from '../../ledger.ts'
import {holdsMore} from './compose.ts'

/**
 * The first picture that is no face or icon becomes the article's picture; with `images: 'drop'` pictures then go.
 * After the drop rules, so that no advertisement is it.
 */
export function finishFigures(tree: Root, conversion: Conversion): void {
  walk(tree, conversion, [])
}

/** Returns whether the search is over. */
function walk(parent: Root | Element, conversion: Conversion, ancestors: Parents[]): boolean {
  const drops = conversion.settings.images === 'drop'
  ancestors.push(parent)
  for (let index = 0; index < parent.children.length; index++) {
    const child = parent.children[index]!
    if (child.type !== 'element') continue
    if (child.tagName === 'img' && (drops || !child.data?.newsdownMinor)) {
      const {src} = child.properties
      if (typeof src === 'string' && !child.data?.newsdownMinor) fillFacts(conversion.facts, {image: src})
      if (!drops) return true
    }
    if (drops && isPicture(child)) {
      conversion.ledger.push(ledgerEntry('images/unwanted', child, ancestors))
      parent.children.splice(index--, 1)
    } else if (drops && child.tagName === 'figure' && child.properties.dataMedia !== undefined) {
      withoutPoster(child, conversion, ancestors)
    } else if (walk(child, conversion, ancestors)) return true
  }
  ancestors.pop()
  return false
}

function isPicture({tagName, properties, children}: Element): boolean {
  if (tagName === 'img') return true
  return tagName === 'figure' && properties.dataMedia === undefined && children.some((child) => holdsImage(child))
}

function holdsImage(node: Nodes): boolean {
  return node.type === 'element' && (node.tagName === 'img' || (node.tagName === 'a' && node.children.some(holdsImage)))
}

/** A player without its picture is its label, above what of the caption this does not say. */
function withoutPoster(figure: Element, {ledger}: Conversion, ancestors: readonly Parents[]): void {
  const [link, caption] = figure.children
  const [picture] = link?.type === 'element' ? link.children : []
  if (link?.type !== 'element' || picture?.type !== 'element' || picture.tagName !== 'img') return
  const label = String(picture.properties.alt)
  // Its alternative text is the label.
  ledger.push({...ledgerEntry('images/unwanted', picture, [...ancestors, figure]), text: ''})
  link.children = [text(label)]
  if (caption?.type !== 'element' || caption.children.some(holdsMore)) return
  const said = visibleText(caption)
  if (!said.startsWith(label)) return
  const rest = said.slice(label.length).trimStart()
  const last = caption.children.at(-1)
  if (rest === '') figure.children.pop()
  else if (last?.type === 'text' && last.value.trimStart() === rest) caption.children = [last]
}
