import type {Element} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {filled} from './filled.ts'

/** Elements and attributes that a script makes a player or a post of, and the address they stand for. */
interface Embed {
  /** Name of the element; one of `boxes` where it is left out. */
  on?: string
  /** Class that the element has. */
  class?: string
  /** The address, with values of attributes in `{}`, by the names that hast gives them; all of them must be there. */
  page: string
  /** What the address must be, where the attributes do not tell. */
  when?: RegExp
}

/** What pages embed without a frame of their own; those of boxes are found by the first attribute in their address. */
const embeds: readonly Embed[] = [
  // AMP, https://amp.dev/documentation/components
  {on: 'amp-twitter', page: 'https://platform.twitter.com/embed/Tweet.html?id={dataTweetid}'},
  {on: 'amp-instagram', page: 'https://www.instagram.com/p/{dataShortcode}/embed/'},
  {on: 'amp-facebook', page: '{dataHref}'},
  {on: 'amp-tiktok', page: '{dataSrc}'},
  {on: 'amp-vimeo', page: 'https://player.vimeo.com/video/{dataVideoid}'},
  {on: 'amp-dailymotion', page: 'https://www.dailymotion.com/embed/video/{dataVideoid}'},
  {
    on: 'amp-soundcloud',
    page: 'https://w.soundcloud.com/player/?url=https%3A%2F%2Fapi.soundcloud.com%2Ftracks%2F{dataTrackid}',
  },
  {
    on: 'amp-brightcove',
    page: 'https://players.brightcove.net/{dataAccount}/default_default/index.html?videoId={dataVideoId}',
  },
  // Custom elements
  {on: 'lite-youtube', page: 'https://www.youtube.com/embed/{videoid}'},
  {on: 'lite-vimeo', page: 'https://player.vimeo.com/video/{videoid}'},
  {on: 'twitter-widget', page: 'https://platform.twitter.com/embed/Tweet.html?id={dataTweetId}'},
  {on: 'oembed', page: '{url}'}, // CKEditor 5
  // Brightcove
  {
    on: 'video-js',
    page: 'https://players.brightcove.net/{dataAccount}/{dataPlayer}_default/index.html?videoId={dataVideoId}',
  },
  {
    on: 'video',
    page: 'https://players.brightcove.net/{dataAccount}/{dataPlayer}_default/index.html?videoId={dataVideoId}',
  },
  // Scripts that write where they stand
  {on: 'script', page: 'https://t.me/{dataTelegramPost}'},
  {on: 'script', page: '{src}', when: /^(?:https?:)?\/\/gist\.github\.com\/[^?#]+\.js/i},
  // Posts; most hold their text, and a link
  {class: 'instagram-media', page: '{dataInstgrmPermalink}'},
  {class: 'tiktok-embed', page: '{cite}'},
  {class: 'text-post-media', page: '{dataTextPostPermalink}'}, // Threads
  {class: 'fb-post', page: '{dataHref}'},
  {class: 'fb-video', page: '{dataHref}'},
  // Boxes that a script fills
  {page: 'https://www.youtube.com/embed/{dataYoutubeId}'},
  {class: 'youtube-player', page: 'https://www.youtube.com/embed/{dataId}'},
  {page: 'https://player.vimeo.com/video/{dataVimeoId}'},
  {page: '{dataOembedUrl}'}, // CKEditor 4
  {class: 'flourish-embed', page: 'https://public.flourish.studio/{dataSrc}/'},
  {class: 'infogram-embed', page: 'https://infogram.com/{dataId}'},
]

/** Elements that may be made a player by a script that knows them by an attribute. */
const boxes: ReadonlySet<string> = new Set(['div', 'blockquote', 'figure', 'section', 'span', 'p'])

/** Players of which nothing says where they could be opened, and the attribute that names what they play. */
const unaddressed: ReadonlyMap<string, string> = new Map([
  ['mpvoice', 'name'], // WeChat
  ['mp-common-mpaudio', 'name'],
  ['mp-common-videosnap', 'dataDesc'],
  ['qqmusic', 'musicName'],
])

const byElement = new Map<string, Embed[]>()
const byAttribute = new Map<string, Embed[]>()
for (const embed of embeds) {
  const [table, key] = embed.on === undefined ? [byAttribute, firstAttribute(embed)] : [byElement, embed.on]
  table.set(key, [...(table.get(key) ?? []), embed])
}

/** Elements that are made something of by their name. */
export const madeByName: ReadonlySet<string> = new Set([...byElement.keys(), ...unaddressed.keys()])

/** Whether a script may make something of an element. Asked of every one: most tell by their name. */
export function mayEmbed({tagName, properties}: Element): boolean {
  for (const name in properties) if (byAttribute.has(name)) return boxes.has(tagName) || madeByName.has(tagName)
  return madeByName.has(tagName)
}

/**
 * The address of the page or player that a script would have shown in the place of an element, as the source spells it.
 */
export function embeddedAddress(element: Element): string | undefined {
  const {tagName, properties} = element
  const own = byElement.get(tagName)
  if (own) return firstFilled(own, element)
  if (!boxes.has(tagName)) return undefined
  for (const name in properties) {
    const found = byAttribute.get(name)
    const address = found && firstFilled(found, element)
    if (address !== undefined) return address
  }
  return undefined
}

/** What a player without an address says of itself; `undefined` for an element that is none. */
export function unaddressedPlayer({tagName, properties}: Element): string | undefined {
  const name = unaddressed.get(tagName)
  return name === undefined ? undefined : String(properties[name] ?? '')
}

function firstFilled(candidates: readonly Embed[], element: Element): string | undefined {
  for (const embed of candidates) {
    if (embed.class !== undefined && !classNames(element).includes(embed.class)) continue
    const address = filled(embed.page, (name) => wordOf(element.properties[name]))
    if (address !== undefined && (embed.when === undefined || embed.when.test(address))) return address
  }
  return undefined
}

function firstAttribute({page}: Embed): string {
  return /\{(\w+)\}/.exec(page)![1]!
}

/** A value that may be part of an address. */
function wordOf(value: unknown): string {
  const word = String(value ?? '').trim()
  return /\s/.test(word) ? '' : word
}
