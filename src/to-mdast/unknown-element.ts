import type {Handle} from 'hast-util-to-mdast'
import type {RootContent} from 'mdast'
import {knownElements} from '../ground/known-elements.ts'
import {isPhrasing} from './phrasing.ts'
import {stringProperty} from './properties.ts'

/** `<unknown-element data-name="bar">`: a tag that no HTML knows, as it was, attributes aside. */
export const unknownElement: Handle = (state, element) => {
  const content = state.all(element) as RootContent[]
  const name = stringProperty(element, 'dataName')
  // A page may write the shape itself, but must not make a script of it.
  if (!content.every(isPhrasing) || !/^[a-z][a-z\d]*$/.test(name) || knownElements.has(name)) return content
  return [{type: 'html', value: `<${name}>`}, ...content, {type: 'html', value: `</${name}>`}]
}
