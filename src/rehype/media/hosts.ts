import {ifPossible} from '../../ground/if-possible.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {redirectTarget} from '../../ground/redirects.ts'
import {fileName} from '../../ground/url-parts.ts'
import type {PlayerKind} from '../shown.ts'
import {filled} from './filled.ts'

const {raw} = String

/** Where players are embedded from, and the page a person opens instead. */
interface MediaHost {
  /** What readers call it; the label of a player without any other. */
  name: string
  kind: PlayerKind
  test: RegExp
  /**
   * Addresses of the page, the first that can be filled: with groups of the embedded address by their numbers, with its
   * parameters by their names. None where the embedded address is one a person can open.
   */
  pages: readonly string[]
}

/** What stands behind `https://` and `www.` in embedded addresses; those that news embed most come first. */
const rows: ReadonlyArray<[name: string, kind: PlayerKind, address: string, ...pages: string[]]> = [
  ['BBC', 'video', raw`(?:[\w-]+\.)?bbc\.(?:com|co\.uk)/(?:ws/)?av-embeds/`],
  [
    'YouTube',
    'video',
    raw`youtube(?:-nocookie)?\.com/embed/(?:videoseries|\?)`,
    'https://www.youtube.com/playlist?list={list}',
  ],
  [
    'YouTube',
    'video',
    raw`youtube(?:-nocookie)?\.com/embed/live_stream\?`,
    'https://www.youtube.com/channel/{channel}/live',
  ],
  [
    'YouTube',
    'video',
    raw`(?:m\.)?(?:youtube(?:-nocookie)?\.com/(?:(?:embed|v|shorts|live)/(?!live_stream\?|videoseries\?)|watch\?(?:[^#]*&)?v=)|youtu\.be/)([\w-]{6,99})`,
    'https://www.youtube.com/watch?v={1}',
  ],
  ['VOA', 'video', raw`((?:voa[a-z]+|rferl)\.(?:com|org))/embed/player/\d+/(\d+)\.html`, 'https://www.{1}/a/{2}.html'],
  ['Vimeo', 'video', raw`(?:player\.vimeo\.com/video|vimeo\.com)/(\d+)`, 'https://vimeo.com/{1}'],
  ['Facebook', 'video', raw`(?:[\w-]+\.)?facebook\.com/(?:v[\d.]+/)?plugins/video\.php`, '{href}'],
  ['Facebook', 'embed', raw`(?:[\w-]+\.)?facebook\.com/(?:v[\d.]+/)?plugins/post\.php`, '{href}'],
  ['Twitter', 'embed', raw`platform\.(?:twitter|x)\.com/embed/`, 'https://twitter.com/i/status/{id}'],
  ['Twitter', 'embed', raw`twitter\.com/i/videos/(?:tweet/)?(\d+)`, 'https://twitter.com/i/status/{1}'],
  ['Instagram', 'embed', raw`instagram\.com/(p|reel|tv)/([\w-]+)/embed`, 'https://www.instagram.com/{1}/{2}/'],
  ['はてなブログ', 'embed', raw`hatenablog-parts\.com/embed\?`, '{url}'],
  ['GIPHY', 'embed', raw`giphy\.com/embed/([\w-]{6,99})(?:[/?#]|$)`, 'https://giphy.com/gifs/{1}'],
  ['Telegram', 'embed', raw`t\.me/([\w/]+)\?(?:[^#]*&)?embed=`, 'https://t.me/{1}'],
  ['TikTok', 'video', raw`tiktok\.com/(?:embed(?:/v\d)?|player/v1)/(\d+)`, 'https://www.tiktok.com/@/video/{1}'],
  [
    '哔哩哔哩',
    'video',
    raw`player\.bilibili\.com/player\.html`,
    'https://www.bilibili.com/video/{bvid}/',
    'https://www.bilibili.com/video/av{aid}/',
  ],
  ['优酷', 'video', raw`player\.youku\.com/embed/([\w=]+)`, 'https://v.youku.com/v_show/id_{1}.html'],
  ['腾讯视频', 'video', raw`v\.qq\.com/(?:txp/)?iframe/(?:preview|player)\.html`, 'https://v.qq.com/x/page/{vid}.html'],
  ['微信', 'video', raw`mp\.weixin\.qq\.com/mp/readtemplate\?(?:[^#]*&)?vid=`],
  ['Dailymotion', 'video', raw`(?:geo\.)?dailymotion\.com/embed/video/(\w+)`, 'https://www.dailymotion.com/video/{1}'],
  [
    'Twitch',
    'video',
    raw`player\.twitch\.tv/`,
    'https://www.twitch.tv/videos/{video}',
    'https://www.twitch.tv/{channel}',
  ],
  ['TED', 'video', raw`embed\.ted\.com/(.+)$`, 'https://www.ted.com/{1}'],
  ['Spotify', 'audio', raw`open\.spotify\.com/embed(?:-podcast)?/(\w+)/(\w+)`, 'https://open.spotify.com/{1}/{2}'],
  // An address of its API is for programs.
  [
    'SoundCloud',
    'audio',
    raw`w\.soundcloud\.com/player\b(?=[^#]*[?&]url=https?(?::|%3A)(?:/|%2F){2}(?:www\.|m\.)?soundcloud\.com)`,
    '{url}',
  ],
  ['SoundCloud', 'audio', raw`w\.soundcloud\.com/player\b`],
  ['Apple Podcasts', 'audio', raw`embed\.(podcasts\.apple\.com/.+)$`, 'https://{1}'],
  ['Apple Music', 'audio', raw`embed\.(music\.apple\.com/.+)$`, 'https://{1}'],
  ['Rutube', 'video', raw`rutube\.ru/play/embed/(\w+)`, 'https://rutube.ru/video/{1}/'],
  ['VK', 'video', raw`vk\.com/video_ext\.php`, 'https://vk.com/video{oid}_{id}'],
  ['네이버TV', 'video', raw`tv\.naver\.com/embed/(\d+)`, 'https://tv.naver.com/v/{1}'],
  [
    'ニコニコ動画',
    'video',
    raw`(?:embed\.nicovideo\.jp/watch|ext\.nicovideo\.jp/thumb)/(\w+)`,
    'https://www.nicovideo.jp/watch/{1}',
  ],
  ['Arte', 'video', raw`arte\.tv/embeds/([a-z]{2})/([\w-]+)`, 'https://www.arte.tv/{1}/videos/{2}/'],
  ['Flourish', 'embed', raw`flo\.uri\.sh/(visualisation|story)/(\d+)/embed`, 'https://public.flourish.studio/{1}/{2}/'],
  ['CodePen', 'embed', raw`codepen\.io/([\w-]+)/embed/(?:preview/)?(\w+)`, 'https://codepen.io/{1}/pen/{2}'],
  ['Datawrapper', 'embed', raw`datawrapper\.dwcdn\.net/`],
  ['Infogram', 'embed', raw`e\.infogram\.com/`],
  ['微博', 'embed', raw`(?:[\w-]+\.)?weibo\.com/`],
  ['Google Maps', 'embed', raw`(?:google\.[\w.]+/maps|maps\.google\.[\w.]+)/`],
  ['Google Docs', 'embed', raw`docs\.google\.com/`],
  ['GitHub Gist', 'embed', raw`gist\.github\.com/([^?#]+)\.js`, 'https://gist.github.com/{1}'],
  ['Scribd', 'embed', raw`scribd\.com/embeds/(\d+)`, 'https://www.scribd.com/document/{1}'],
]

const mediaHosts = madeOnce(() =>
  rows.map(
    ([name, kind, address, ...pages]): MediaHost => ({
      name,
      kind,
      test: new RegExp(raw`^https?://(?:www\.)?${address}`, 'i'),
      pages,
    }),
  ),
)

/**
 * Embedded addresses that show nothing of an article: buttons, forms of newsletters, the Wayback Machine's bar. Hosts that
 * count readers do so by pictures, see `trackers`; of Facebook's, frames are buttons, and pictures count.
 */
export const needlessFrames =
  /^https?:\/\/(?:[\w-]+\.)*(?:sibforms\.com|cleverreach\.com|list-manage\.com|archive\.org\/(?:includes|_static)|facebook\.com\/(?:plugins|widgets)\/(?:like|share|page)|tweetmeme\.com\/button|(?:apis|plus|plusone)\.google\.com\/(?:[^?#]*\/)?(?:\+1|plusone|widget)|platform\.twitter\.com\/widgets\/(?:tweet_button|follow_button))/i

/**
 * Frames in which sites without a template language show their header and footer: `/html/frame_white_footer.html`,
 * `/inc/top.shtml`. A graphic may be called `head_to_head.html`.
 */
export const siteFrames =
  /^[^?#]*\/(?:(?:i?frame|inc|include|common|pub|public|site|page|main|index|home|web)(?:_[a-z]{1,20})?[_-])?(?:top|head(?:er)?|foot(?:er)?|(?:top_?)?nav(?:igation)?\d{0,4}|copyright)\.(?:s?html?|php|aspx?|jsp)(?:[?#]|$)/i

/** Addresses on which a site shows what it embeds: `/embed/youtube?url=https%3A%2F%2F…` (Telegraph). */
const ownFrame = /^https?:\/\/[^/?#]+\/embed\/[a-z]+\?(?:[^#]*&)?url=/i

/** What is known of an embedded address, absolute. */
export function findMedia(embedded: string, isPost = false): {name: string; kind: PlayerKind; page: string} {
  const address = redirectTarget(embedded) ?? ((ownFrame.test(embedded) && pageOf('{url}', [], embedded)) || embedded)
  for (const {name, kind, test, pages} of mediaHosts()) {
    const match = test.exec(address)
    if (!match) continue
    for (const template of pages) {
      const page = pageOf(template, match, address)
      if (page !== undefined) return {name, kind, page}
    }
    return {name, kind, page: address}
  }
  // A WordPress post that another one embeds; the feed of oEmbed adds a secret, pages a class.
  const post = /^(https?:\/\/[^?#]+\/)embed\/?(?:[?#].*)?$/i.exec(address)
  const {hostname, pathname} = new URL(address)
  return {
    name: documentName(pathname) ?? hostname.replace(/^www\./, ''),
    kind: 'embed',
    page: post && (isPost || address.includes('secret=')) ? post[1]! : address,
  }
}

/** Whether an address, absolute, is one that a player is embedded from, and no picture's. */
export function isPlayer(address: string): boolean {
  // Asked of every picture.
  if (!/\/(?:embed|player)[/.]/.test(address)) return false
  return mediaHosts().some(({test, pages}) => pages.length > 0 && test.test(address))
}

/** The name of a document that one reads, as its file has it: `/a/guide%20one.pdf` → `guide one.pdf`. */
function documentName(path: string): string | undefined {
  const name = fileName(path)
  return document.test(name) ? ifPossible(() => decodeURIComponent(name)) : undefined
}

const document = /^.{1,200}\.(?:pdf|epub|docx?|xlsx?|pptx?|od[pst])$/i

function pageOf(template: string, groups: readonly string[], address: string): string | undefined {
  const {searchParams} = new URL(address)
  const page = filled(template, (name) => groups[Number(name)] ?? searchParams.get(name))
  return page !== undefined && /^https?:\/\//i.test(page) && URL.canParse(page) ? page : undefined
}
