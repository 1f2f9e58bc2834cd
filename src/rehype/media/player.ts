import type {Element, ElementContent, Properties} from 'hast'
import {absoluteAddress} from '../../ground/addresses.ts'
import {cleanUrl} from '../../ground/clean-url.ts'
import {element as makeElement, text as makeText} from '../../ground/hast-node.ts'
import {tidy, visibleText} from '../../ground/visible-text.ts'
import {originalAddress} from '../figures/original.ts'
import {figureOf, leaveOut, type Shown, type State, shownBy} from '../figures/state.ts'
import {embeddedAddress, mayEmbed, unaddressedPlayer} from './embeds.ts'
import {findMedia, trackerFrames} from './hosts.ts'
import {emptyTitle} from './words.ts'

/** Attributes that hold a player's address, those that a script moves to `src` among them. */
const addressAttributes = ['src', 'dataSrc', 'dataLazySrc', 'dataUrl', 'data'] as const

/**
 * `<iframe>`, `<embed>`, `<object>` → a link to the page a person opens.
 *
 *     <iframe src="https://www.youtube.com/embed/ID?feature=oembed" title="甲"></iframe>   →   [甲](…watch?v=ID)
 */
export function readFrame(frame: Element, state: State): ElementContent[] {
  const {properties} = frame
  if (leadsBeside(frame, state)) return [frame]
  const address = firstAddress(properties, state)
  const inner = frame.tagName === 'object' && address === undefined ? innerFrame(frame) : undefined
  if (inner) {
    const rest = frame.children.filter((child) => child !== inner)
    const fallback = {...frame, properties: {}, children: rest}
    if (tidy(visibleText(fallback)) !== '') leaveOut('media/fallback', fallback, state)
    return readFrame(inner, state)
  }
  if (address === undefined || trackerFrames.test(address) || properties.width === 1 || properties.height === 1) {
    if (address !== undefined) leaveOut('media/tracker', frame, state)
    else if (frame.tagName === 'iframe') leaveOut('media/unaddressed', withDocument(frame), state)
    return frame.tagName === 'object' ? frame.children : []
  }
  const {name, kind, page} = findMedia(address)
  const href = cleanUrl(page) ?? page
  const title = titleOf(properties)
  if (isLinked(href, state)) {
    leaveOut('media/linked-twin', frame, state)
    return []
  }
  // What is written in a frame is for browsers without frames.
  if (frame.children.length > 0 && tidy(visibleText(frame)) !== '')
    leaveOut('media/fallback', {...frame, properties: {}}, state)
  const fallback = kind === 'embed' ? name : ''
  return [figureOf(frame, {kind, href, fallback, caption: [], credits: [], ...(title ? {title} : {})}, state)]
}

/** What plays in an `<object>` without an address of its own: `<object><param name="movie" value="…"><embed src="…"></object>`. */
function innerFrame({children}: Element): Element | undefined {
  const elements = children.filter((child) => child.type === 'element')
  const player = elements.find(({tagName}) => tagName === 'embed' || tagName === 'iframe')
  if (player) return player
  const movie = elements.find(
    ({tagName, properties: {name}}) => tagName === 'param' && /^(?:movie|src)$/i.test(String(name)),
  )
  return movie && makeElement('embed', {src: movie.properties.value})
}

/** `<video>` and `<audio>`, with their sources, poster and fallback. */
export function readPlayer(player: Element, state: State): ElementContent[] {
  const {properties} = player
  if (leadsBeside(player, state)) return [player]
  const kind = player.tagName.endsWith('audio') ? 'audio' : 'video'
  const source = player.children.find((child) => child.type === 'element' && child.tagName === 'source')
  const address =
    firstAddress(properties, state) ??
    (source?.type === 'element' ? firstAddress(source.properties, state) : undefined) ??
    embeddedAddress(player)
  const poster = typeof properties.poster === 'string' ? originalAddress(properties.poster, state.base) : undefined
  const inner = player.children.filter(
    (child) => child.type !== 'element' || (child.tagName !== 'source' && child.tagName !== 'track'),
  )
  if (address === undefined && poster === undefined) {
    leaveOut('media/unaddressed', {...player, children: []}, state)
    return inner
  }
  if (visibleText({...player, children: inner}) !== '') {
    leaveOut('media/fallback', {...player, properties: {}, children: inner}, state)
  }
  const title = titleOf(properties)
  const shown: Shown = {
    kind,
    fallback: '',
    caption: [],
    credits: [],
    ...(address === undefined ? {} : {href: cleanUrl(address) ?? address}),
    ...(title ? {title} : {}),
    ...(poster === undefined ? {} : {image: {src: poster, alt: ''}}),
  }
  if (address === undefined) shown.kind = 'image'
  return [figureOf(player, shown, state)]
}

/**
 * A player that only data describe.
 *
 *     <div data-playable='{"settings":{"externalEmbedUrl":"…","playlistObject":{"title":"…"}}}'></div>   BBC 2020
 *     <div data-iframe='&lt;iframe src="https://www.youtube.com/embed/ID"&gt;'></div>                     BBC 2020
 *     <div data-e2e="twitter-embed-https://twitter.com/…"></div>                                          BBC 2022
 *     <script type="application/json">{"sources":[{"url":"….mp3"}]}</script>                               RFI 2020
 */
export function readData(element: Element, state: State): ElementContent[] {
  const {properties, children} = element
  const {dataPlayable, dataIframe, dataE2e} = properties
  if (typeof dataPlayable === 'string') {
    const settings = parsed(dataPlayable)?.settings
    const title = settings?.playlistObject?.title
    return described(element, settings?.externalEmbedUrl, typeof title === 'string' ? title : undefined, state, 'video')
  }
  if (typeof dataIframe === 'string') {
    return described(element, /\ssrc=["']?([^"'\s>]+)/i.exec(dataIframe)?.[1], undefined, state)
  }
  if (typeof dataE2e === 'string' && children.length === 0) {
    return described(element, /^[\w-]+-embed-(https?:\/\/.+)$/.exec(dataE2e)?.[1], undefined, state)
  }
  return []
}

/**
 * What a script would have made of an element, once its children are read:
 *
 *     <lite-youtube videoid="ID"></lite-youtube>   →   [Video](…watch?v=ID)
 *
 * @returns What stands behind the element or, where it has no children, in its place; nothing where they say it already.
 */
export function readEmbed(element: Element, state: State): ElementContent[] {
  if (!mayEmbed(element)) return []
  const embedded = embeddedAddress(element)
  if (embedded === undefined) {
    const said = unaddressedPlayer(element)
    if (said !== undefined) leaveOut('media/unaddressed', {...element, children: [makeText(said)]}, state)
    return []
  }
  const address = absoluteAddress(embedded, state.base)
  if (address === undefined || !/^https?:/i.test(address) || !URL.canParse(address)) return []
  const {name, kind, page} = findMedia(address)
  const href = cleanUrl(page) ?? page
  if (leadsTo(element, pageKey(href), state)) return []
  if (isLinked(href, state)) {
    leaveOut('media/linked-twin', {...element, children: []}, state)
    return []
  }
  const title = titleOf(element.properties)
  // Posts are called by their address, as they are in text.
  const fallback = kind !== 'embed' ? '' : page === address ? href : name
  return [figureOf(element, {kind, href, fallback, caption: [], credits: [], ...(title ? {title} : {})}, state)]
}

/**
 * A post without its text, which a script would have fetched. It is called by its address, as it would be in text:
 *
 *     <blockquote class="twitter-tweet"><a href="https://twitter.com/a/status/1"></a></blockquote>   →   <https://…>
 */
export function readEmptyPost(quotation: Element, state: State): ElementContent[] {
  const link = firstLink(quotation)
  const address = link && cleanUrl(String(link.properties.href), state.base)
  if (address === undefined || !/^https?:/i.test(address)) return [quotation]
  return [figureOf(quotation, {kind: 'embed', href: address, fallback: address, caption: [], credits: []}, state)]
}

function firstLink(parent: Element): Element | undefined {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'a' && typeof child.properties.href === 'string') return child
    const found = firstLink(child)
    if (found) return found
  }
  return undefined
}

/** Whether a link or a player in the element leads to the page. */
function leadsTo(element: Element, key: string, state: State): boolean {
  return element.children.some((child) => {
    if (child.type !== 'element') return false
    const href = child.tagName === 'a' ? child.properties.href : shownBy(child, state)?.href
    const address = typeof href === 'string' ? cleanUrl(href, state.base) : undefined
    return (address !== undefined && pageKey(address) === key) || leadsTo(child, key, state)
  })
}

/** A frame with the document that its `srcdoc` holds, as the text that one reads of it. */
function withDocument(frame: Element): Element {
  const {srcDoc} = frame.properties
  return typeof srcDoc === 'string' ? {...frame, children: [makeText(srcDoc.replace(/<[^<>]*>/g, ' '))]} : frame
}

/** The JSON of RFI's audio players. */
export function readAudioData(script: Element, state: State): ElementContent[] {
  const [text] = script.children
  if (text?.type !== 'text' || !text.value.includes('"sources"')) return []
  const data = parsed(text.value)
  const source = data?.sources?.[0]
  const title = [data?.title, data?.diffusion?.title].find((value) => typeof value === 'string')
  return described(
    script,
    source?.url ?? source?.src,
    title,
    state,
    /\.(?:mp3|m4a|aac|ogg)\b/i.test(String(source?.url ?? '')) ? 'audio' : undefined,
  )
}

function described(
  element: Element,
  address: unknown,
  title: string | undefined,
  state: State,
  kind?: 'video' | 'audio',
): ElementContent[] {
  const absolute = typeof address === 'string' ? absoluteAddress(address, state.base) : undefined
  if (absolute === undefined || !/^https?:/i.test(absolute)) return []
  const found = findMedia(absolute)
  const as = kind ?? found.kind
  const fallback = as === 'embed' ? found.name : ''
  const href = cleanUrl(found.page) ?? found.page
  return [
    figureOf(
      element,
      {kind: as, href, fallback, caption: [], credits: [], ...(title ? {title: tidy(title)} : {})},
      state,
    ),
  ]
}

/** JSON out of a page: anything may be in it. */
// biome-ignore lint/suspicious/noExplicitAny: every use looks before it takes
function parsed(json: string): any {
  try {
    return JSON.parse(json)
  } catch {
    // Cut off or no JSON: then there is no player to be read.
    return undefined
  }
}

/** Whether a link of the text before leads to the page. */
function isLinked(page: string, {links, linked, base}: State): boolean {
  for (const link of links.splice(0)) {
    const address = cleanUrl(link, base)
    if (address !== undefined) linked.add(pageKey(address))
  }
  return linked.has(pageKey(page))
}

/** Two addresses with one key show one page. */
function pageKey(address: string): string {
  return address
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/(?<![/&?#])[/&?#]+$/, '')
    .toLowerCase()
}

function titleOf({title, ariaLabel}: Properties): string {
  for (const text of [title, ariaLabel]) {
    if (typeof text === 'string' && text.trim() !== '' && !emptyTitle.test(text.trim())) return tidy(text)
  }
  return ''
}

/** Whether the address is relative and of a page that nobody knows: then what it plays is no known host's. */
function leadsBeside({properties, children}: Element, {base}: State): boolean {
  if (base !== undefined) return false
  for (const name of addressAttributes) {
    const value = properties[name]
    if (typeof value !== 'string') continue
    const address = absoluteAddress(value, undefined)
    if (address !== undefined) return !URL.canParse(address)
  }
  const source = children.find((child) => child.type === 'element' && child.tagName === 'source')
  return source?.type === 'element' && leadsBeside(source, {base} as State)
}

function firstAddress(properties: Properties, state: State): string | undefined {
  for (const name of addressAttributes) {
    const value = properties[name]
    if (typeof value !== 'string') continue
    const address = absoluteAddress(value, state.base)
    if (address !== undefined && URL.canParse(address)) return address
  }
  // <amp-youtube data-videoid="ID">
  if (typeof properties.dataVideoid === 'string') return `https://www.youtube.com/embed/${properties.dataVideoid}`
  return undefined
}
