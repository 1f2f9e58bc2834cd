import type {Text as HastText} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {PhrasingContent, RootContent, Text} from 'mdast'
import {isUnfollowable} from '../ground/addresses.ts'
import {saidByOwnShape} from '../ground/own-shapes.ts'
import {isPhrasing} from './phrasing.ts'
import {stringProperty} from './properties.ts'

/** The article's words. */
export function text(_state: State, node: HastText): Text {
  return {type: 'text', value: node.value}
}

/** `<br>` */
export const lineBreak: Handle = () => ({type: 'break'})

/** `<b>`, `<i>`, `<del>` and their kin. Where blocks are inside, as in odd trees only, the words stay. */
function mark(type: 'delete' | 'emphasis' | 'strong'): Handle {
  return (state, element) => {
    const content = state.all(element) as RootContent[]
    if (!content.every(isPhrasing)) return content
    return content.length > 0 ? {type, children: content as PhrasingContent[]} : undefined
  }
}

/** Bold, italics and what is deleted, by the names that mdast has for them. */
export const strong: Handle = mark('strong')
export const emphasis: Handle = mark('emphasis')
export const deletion: Handle = mark('delete')

/**
 * `<sub>`, `<sup>`, `<ruby>`, `<rt>`, `<rp>`: Markdown has no way to say them, and every renderer takes the tag.
 *
 *     H<sub>2</sub>O   →   H<sub>2</sub>O
 */
export const rawInline: Handle = (state, element) => {
  const content = state.all(element) as RootContent[]
  return content.length === 0 ? undefined : inTags(element.tagName, content)
}

/** `<unknown-element>`, which says `bar`: a tag that no HTML knows, as it was, attributes aside. */
export const unknownElement: Handle = (state, element) =>
  inTags(saidByOwnShape(element), state.all(element) as RootContent[])

function inTags(name: string | undefined, content: RootContent[]): RootContent[] {
  if (name === undefined || !content.every(isPhrasing)) return content
  return [{type: 'html', value: `<${name}>`}, ...content, {type: 'html', value: `</${name}>`}]
}

/** `<img>`; without an address its alternative text. */
export const image: Handle = (state, element) => {
  const alt = stringProperty(element, 'alt')
  const {src} = element.properties
  if (typeof src !== 'string' || src === '' || isUnfollowable(src)) return alt ? {type: 'text', value: alt} : undefined
  return {type: 'image', url: state.resolve(src), title: stringProperty(element, 'title') || null, alt}
}

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

/** `<a href></a>`, which says `empty`: HTML between blocks that takes no place (CommonMark 0.31 §4.6, kind 7). */
const emptyLink: Handle = (state, element) => {
  const address = state.resolve(stringProperty(element, 'href'))
  return {type: 'html', value: `<a href="${address.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">\n</a>`}
}

/** An element that says nothing itself: what is in it stands for it. */
export const children: Handle = (state, element) => state.all(element) as RootContent[]

/** An element that nobody sees. */
export const nothing: Handle = () => undefined
