import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {isPhrasing, toFlow, trimBreaks} from './phrasing.ts'

/** `<p>`; one that holds blocks (which only scripts can build) becomes several. */
export const paragraph: Handle = (state, element) => {
  const content = state.all(element) as RootContent[]
  if (!content.every(isPhrasing)) return toFlow(content)
  const children = trimBreaks(content)
  return children.length > 0 ? {type: 'paragraph', children} : undefined
}
