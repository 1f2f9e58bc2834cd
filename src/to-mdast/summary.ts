import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {onOneLine, toPhrasing} from './phrasing.ts'

/** `<summary>`: what a reader clicks on is a bold line over what it opens. */
export const summary: Handle = (state, element) => {
  const children = onOneLine(toPhrasing(state.all(element) as RootContent[]))
  if (children.length === 0) return undefined
  return {type: 'paragraph', children: [{type: 'strong', children}]}
}
