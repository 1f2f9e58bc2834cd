import type {Handle} from 'hast-util-to-mdast'
import {stringProperty} from './properties.ts'

/**
 * `<a href></a>`, which says `empty`: a link without words between blocks, as HTML that takes no place (CommonMark 0.31
 * §4.6, kind 7).
 */
export const emptyLink: Handle = (state, element) => {
  const address = state.resolve(stringProperty(element, 'href'))
  return {type: 'html', value: `<a href="${address.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">\n</a>`}
}
