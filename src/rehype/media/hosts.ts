import {redirectTarget} from '../../ground/redirects.ts'

/** Where players are embedded from, and the page a person opens instead. */
export interface MediaHost {
  /** What readers call it; the label of a player without any other. */
  name: string
  test: RegExp
  kind: 'video' | 'audio' | 'embed'
  /** Address of the page; absent where the embedded address is one a person can open. */
  page?: (match: RegExpExecArray, url: URL) => string | undefined
}

/** Embedded addresses. No two entries are for the same ones; those that news embed most come first. */
export const mediaHosts: readonly MediaHost[] = [
  {name: 'BBC', kind: 'video', test: /^https?:\/\/(?:www\.|[\w-]+\.)?bbc\.(?:com|co\.uk)\/(?:ws\/)?av-embeds\//i},
  {
    name: 'YouTube',
    kind: 'video',
    test: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?:videoseries|\?)/i,
    page: (_, url) => named(url, 'list', 'https://www.youtube.com/playlist?list='),
  },
  {
    name: 'YouTube',
    kind: 'video',
    test: /^https?:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/live_stream\?/i,
    page: (_, url) => {
      const channel = named(url, 'channel', 'https://www.youtube.com/channel/')
      return channel && `${channel}/live`
    },
  },
  {
    name: 'YouTube',
    kind: 'video',
    test: /^https?:\/\/(?:www\.|m\.)?(?:youtube(?:-nocookie)?\.com\/(?:(?:embed|v|shorts|live)\/(?!live_stream\?|videoseries\?)|watch\?(?:[^#]*&)?v=)|youtu\.be\/)([\w-]{6,99})/i,
    page: ([, id]) => `https://www.youtube.com/watch?v=${id}`,
  },
  {
    name: 'VOA',
    kind: 'video',
    test: /^https?:\/\/(?:www\.)?(?:voa[a-z]+|rferl)\.(?:com|org)\/embed\/player\/\d+\/(\d+)\.html/i,
    page: ([, id], {hostname}) => `https://${hostname}/a/${id}.html`,
  },
  {
    name: 'Vimeo',
    kind: 'video',
    test: /^https?:\/\/(?:player\.vimeo\.com\/video|(?:www\.)?vimeo\.com)\/(\d+)/i,
    page: ([, id]) => `https://vimeo.com/${id}`,
  },
  {
    name: 'Facebook',
    kind: 'video',
    test: /^https?:\/\/(?:[\w-]+\.)?facebook\.com\/(?:v[\d.]+\/)?plugins\/video\.php/i,
    page: (_, url) => named(url, 'href', ''),
  },
  {
    name: 'Facebook',
    kind: 'embed',
    test: /^https?:\/\/(?:[\w-]+\.)?facebook\.com\/(?:v[\d.]+\/)?plugins\/post\.php/i,
    page: (_, url) => named(url, 'href', ''),
  },
  {
    name: 'Twitter',
    kind: 'embed',
    test: /^https?:\/\/platform\.(?:twitter|x)\.com\/embed\//i,
    page: (_, url) => named(url, 'id', 'https://twitter.com/i/status/'),
  },
  {
    name: 'Twitter',
    kind: 'embed',
    test: /^https?:\/\/(?:www\.)?twitter\.com\/i\/videos\/(?:tweet\/)?(\d+)/i,
    page: ([, id]) => `https://twitter.com/i/status/${id}`,
  },
  {
    name: 'Instagram',
    kind: 'embed',
    test: /^https?:\/\/(?:www\.)?instagram\.com\/(p|reel|tv)\/([\w-]+)\/embed/i,
    page: ([, type, id]) => `https://www.instagram.com/${type}/${id}/`,
  },
  {
    name: 'Telegram',
    kind: 'embed',
    test: /^https?:\/\/t\.me\/([\w/]+)\?(?:[^#]*&)?embed=/i,
    page: ([, post]) => `https://t.me/${post}`,
  },
  {
    name: 'TikTok',
    kind: 'video',
    test: /^https?:\/\/(?:www\.)?tiktok\.com\/(?:embed(?:\/v\d)?|player\/v1)\/(\d+)/i,
    page: ([, id]) => `https://www.tiktok.com/@/video/${id}`,
  },
  {
    name: '哔哩哔哩',
    kind: 'video',
    test: /^https?:\/\/player\.bilibili\.com\/player\.html/i,
    page: (_, url) => bilibili(url),
  },
  {
    name: '优酷',
    kind: 'video',
    test: /^https?:\/\/player\.youku\.com\/embed\/([\w=]+)/i,
    page: ([, id]) => `https://v.youku.com/v_show/id_${id}.html`,
  },
  {
    name: '腾讯视频',
    kind: 'video',
    test: /^https?:\/\/v\.qq\.com\/(?:iframe|txp\/iframe)\/(?:preview|player)\.html/i,
    page: (_, url) => tencent(url),
  },
  {
    name: 'Dailymotion',
    kind: 'video',
    test: /^https?:\/\/(?:www\.|geo\.)?dailymotion\.com\/embed\/video\/(\w+)/i,
    page: ([, id]) => `https://www.dailymotion.com/video/${id}`,
  },
  {
    name: 'Twitch',
    kind: 'video',
    test: /^https?:\/\/player\.twitch\.tv\//i,
    page: (_, url) =>
      named(url, 'video', 'https://www.twitch.tv/videos/') ?? named(url, 'channel', 'https://www.twitch.tv/'),
  },
  {
    name: 'TED',
    kind: 'video',
    test: /^https?:\/\/embed\.ted\.com\/(.+)$/i,
    page: ([, path]) => `https://www.ted.com/${path}`,
  },
  {
    name: 'Spotify',
    kind: 'audio',
    test: /^https?:\/\/open\.spotify\.com\/embed(?:-podcast)?\/(\w+)\/(\w+)/i,
    page: ([, type, id]) => `https://open.spotify.com/${type}/${id}`,
  },
  {
    name: 'SoundCloud',
    kind: 'audio',
    test: /^https?:\/\/w\.soundcloud\.com\/player/i,
    // An address of its API is for programs.
    page: (_, url) =>
      [named(url, 'url', '')].find((page) => page && /^https?:\/\/(?:www\.|m\.)?soundcloud\.com\//i.test(page)),
  },
  {
    name: 'Apple Podcasts',
    kind: 'audio',
    test: /^https?:\/\/embed\.podcasts\.apple\.com\/(.+)$/i,
    page: ([, path]) => `https://podcasts.apple.com/${path}`,
  },
  {
    name: 'Apple Music',
    kind: 'audio',
    test: /^https?:\/\/embed\.music\.apple\.com\/(.+)$/i,
    page: ([, path]) => `https://music.apple.com/${path}`,
  },
  {
    name: 'Rutube',
    kind: 'video',
    test: /^https?:\/\/(?:www\.)?rutube\.ru\/play\/embed\/(\w+)/i,
    page: ([, id]) => `https://rutube.ru/video/${id}/`,
  },
  {
    name: 'VK',
    kind: 'video',
    test: /^https?:\/\/(?:www\.)?vk\.com\/video_ext\.php/i,
    page: (_, {searchParams}) => {
      const [owner, id] = [searchParams.get('oid'), searchParams.get('id')]
      return owner && id ? `https://vk.com/video${owner}_${id}` : undefined
    },
  },
  {
    name: '네이버TV',
    kind: 'video',
    test: /^https?:\/\/tv\.naver\.com\/embed\/(\d+)/i,
    page: ([, id]) => `https://tv.naver.com/v/${id}`,
  },
  {
    name: 'ニコニコ動画',
    kind: 'video',
    test: /^https?:\/\/(?:embed\.nicovideo\.jp\/watch|ext\.nicovideo\.jp\/thumb)\/(\w+)/i,
    page: ([, id]) => `https://www.nicovideo.jp/watch/${id}`,
  },
  {
    name: 'Arte',
    kind: 'video',
    test: /^https?:\/\/(?:www\.)?arte\.tv\/embeds\/([a-z]{2})\/([\w-]+)/i,
    page: ([, language, id]) => `https://www.arte.tv/${language}/videos/${id}/`,
  },
  {
    name: 'Flourish',
    kind: 'embed',
    test: /^https?:\/\/flo\.uri\.sh\/(visualisation|story)\/(\d+)\/embed/i,
    page: ([, type, id]) => `https://public.flourish.studio/${type}/${id}/`,
  },
  {
    name: 'CodePen',
    kind: 'embed',
    test: /^https?:\/\/(?:www\.)?codepen\.io\/([\w-]+)\/embed\/(?:preview\/)?(\w+)/i,
    page: ([, user, id]) => `https://codepen.io/${user}/pen/${id}`,
  },
  {name: 'Datawrapper', kind: 'embed', test: /^https?:\/\/datawrapper\.dwcdn\.net\//i},
  {name: 'Infogram', kind: 'embed', test: /^https?:\/\/e\.infogram\.com\//i},
  {name: '微博', kind: 'embed', test: /^https?:\/\/(?:[\w-]+\.)?weibo\.com\//i},
  {name: 'Google Maps', kind: 'embed', test: /^https?:\/\/(?:www\.google\.[\w.]+\/maps|maps\.google\.[\w.]+)\//i},
  {name: 'Google Docs', kind: 'embed', test: /^https?:\/\/docs\.google\.com\//i},
  {
    name: 'GitHub Gist',
    kind: 'embed',
    test: /^https?:\/\/gist\.github\.com\/([^?#]+)\.js/i,
    page: ([, path]) => `https://gist.github.com/${path}`,
  },
  {
    name: 'Scribd',
    kind: 'embed',
    test: /^https?:\/\/(?:www\.)?scribd\.com\/embeds\/(\d+)/i,
    page: ([, id]) => `https://www.scribd.com/document/${id}`,
  },
]

/** Embedded addresses that show nothing of an article: buttons, forms of newsletters, the Wayback Machine's bar. */
export const trackerFrames =
  /^https?:\/\/(?:[\w-]+\.)*(?:sibforms\.com|cleverreach\.com|list-manage\.com|archive\.org\/(?:includes|_static)|facebook\.com\/(?:plugins|widgets)\/(?:like|share|page)|tweetmeme\.com\/button|(?:apis|plus|plusone)\.google\.com\/(?:[^?#]*\/)?(?:\+1|plusone|widget)|platform\.twitter\.com\/widgets\/(?:tweet_button|follow_button))/i

/** Addresses on which a site shows what it embeds: `/embed/youtube?url=https%3A%2F%2F…` (Telegraph). */
const ownFrame = /^https?:\/\/[^/?#]+\/embed\/[a-z]+\?(?:[^#]*&)?url=/i

/** What is known of an embedded address, absolute. */
export function findMedia(embedded: string): {name: string; kind: MediaHost['kind']; page: string} {
  const address =
    redirectTarget(embedded) ?? ((ownFrame.test(embedded) && named(new URL(embedded), 'url', '')) || embedded)
  for (const {name, kind, test, page} of mediaHosts) {
    const match = test.exec(address)
    if (match) return {name, kind, page: page?.(match, new URL(address)) ?? address}
  }
  // A WordPress post that another one embeds; the feed of oEmbed adds a secret.
  const post = /^(https?:\/\/[^?#]+\/)embed\/?(?:[?#].*)?$/i.exec(address)
  const {hostname} = new URL(address)
  return {
    name: hostname.replace(/^www\./, ''),
    kind: 'embed',
    page: post && address.includes('secret=') ? post[1]! : address,
  }
}

/** Whether an address, absolute, is one that a player is embedded from, and no picture's. */
export function isPlayer(address: string): boolean {
  // Asked of every picture.
  if (!/\/(?:embed|player)[/.]/.test(address)) return false
  return mediaHosts.some(({test, page}) => page !== undefined && test.test(address))
}

function named(url: URL, name: string, before: string): string | undefined {
  const value = url.searchParams.get(name)
  if (!value) return undefined
  const page = before + value
  return /^https?:\/\//i.test(page) && URL.canParse(page) ? page : undefined
}

function bilibili(url: URL): string | undefined {
  const {searchParams} = url
  const id = searchParams.get('bvid') ?? (searchParams.get('aid') ? `av${searchParams.get('aid')}` : null)
  return id ? `https://www.bilibili.com/video/${id}/` : undefined
}

function tencent(url: URL): string | undefined {
  return url.searchParams.get('vid') ? `https://v.qq.com/x/page/${url.searchParams.get('vid')}.html` : undefined
}
