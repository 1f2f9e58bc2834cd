import type {Element, Nodes} from 'hast'
import {isArticle} from '../../conversion.ts'
import {isBlank} from '../../ground/blanks.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {invisible, shortText} from '../../ground/visible-text.ts'
import {clutterByLabel} from '../clutter/labels.ts'
import {hintedPattern} from '../rules/hinted-pattern.ts'
import type {Rule} from '../rules/rule.ts'

/** Addresses that pass on the page from which they are followed, or a link to it. */
export const sharer = hintedPattern(
  'shar send dialog intent status submit create msg lineit save edit recommend bookmarklet offer /dk entry /add social wa.me mailto: whatsapp: fb-messenger: viber: line: sms: tg:',
  /^(?:(?:whatsapp|fb-messenger|viber|line|sms|tg):|mailto:\?|(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:share|dialog\/(?:share|feed|send))|(?:twitter|x)\.com\/(?:intent\/(?:tweet|post)|share|home\?status)|whatsapp\.com\/send|wa\.me\/?\?|linkedin\.com\/(?:shareArticle|sharing|cws\/share)|reddit\.com\/submit|pinterest\.[a-z]{2,3}\/pin\/create|(?:t|telegram)\.me\/share|tumblr\.com\/(?:share|widgets\/share)|weibo\.com\/share|douban\.com\/(?:share|recommend)|qzone\.qq\.com\/cgi-bin\/qzshare|line\.(?:me|naver\.jp)\/(?:R\/)?(?:msg|lineit|share)|getpocket\.com\/(?:save|edit)|flipboard\.com\/bookmarklet|vk\.com\/share|ok\.ru\/(?:offer|dk)|hatena\.ne\.jp\/(?:entry|add)|kakao\.com\/share|xing\.com\/(?:spi\/shares|social)|plus\.google\.com\/share|ycombinator\.com\/submitlink|addtoany\.com\/(?:add_to|share)))/i,
)

/** How deep a link lies in such a row; boxes within boxes are not looked into again and again. */
const deepest = 8

/** What else stands in such a row: `Copy link`, which a script does. */
const scripted = /^(?:#|javascript:|$)/i

/** Words beside the links, in characters, and all that such a row says. */
const longestLabel = 40
const longestLinks = 200

/**
 * Rows of links that share the article, whatever they are called:
 *
 *     <ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=…">…</a></li><li><a href="mailto:?subject=…">…</a></li></ul>
 *
 * Every link does, and nothing stands beside them but a label such as `Share:`. Behind that label, scripts may do it all,
 * and so they may where each link says whereto and leads nowhere itself: `<a>Facebook</a> <a href="#">LINE</a>`.
 */
export const shareLinks: Rule = {
  name: 'share/links',
  why: 'buttons that share the article',
  // A button that is a picture is a figure by now.
  on: ['div', 'ul', 'ol', 'section', 'aside', 'nav', 'p', 'figure'],
  having: 'elements',
  test: (element, _ancestors, conversion) => isArticle(conversion) && sharesOnly(element),
}

function sharesOnly(element: Element): boolean {
  if (!mayBeRow(element)) return false
  const row: Row = {sharers: 0, links: 0, label: '', said: [], places: 0, left: longestLinks}
  for (const child of element.children) if (!mayShare(child, false, row, 0)) return false
  if (row.links === 0) return false
  if (!holdsLetter(row.label) && (row.sharers > 0 || saysWhereto(row))) return true
  return clutterByLabel(row.label.trim()) === 'page/share'
}

/** What a row has said so far. */
interface Row {
  sharers: number
  links: number
  label: string
  /** What its links say. */
  said: string[]
  /** How many of them lead to a place on the page. */
  places: number
  left: number
}

/** Whether there are several links, each says where it would share, and none leads anywhere. */
function saysWhereto({links, said, places, sharers}: Row): boolean {
  if (links < 2 || said.length < links || places > 0 || sharers > 0) return false
  return said.every((words) => networks.has(words.toLowerCase()))
}

/** What buttons say that share. */
const networks: ReadonlySet<string> = new Set(
  `facebook fb twitter x line whatsapp telegram linkedin pinterest reddit tumblr threads bluesky plurk weibo wechat email
  e-mail qq qzone pocket 微博 新浪微博 微信 朋友圈 qq空间 qq好友 脸书 臉書 推特 複製連結 复制链接 ポスト シェア はてブ リンクをコピー
  페이스북 트위터 카카오톡 카카오스토리 네이버밴드 밴드 라인 url복사 링크복사`.split(/\s+/),
)

/** Whether no sentence stands beside the elements: most paragraphs have one. */
function mayBeRow({children}: Element): boolean {
  for (const child of children) {
    if (child.type === 'text' && child.value.length > 2 * longestLabel && !isBlank(child.value)) return false
  }
  return true
}

/** Whether a node may stand in such a row; what it says is added to what the row has said. */
function mayShare(node: Nodes, isLinked: boolean, row: Row, depth: number): boolean {
  if (node.type === 'text') {
    const said = node.value.trim()
    if (isLinked) row.left -= said.length
    else if (said !== '') row.label += ` ${said}`
    if (isLinked && said !== '') row.said.push(said)
    return row.left >= 0 && row.label.length <= longestLabel
  }
  if (node.type !== 'element' || invisible.has(node.tagName)) return true
  if (depth > deepest || (node.tagName === 'img' && !isLinked)) return false
  let isIn = isLinked
  if (node.tagName === 'a') {
    const {href} = node.properties
    row.links++
    // So is one that marks a place.
    if ((typeof href === 'string' && /^#./.test(href)) || node.properties.name !== undefined) row.places++
    if (typeof href === 'string' && sharer.test(href)) row.sharers++
    else if (href !== undefined && !(typeof href === 'string' && scripted.test(href))) return false
    isIn = true
  }
  for (const child of node.children) if (!mayShare(child, isIn, row, depth + 1)) return false
  return true
}

const bars = new Set([
  'addtoany_share_save_container', // WordPress AddToAny, CDT since October 2020
  'a2a_kit',
  'sharedaddy', // WordPress Jetpack
  'jp-relatedposts-share',
  'share-bar',
  'share-buttons',
  'share-tools',
  'social-share',
  'social-sharing',
  'service-links', // Drupal
])

/** Buttons that pass an article on: `<div class="addtoany_share_save_container"><a …></a></div>`. */
export const shareBars: Rule = {
  name: 'share/bar',
  why: 'buttons that share the article',
  on: ['div', 'ul', 'section', 'aside', 'p', 'footer'],
  named: bars,
}

/**
 * Buttons that the script of Twitter lays out, for the site's account or for that of whoever wrote. Where none runs they
 * are links in a line of the text: `By Ann Lee <a class="twitter-follow-button" href="…">Follow @annlee</a>`. One that says
 * nothing but a name or a hashtag may be a word of its sentence: `Write to <a class="twitter-mention-button">@annlee</a>`.
 */
export const twitterButtons: Rule = {
  name: 'share/twitter',
  why: 'a button that a script lays out',
  on: ['a'],
  named: new Set(['twitter-follow-button', 'twitter-hashtag-button', 'twitter-mention-button', 'twitter-share-button']),
  test: (link) => !nameAlone.test(shortText(link, longestName)),
}

const longestName = 100
const nameAlone = /^\s?[@#]\S+\s?$/
