import type {FootnoteDefinition, FootnoteReference, Parents} from 'mdast'
import type {State} from 'mdast-util-to-markdown'
import {writeFlow} from './flow.ts'

/** `[^1]` (GFM, footnotes) */
export function footnoteReference({label, identifier}: FootnoteReference): string {
  return `[^${label ?? identifier}]`
}

/** `[^1]: …`, what follows the first line indented by four blanks. */
export function footnoteDefinition(node: FootnoteDefinition, _parent: Parents | undefined, state: State): string {
  const body = writeFlow(node.children, node, state).replace(/\n(?!\n)/g, '\n    ')
  return `[^${node.label ?? node.identifier}]: ${body}`
}
