import type {Blockquote, Parents} from 'mdast'
import type {State} from 'mdast-util-to-markdown'
import {writeFlow} from './flow.ts'

/** Every line behind `> `, blank ones behind `>`. */
export function blockquote(node: Blockquote, _parent: Parents | undefined, state: State): string {
  const text = writeFlow(node.children, node, state)
  return text === '' ? '>' : `> ${text.replace(/\n(?!\n)/g, '\n> ').replace(/\n(?=\n)/g, '\n>')}`
}
