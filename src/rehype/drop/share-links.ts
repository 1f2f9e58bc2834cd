import type {Element, Nodes} from 'hast'
import {isArticle} from '../../conversion.ts'
import {invisible} from '../../ground/visible-text.ts'
import {clutterByLabel} from '../clutter/labels.ts'
import type {Rule} from '../rule.ts'

/** Addresses that pass on the page from which they are followed, or a link to it. */
const sharer =
  /^(?:(?:whatsapp|fb-messenger|viber|line|sms|tg):|mailto:\?|(?:https?:)?\/\/(?:[\w-]+\.)*(?:facebook\.com\/(?:share|dialog\/(?:share|feed|send))|(?:twitter|x)\.com\/(?:intent\/(?:tweet|post)|share|home\?status)|whatsapp\.com\/send|wa\.me\/\?|linkedin\.com\/(?:shareArticle|sharing|cws\/share)|reddit\.com\/submit|pinterest\.[a-z]{2,3}\/pin\/create|(?:t|telegram)\.me\/share|tumblr\.com\/(?:share|widgets\/share)|weibo\.com\/share|douban\.com\/(?:share|recommend)|qzone\.qq\.com\/cgi-bin\/qzshare|line\.(?:me|naver\.jp)\/(?:R\/)?(?:msg|lineit|share)|getpocket\.com\/(?:save|edit)|flipboard\.com\/bookmarklet|vk\.com\/share|ok\.ru\/(?:offer|dk)|hatena\.ne\.jp\/(?:entry|add)|kakao\.com\/share|xing\.com\/(?:spi\/shares|social)|plus\.google\.com\/share|ycombinator\.com\/submitlink|addtoany\.com\/(?:add_to|share)))/i

/** What else stands in such a row: `Copy link`, which a script does. */
const scripted = /^(?:#|javascript:|$)/i

/** Words beside the links, in characters, and those of all links. */
const longestLabel = 40
const longestLinks = 200

/**
 * Rows of links that share the article, whatever they are called:
 *
 *     <ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=…">…</a></li><li><a href="mailto:?subject=…">…</a></li></ul>
 *
 * Every link does, and nothing stands beside them but a label such as `Share:`.
 */
export const shareLinks: Rule = {
  name: 'share/links',
  why: 'buttons that share the article',
  on: ['div', 'ul', 'ol', 'li', 'section', 'aside', 'nav', 'p'],
  test: (element, _ancestors, conversion) => isArticle(conversion) && sharesOnly(element),
}

function sharesOnly(element: Element): boolean {
  let sharers = 0
  let label = ''
  let left = longestLinks
  const isFine = (node: Nodes, isLinked: boolean): boolean => {
    if (node.type === 'text') {
      if (isLinked) left -= node.value.trim().length
      else label += ` ${node.value.trim()}`
      return left >= 0 && label.length <= 2 * longestLabel
    }
    if (node.type !== 'element' || invisible.has(node.tagName)) return true
    if (node.tagName === 'img' && !isLinked) return false
    if (node.tagName !== 'a') return node.children.every((child) => isFine(child, isLinked))
    const {href} = node.properties
    if (typeof href === 'string' && sharer.test(href)) sharers++
    else if (href !== undefined && !(typeof href === 'string' && scripted.test(href))) return false
    return node.children.every((child) => isFine(child, true))
  }
  if (!element.children.every((child) => isFine(child, false)) || sharers === 0) return false
  const said = label.replace(/\s+/g, ' ').trim()
  return !/[\p{L}\p{N}]/u.test(said) || clutterByLabel(said) === 'page/share'
}
