import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {toFlow} from './phrasing.ts'
import {stringProperty} from './properties.ts'

/** `<footnote-reference data-label="1">` → `[^1]` */
export const footnoteReference: Handle = (_state, element) => {
  const label = stringProperty(element, 'dataLabel')
  return {type: 'footnoteReference', identifier: label.toLowerCase(), label}
}

/** `<footnote-definition data-label="1"><p>甲</p></footnote-definition>` → `[^1]: 甲` */
export const footnoteDefinition: Handle = (state, element) => {
  const label = stringProperty(element, 'dataLabel')
  const children = toFlow(state.all(element) as RootContent[])
  return {type: 'footnoteDefinition', identifier: label.toLowerCase(), label, children}
}
