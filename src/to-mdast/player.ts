import type {Element} from 'hast'
import type {Handle} from 'hast-util-to-mdast'
import type {PhrasingContent, RootContent} from 'mdast'
import {isUnfollowable} from '../ground/addresses.ts'
import {withChildren} from '../ground/hast-node.ts'
import {onOneLine, toPhrasing} from './phrasing.ts'
import {stringProperty} from './properties.ts'

/**
 * A player that nobody recognised: a link to what it plays, under its title, its fallback text or the address.
 *
 *     <audio src="a.mp3"></audio>   →   [a.mp3](a.mp3)
 */
export const player: Handle = (state, element) => {
  const fallback = state.all(element) as RootContent[]
  const address = playedAddress(element)
  if (address === '') return fallback
  const url = state.resolve(address)
  // A fallback that links to something says more than we could.
  if (fallback.some(holdsLink)) return fallback
  const words = tidyEnds(onOneLine(toPhrasing(fallback)).map(withoutNewline))
  const title = stringProperty(element, 'title') || stringProperty(element, 'ariaLabel')
  const label: PhrasingContent[] = title ? [{type: 'text', value: title}] : words
  const poster = stringProperty(element, 'poster')
  const shown: PhrasingContent[] = label.length > 0 ? label : [{type: 'text', value: address}]
  const children: PhrasingContent[] =
    poster && !isUnfollowable(poster)
      ? [{type: 'image', url: state.resolve(poster), title: null, alt: label.map(textOf).join('')}]
      : shown
  return {type: 'link', url, title: null, children}
}

function withoutNewline(node: PhrasingContent): PhrasingContent {
  return node.type === 'text' ? {type: 'text', value: node.value.replace(/\s+/g, ' ')} : node
}

/** White space in a player has not been tidied, as a browser shows none of its text. */
function tidyEnds(words: PhrasingContent[]): PhrasingContent[] {
  const [first, last] = [words[0], words.at(-1)]
  if (first?.type === 'text') first.value = first.value.trimStart()
  if (last?.type === 'text') last.value = last.value.trimEnd()
  return words.filter((node) => node.type !== 'text' || node.value !== '')
}

function holdsLink(node: RootContent): boolean {
  return node.type === 'link' || ('children' in node && (node.children as RootContent[]).some(holdsLink))
}

/** The first address that can be opened, the element's own or that of a source; '' where there is none. */
export function playedAddress(element: Element): string {
  const own = stringProperty(element, element.tagName === 'object' ? 'data' : 'src')
  if (own !== '' && !isUnfollowable(own)) return own
  for (const child of element.children) {
    if (child.type !== 'element' || child.tagName !== 'source') continue
    const offered = stringProperty(child, 'src')
    if (offered !== '' && !isUnfollowable(offered)) return offered
  }
  return ''
}

function textOf(node: PhrasingContent): string {
  if ('value' in node) return node.value
  return 'children' in node ? (node.children as PhrasingContent[]).map(textOf).join('') : ''
}

/** `<iframe>` and `<embed>`: their fallback is markup that nobody reads. */
export const frame: Handle = (state, element, parent) => player(state, withChildren(element, []), parent)
