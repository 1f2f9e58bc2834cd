import type {Handle} from 'hast-util-to-mdast'
import type {PhrasingContent, RootContent} from 'mdast'
import {isPhrasing} from './phrasing.ts'

/**
 * `<b>`, `<i>`, `<del>` and their kin. Where blocks are inside, which the passes before leave only in odd trees, the
 * words stay.
 */
function mark(type: 'delete' | 'emphasis' | 'strong'): Handle {
  return (state, element) => {
    const content = state.all(element) as RootContent[]
    if (!content.every(isPhrasing)) return content
    return content.length > 0 ? {type, children: content as PhrasingContent[]} : undefined
  }
}

export const strong: Handle = mark('strong')
export const emphasis: Handle = mark('emphasis')
export const deletion: Handle = mark('delete')
