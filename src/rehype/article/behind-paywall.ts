import type {Element, Nodes} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {isElement} from '../../ground/is-element.ts'
import {holdsSentence} from './holds-sentence.ts'

/** How far paragraphs of the same name are looked for, in nodes. */
const farthest = 10

/**
 * Whether it is a paragraph that is called as those of the text around it are, since they have to be paid for; a short one
 * tells nothing by itself.
 *
 *     <p class="paywall">…</p><p class="paywall">It arrived on Tuesday.</p>   Verso
 */
export function isBehindPaywall(element: Element, children: readonly Nodes[], index: number): boolean {
  const names = classNames(element)
  if (element.tagName !== 'p' || names.length === 0) return false
  const around = children.slice(Math.max(0, index - farthest), index + farthest)
  return around.some(
    (other) =>
      other !== element &&
      isElement(other, 'p') &&
      classNames(other).some((name) => names.includes(name)) &&
      holdsSentence(other, true),
  )
}
