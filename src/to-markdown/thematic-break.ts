import type {Parents, ThematicBreak} from 'mdast'

/**
 * `---`; `***` at the head of a list item, as `- ---` is one rule, and of a document, where `---` opens a front matter.
 */
export function thematicBreak(node: ThematicBreak, parent: Parents | undefined): string {
  const opens = parent?.children[0] === node && (parent.type === 'listItem' || parent.type === 'root')
  return opens ? '***' : '---'
}
