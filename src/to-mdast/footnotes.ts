import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {saidByOwnShape} from '../ground/own-shapes.ts'
import {toFlow} from './phrasing.ts'

/** `<footnote-reference>`, which says `1` → `[^1]`. Of one that the page wrote, the content stays. */
export const footnoteReference: Handle = (state, element) => {
  const label = saidByOwnShape(element)
  if (label === undefined) return state.all(element) as RootContent[]
  return {type: 'footnoteReference', identifier: label.toLowerCase(), label}
}

/** `<footnote-definition><p>甲</p></footnote-definition>`, which says `1` → `[^1]: 甲` */
export const footnoteDefinition: Handle = (state, element) => {
  const label = saidByOwnShape(element)
  const content = state.all(element) as RootContent[]
  if (label === undefined) return content
  const children = toFlow(content)
  return {type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children}
}
