import type {Handle} from 'hast-util-to-mdast'
import {isUnfollowable} from '../ground/addresses.ts'
import {stringProperty} from './properties.ts'

/** `<img>`; without an address its alternative text. */
export const image: Handle = (state, element) => {
  const alt = stringProperty(element, 'alt')
  const {src} = element.properties
  if (typeof src !== 'string' || src === '' || isUnfollowable(src)) return alt ? {type: 'text', value: alt} : undefined
  return {type: 'image', url: state.resolve(src), title: stringProperty(element, 'title') || null, alt}
}
