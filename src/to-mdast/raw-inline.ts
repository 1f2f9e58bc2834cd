import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {isPhrasing} from './phrasing.ts'

/**
 * `<sub>`, `<sup>`, `<ruby>`, `<rt>`, `<rp>`: Markdown has no way to say them, and every renderer takes the tag.
 *
 *     H<sub>2</sub>O   →   H<sub>2</sub>O
 */
export const rawInline: Handle = (state, element) => {
  const content = state.all(element) as RootContent[]
  if (content.length === 0) return undefined
  if (!content.every(isPhrasing)) return content
  const {tagName} = element
  return [{type: 'html', value: `<${tagName}>`}, ...content, {type: 'html', value: `</${tagName}>`}]
}
