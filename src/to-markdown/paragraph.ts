import type {Paragraph, Parents} from 'mdast'
import type {State} from 'mdast-util-to-markdown'
import {writePhrasing} from './phrasing.ts'

/** A paragraph; as the first block of a list item it must not look like a task. */
export function paragraph(node: Paragraph, parent: Parents | undefined, state: State): string {
  const mayBeTask = parent?.type === 'listItem' && typeof parent.checked !== 'boolean' && parent.children[0] === node
  const place = mayBeTask ? 'item' : 'paragraph'
  return writePhrasing(node.children, state, place)
}
