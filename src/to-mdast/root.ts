import type {Root as HastRoot} from 'hast'
import type {State} from 'hast-util-to-mdast'
import type {Root, RootContent} from 'mdast'
import {toFlow} from './phrasing.ts'

/** The document; always flow, also where it holds a line only. */
export function root(state: State, node: HastRoot): Root {
  return {type: 'root', children: toFlow(state.all(node) as RootContent[])}
}
