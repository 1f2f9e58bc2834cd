import type {Element, ElementContent} from 'hast'
import {absoluteAddress} from '../../ground/addresses.ts'
import {cleanUrl} from '../../ground/clean-url.ts'
import {findWithin} from '../../ground/find-within.ts'
import {text as makeText, withChildren} from '../../ground/hast-node.ts'
import {figureOf, leaveOut, type State, shownBy} from '../shown.ts'
import {embeddedAddress, mayEmbed, unaddressedPlayer} from './embeds.ts'
import {findMedia} from './hosts.ts'
import {isLinked, pageKey} from './linked.ts'
import {titleOf} from './words.ts'

/**
 * What a script would have made of an element, once its children are read:
 *
 *     <lite-youtube videoid="ID"></lite-youtube>   →   [Video](…watch?v=ID)
 *
 * @returns What stands behind the element or, where it has no children, in its place; nothing where they say it
 *   already.
 */
export function readEmbed(element: Element, state: State): ElementContent[] {
  if (!mayEmbed(element)) return nothing
  const embedded = embeddedAddress(element)
  if (embedded === undefined) {
    const said = unaddressedPlayer(element)
    if (said !== undefined) leaveOut('media/unaddressed', withChildren(element, [makeText(said)]), state)
    return []
  }
  const address = absoluteAddress(embedded, state.base)
  if (address === undefined || !/^https?:/i.test(address) || !URL.canParse(address)) return []
  const {name, kind, page} = findMedia(address)
  const href = cleanUrl(page) ?? page
  if (leadsTo(element, pageKey(href), state)) return []
  if (isLinked(href, state)) {
    leaveOut('media/linked-twin', withChildren(element, []), state)
    return []
  }
  // Posts are called by their address, as they are in text.
  const fallback = kind !== 'embed' ? '' : page === address ? href : name
  return [figureOf(element, {kind, href, fallback, title: titleOf(element.properties)}, state)]
}

const nothing: ElementContent[] = []

/** Whether a link or a player in the element leads to the page. */
function leadsTo(element: Element, key: string, state: State): boolean {
  return element.children.some((child) => {
    if (child.type !== 'element') return false
    const href = child.tagName === 'a' ? child.properties.href : shownBy(child, state)?.href
    const address = typeof href === 'string' ? cleanUrl(href, state.base) : undefined
    return (address !== undefined && pageKey(address) === key) || leadsTo(child, key, state)
  })
}

/**
 * A post without its text, which a script would have fetched. It is called by its address, as it would be in text:
 *
 *     <blockquote class="twitter-tweet"><a href="https://twitter.com/a/status/1"></a></blockquote>   →   <https://…>
 */
export function readEmptyPost(quotation: Element, state: State): ElementContent[] {
  const link = findWithin(quotation, isLink)
  const address = link && cleanUrl(String(link.properties.href), state.base)
  if (address === undefined || !/^https?:/i.test(address)) return [quotation]
  return [figureOf(quotation, {kind: 'embed', href: address, fallback: address}, state)]
}

function isLink({tagName, properties}: Element): boolean {
  return tagName === 'a' && typeof properties.href === 'string'
}
