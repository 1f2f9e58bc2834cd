import type {Root as HastRoot} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {Root, RootContent} from 'mdast'
import {toFlow} from './phrasing.ts'

/** A box that only arranges what is in it: its blocks stand for themselves. */
export const flow: Handle = (state, element) => toFlow(state.all(element) as RootContent[])

/** The document; always flow, also where it holds a line only. */
export function root(state: State, node: HastRoot): Root {
  return {type: 'root', children: toFlow(state.all(node) as RootContent[])}
}

/** An element that says nothing itself: what is in it stands for it. */
export const children: Handle = (state, element) => state.all(element) as RootContent[]

/** An element that nobody sees. */
export const nothing: Handle = () => undefined
