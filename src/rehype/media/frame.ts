import type {Element, ElementContent, Properties} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {hasClass} from '../../ground/class-names.ts'
import {cleanUrl} from '../../ground/clean-url.ts'
import {element as makeElement, text as makeText, withChildren} from '../../ground/hast-node.ts'
import {tidy, visibleText} from '../../ground/visible-text.ts'
import {isAdvertisers} from '../advertisers.ts'
import {pixels} from '../pixels.ts'
import {figureOf, leaveOut, type State} from '../shown.ts'
import {firstAddress, leadsBeside} from './addresses.ts'
import {findMedia, needlessFrames, siteFrames} from './hosts.ts'
import {isLinked} from './linked.ts'
import {titleOf} from './words.ts'

/**
 * `<iframe>`, `<embed>`, `<object>` → a link to the page a person opens.
 *
 *     <iframe src="https://www.youtube.com/embed/ID?feature=oembed" title="甲"></iframe>   →   [甲](…watch?v=ID)
 */
export function readFrame(frame: Element, state: State): ElementContent[] {
  const {properties} = frame
  if (leadsBeside(frame, state)) return [frame]
  const own = firstAddress(properties, state)
  const only = own === undefined && frame.tagName === 'iframe' ? fallbackLink(frame) : undefined
  const address = own ?? only?.href
  const inner = frame.tagName === 'object' && address === undefined ? innerFrame(frame) : undefined
  if (inner) {
    const rest = frame.children.filter((child) => child !== inner)
    const fallback = withChildren(frame, rest, {})
    if (!isBlank(visibleText(fallback))) leaveOut('media/fallback', fallback, state)
    return readFrame(inner, state)
  }
  if (address === undefined || showsNothing(address, properties)) {
    if (address !== undefined) leaveOut('media/tracker', frame, state)
    else if (frame.tagName === 'iframe') leaveOut('media/unaddressed', withDocument(frame), state)
    return frame.tagName === 'object' ? frame.children : []
  }
  const {name, kind, page} = findMedia(address, hasClass(frame, embeddedPosts))
  const href = cleanUrl(page) ?? page
  if (isLinked(href, state)) {
    leaveOut('media/linked-twin', frame, state)
    return []
  }
  // What is written in a frame is for browsers without frames.
  if (only === undefined && frame.children.length > 0 && !isBlank(visibleText(frame)))
    leaveOut('media/fallback', withChildren(frame, frame.children, {}), state)
  const fallback = kind === 'embed' ? name : ''
  return [figureOf(frame, {kind, href, fallback, title: titleOf(properties) || only?.words}, state)]
}

/** Classes of posts of WordPress that another one embeds. */
const embeddedPosts = new Set(['wp-embedded-content'])

/** Whether nothing of an article is in a frame. */
function showsNothing(address: string, {width, height, name, id}: Properties): boolean {
  if (needlessFrames.test(address) || isAdvertisers(address) || width === 1 || height === 1) return true
  if (siteFrames.test(address) && (pixels(height) ?? 0) < highest) return true
  const isCalled = [name, id].some((said) => typeof said === 'string' && ofAdvertisement.test(said))
  return isCalled && findMedia(address).kind === 'embed'
}

/** A header or a footer is lower than this, in pixels, and a graphic higher. */
const highest = 300

/**
 * How frames of advertisements are called: `google_ads_iframe_/6355419/home_0`, `inline_ads`, `ad-frame`. An article may
 * show some: `political-ads`.
 */
const ofAdvertisement =
  /^(?:(?:google|inline|top|bottom|left|right|side|header|footer|banner|article|content|mid(?:dle)?|i?frame|gpt|dfp)[-_])?(?:ads?|advert(?:isement|ising)?)(?:$|[-_](?:i?frame|box|slot|unit|banner|space|container|\d))/i

/** The opening tag of a link in the text that a frame's content is to the parser. */
const openingTag = /^<a\s[^<>]{0,2000}>/i

const address = /\shref\s?=\s?["']?(https?:\/\/[^"'\s<>]{1,2000})/i

/**
 * The one link in a frame without an address of its own, and its words where they are not the address:
 *
 *     <iframe src="" width="0"><a href="https://medium.com/media/ID/href">https://medium.com/media/ID/href</a></iframe>   Medium
 */
function fallbackLink({children: [content]}: Element): {href: string; words: string} | undefined {
  if (content?.type !== 'text') return undefined
  const {value} = content
  const at = value.search(/<a\s/i)
  if (at < 0 || /<a\s/i.test(value.slice(at + 2))) return undefined
  const [tag] = openingTag.exec(value.slice(at)) ?? []
  const href = tag && address.exec(tag)?.[1]?.replaceAll('&amp;', '&')
  if (!href || !URL.canParse(href)) return undefined
  const [said] = value.slice(at + tag.length).split('<', 1)
  const words = tidy(said!.replaceAll('&amp;', '&'))
  return {href, words: words === href ? '' : words}
}

/** What plays in an `<object>` without an address: `<object><param name="movie" value="…"><embed src="…"></object>`. */
function innerFrame({children}: Element): Element | undefined {
  const elements = children.filter((child) => child.type === 'element')
  const player = elements.find(({tagName}) => tagName === 'embed' || tagName === 'iframe')
  if (player) return player
  const movie = elements.find(
    ({tagName, properties: {name}}) => tagName === 'param' && /^(?:movie|src)$/i.test(String(name)),
  )
  return movie && makeElement('embed', {src: movie.properties.value})
}

/** A frame with the document that its `srcdoc` holds, as the text that one reads of it. */
function withDocument(frame: Element): Element {
  const {srcDoc} = frame.properties
  return typeof srcDoc === 'string' ? withChildren(frame, [makeText(srcDoc.replace(/<[^<>]*>/g, ' '))]) : frame
}
