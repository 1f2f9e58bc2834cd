import type {Element, Nodes, Root} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {remembered} from '../../ground/remembered.ts'
import {placeAmong} from '../../ground/siblings.ts'

/**
 * Answers whether a `<noscript>` within a line holds nothing but the picture beside it, which a script will load from the
 * same address, such as a sign or a formula. Pictures between blocks are merged later, when more is known of them.
 *
 *     甲<img class="emoji" alt="🎵" src="data:…" data-src="a.png"><noscript><img alt="🎵" src="a.png"></noscript>
 */
export function twinsInLines(): (twin: Element, parent: Root | Element) => boolean {
  // Looked for once: a row of pictures may be of any length.
  const lines = new Map<Root | Element, boolean>()
  const isLine = (parent: Root | Element): boolean =>
    remembered(lines, parent, () => parent.children.some((child) => child.type === 'text' && !isBlankText(child)))
  return (twin, parent) => {
    const only = onlyChild(twin)
    if (only?.type !== 'element' || only.tagName !== 'img' || !only.properties.alt || !isLine(parent)) return false
    const at = placeAmong(parent.children, twin)
    return isSame(only, parent.children[at - 1]) || isSame(only, parent.children[at + 1])
  }
}

function isSame({properties: {src, alt}}: Element, other: Nodes | undefined): boolean {
  if (other?.type !== 'element' || other.tagName !== 'img' || other.properties.alt !== alt) return false
  return Object.values(other.properties).includes(src)
}
