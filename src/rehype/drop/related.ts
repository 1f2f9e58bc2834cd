import type {Element, Nodes, Parents} from 'hast'
import {hasClass} from '../../ground/class-names.ts'
import {elementsNamed} from '../../ground/find-within.ts'
import {nextAmong, placeAmong} from '../../ground/siblings.ts'
import {shortText} from '../../ground/visible-text.ts'
import {clutterByLabelledLinks} from '../clutter/labelled-links.ts'
import {clutterByWords} from '../clutter/labels.ts'
import type {Rule} from '../rules/rule.ts'
import {hasContent} from '../seen/has-content.ts'

/**
 * Lists whose every item is a link and nothing else, with `related: 'drop'`; and the label right before one.
 *
 *     <p>相关阅读：</p><ul role="list"><li role="listitem"><a href="/zhongwen/simp/world-64073491">…</a></li></ul>   BBC 2022
 */
export const relatedLists: Rule = {
  name: 'related/list',
  why: 'related articles, which were not wanted',
  on: ['ul', 'ol', 'p', 'h2', 'h3'],
  wanted: ({related}) => related === 'drop',
  test: (element, ancestors) => isLinksOnly(element) || isLabelOfList(element, ancestors.at(-1)!),
}

/**
 * Lines of nothing but a label and links, and posts that WordPress shows under such a label, with `related: 'drop'`.
 *
 *     <p><em><strong>相关报道 <a href="https://www.rfi.fr/cn/…">…</a></strong></em></p>   RFI 2020
 *     <p><a href="https://api.dw.com/…" rel="ArticleRef">更多阅读：…</a></p>              DW 2020
 *     <p>相关阅读：</p><blockquote class="wp-embedded-content">…</blockquote>            CDT
 *     <p><strong>Lesen Sie auch:</strong> <a href="…">…</a></p>
 */
export const relatedLines: Rule = {
  name: 'related/line',
  why: 'related articles, which were not wanted',
  on: ['p', 'blockquote'],
  wanted: ({related}) => related === 'drop',
  test: (element, ancestors) =>
    element.tagName === 'p' ? isRelatedLine(element) : isLabelledPost(element, ancestors.at(-1)!),
}

/** Longest line of links, in characters. */
const longestLine = 200

/** Labels that open a line of links without a colon, as in `相关报道 <a>…</a>`; `More on this in the <a>…</a>` is none. */
const label = /^(?:相关|相關|延伸|更多|推荐|推薦)(?:阅读|閱讀|报道|報道|报导|報導|文章|链接|連結|内容|內容)/

/** How WordPress shows a post in another: a quote, beside a frame that is no more once a script has run. */
const embeddedPost = new Set(['wp-embedded-content'])

/** What may stand beside a label and the links of a line. */
const signs = /^[\s：:,，、/|；;·]*$/

function isLabelOfList(element: Element, parent: Parents): boolean {
  // `相关阅读：`
  if (clutterByWords(element) !== 'page/related') return false
  const next = nextAmong(parent.children, element, hasContent)
  return next?.type === 'element' && (isLinksOnly(next) || isEmbeddedPost(next))
}

function isRelatedLine(element: Element): boolean {
  return isLabelledLine(element) || clutterByLabelledLinks(element) === 'page/related'
}

/** Whether it is all label and links: `相关报道 <a>甲</a>`, `<a>更多阅读：甲</a>`. */
function isLabelledLine(element: Element): boolean {
  const text = shortText(element, longestLine).trim()
  if (!label.test(text)) return false
  const links = elementsNamed(element, 'a')
  const beside = links.reduce((rest, link) => rest.replace(shortText(link, longestLine).trim(), ''), text)
  return links.length > 0 && signs.test(beside.replace(label, ''))
}

/** A post of WordPress shown in another, where a label stands before the first of them. */
function isLabelledPost(element: Element, parent: Parents): boolean {
  if (!isEmbeddedPost(element)) return false
  const {children} = parent
  let answer: boolean | undefined
  let at = placeAmong(children, element) - 1
  // In a row of posts, what holds for the one before holds for this one.
  for (; at >= 0 && answer === undefined; at--) {
    const before = children[at]!
    if (isEmbeddedPost(before)) answer = labelled.get(before)
    else if (hasContent(before)) answer = before.type === 'element' && clutterByWords(before) === 'page/related'
  }
  labelled.set(element, answer ?? false)
  return answer ?? false
}

/** Embedded posts that were asked about, and whether a label stands before their row. */
const labelled = new WeakMap<Nodes, boolean>()

function isEmbeddedPost(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'blockquote' && hasClass(node, embeddedPost)
}

function isLinksOnly({tagName, children}: Element): boolean {
  if (tagName !== 'ul' && tagName !== 'ol') return false
  let links = 0
  for (const item of children) {
    if (item.type === 'element' && item.tagName === 'li' && isLinkOnly(item)) links++
    else if (hasContent(item)) return false
  }
  return links > 0
}

/** Wrappers such as `<b>` around the link do not count. */
function isLinkOnly(element: Element): boolean {
  const content = element.children.filter(hasContent)
  const [only] = content
  if (content.length !== 1 || only?.type !== 'element') return false
  return only.tagName === 'a' || isLinkOnly(only)
}
