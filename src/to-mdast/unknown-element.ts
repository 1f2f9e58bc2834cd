import type {Element} from 'hast'
import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {knownElements} from '../ground/known-elements.ts'
import {isPhrasing} from './phrasing.ts'
import {stringProperty} from './properties.ts'

/** The tag that it stands for; a page may write the shape itself, but must not make a script of it. */
export function unknownName(element: Element): string | undefined {
  const name = stringProperty(element, 'dataName')
  return /^[a-z][a-z\d]*$/.test(name) && !knownElements.has(name) ? name : undefined
}

/** `<unknown-element data-name="bar">`: a tag that no HTML knows, as it was, attributes aside. */
export const unknownElement: Handle = (state, element) => {
  const content = state.all(element) as RootContent[]
  const name = unknownName(element)
  if (name === undefined || !content.every(isPhrasing)) return content
  return [{type: 'html', value: `<${name}>`}, ...content, {type: 'html', value: `</${name}>`}]
}
