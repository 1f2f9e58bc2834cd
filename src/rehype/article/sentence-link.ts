import type {Element, Nodes} from 'hast'
import {inline} from '../../ground/element-kinds.ts'
import {visibleText} from '../../ground/visible-text.ts'

/**
 * Whether a link is the end of a sentence whose words stand in elements of their own: without what it says, the others
 * would break off.
 *
 *     <p><em>All about the harbour, or write to our </em><a href="/n"><em>newsletter</em></a></p>
 */
export function endsSentence({tagName}: Element, children: readonly Nodes[], index: number): boolean {
  const before = children[index - 1]
  if (tagName !== 'a' || before?.type !== 'element' || before.tagName === 'a' || !inline.has(before.tagName))
    return false
  return unfinished.test(visibleText(before))
}

/** Three words at least, and no sign behind them. */
const unfinished = /\S\s\S{1,40}\s[\p{L}\p{M}]{1,40}$/u
