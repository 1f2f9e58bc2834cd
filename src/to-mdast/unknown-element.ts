import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {saidByOwnShape} from '../ground/own-shapes.ts'
import {isPhrasing} from './phrasing.ts'

/** `<unknown-element>`, which says `bar`: a tag that no HTML knows, as it was, attributes aside. */
export const unknownElement: Handle = (state, element) => {
  const content = state.all(element) as RootContent[]
  const name = saidByOwnShape(element)
  if (name === undefined || !content.every(isPhrasing)) return content
  return [{type: 'html', value: `<${name}>`}, ...content, {type: 'html', value: `</${name}>`}]
}
