import type {Heading, Parents} from 'mdast'
import type {State} from 'mdast-util-to-markdown'
import {writePhrasing} from './phrasing.ts'

/** `## Words`, on one line. */
export function heading(node: Heading, _parent: Parents | undefined, state: State): string {
  const text = writePhrasing(node.children, state, 'heading')
  const signs = '#'.repeat(Math.min(6, Math.max(1, node.depth)))
  return text === '' ? signs : `${signs} ${text}`
}
