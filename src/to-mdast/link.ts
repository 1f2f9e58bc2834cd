import type {Handle} from 'hast-util-to-mdast'
import type {PhrasingContent, RootContent} from 'mdast'
import {isUnfollowable} from '../ground/addresses.ts'
import {saidByOwnShape} from '../ground/own-shapes.ts'
import {emptyLink} from './empty-link.ts'
import {isPhrasing} from './phrasing.ts'
import {stringProperty} from './properties.ts'

/** `<a href>`. Without a target its words stay; without words nothing does. */
export const link: Handle = (state, element) => {
  const content = state.all(element) as RootContent[]
  const {href} = element.properties
  if (typeof href !== 'string' || isUnfollowable(href) || !content.every(isPhrasing)) return content
  if (saidByOwnShape(element) === 'empty' && content.length === 0) return emptyLink(state, element, undefined)
  // An article has lost its empty links before; in a fragment they may be anchors that somebody counts on.
  if (content.length > 0 && !content.some(saysOrShows)) return content
  return {
    type: 'link',
    url: state.resolve(href),
    title: stringProperty(element, 'title') || null,
    children: content as PhrasingContent[],
  }
}

function saysOrShows(node: RootContent): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  if ('children' in node) return (node.children as RootContent[]).some(saysOrShows)
  return node.type !== 'break'
}
