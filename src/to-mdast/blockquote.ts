import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {toFlow} from './phrasing.ts'

/** `<blockquote>`. */
export const blockquote: Handle = (state, element) => ({
  type: 'blockquote',
  children: toFlow(state.all(element) as RootContent[]),
})
