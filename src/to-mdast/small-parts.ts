import type {Text as HastText} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {PhrasingContent, RootContent, Text} from 'mdast'
import {toPhrasing} from './phrasing.ts'

/** The article's words. */
export function text(_state: State, node: HastText): Text {
  return {type: 'text', value: node.value}
}

/** `<br>` */
export const lineBreak: Handle = () => ({type: 'break'})

/** `<hr>` */
export const rule: Handle = () => ({type: 'thematicBreak'})

/** `<summary>`: what a reader clicks on is a bold line over what it opens. */
export const summary: Handle = (state, element) => {
  const children = toPhrasing(state.all(element) as RootContent[])
  if (children.length === 0) return undefined
  return {type: 'paragraph', children: [{type: 'strong', children: children as PhrasingContent[]}]}
}
