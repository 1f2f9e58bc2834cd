import type {Element, Nodes, Parents} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {hasClass} from '../../ground/class-names.ts'
import {elementsNamed} from '../../ground/find-within.ts'
import {remembered} from '../../ground/remembered.ts'
import {nextAmong, placeAmong} from '../../ground/siblings.ts'
import {invisible, shortText} from '../../ground/visible-text.ts'
import {clutterByLabelledLinks} from '../clutter/labelled-links.ts'
import {clutterByLabel, clutterByWords, longestLabel} from '../clutter/labels.ts'
import type {Rule} from '../rule.ts'

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

/**
 * A gallery of another article, with its heading, with `related: 'drop'`.
 *
 *     <h3>相关图集：国安法生效后的香港</h3><div><img src="…"><b>…</b>…</div>…   DW 2020
 */
export const relatedGalleries: Rule = {
  name: 'related/gallery',
  why: 'an appended gallery, which was not wanted',
  on: ['*'],
  wanted: ({related}) => related === 'drop',
  test: (element, ancestors) => isInGallery(element, ancestors.at(-1)!),
}

/** Labels that open a line of links without a colon, as in `相关报道 <a>…</a>`; `More on this in the <a>…</a>` is none. */
const label = /^(?:相关|相關|延伸|更多|推荐|推薦)(?:阅读|閱讀|报道|報道|报导|報導|文章|链接|連結|内容|內容)/
const galleryHeading = /^(?:相关|相關)(?:图集|圖集|图片集)[：:]/

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

const galleries = new WeakMap<Nodes, ReadonlySet<Nodes>>()

/** Whether it is the heading of a gallery, or one of the pictures with their texts right behind that. */
function isInGallery(element: Element, parent: Parents): boolean {
  const parts = remembered(galleries, parent, () => {
    let isInside = false
    return new Set(
      parent.children.filter((child) => {
        // Galleries stand in the middle of articles, too: what follows the last picture is the article again.
        isInside = isGalleryHeading(child) || (isInside && (!hasContent(child) || isPicture(child)))
        return isInside
      }),
    )
  })
  return parts.has(element)
}

/** Asked before and after pictures have become figures. */
function isPicture(node: Nodes): boolean {
  if (node.type !== 'element') return false
  return node.tagName === 'img' || node.tagName === 'figure' || node.children.some(isPicture)
}

function isGalleryHeading(node: Nodes): boolean {
  return node.type === 'element' && /^h[2-4]$/.test(node.tagName) && galleryHeading.test(shortText(node, 100))
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

function hasContent(node: Nodes): boolean {
  return node.type === 'text' ? !isBlank(node.value) : node.type === 'element'
}

/**
 * Sections that are a label and links to other articles, with `related: 'drop'`:
 *
 *     <section><header><span>Related</span></header><ul><li><a href="…"><h2>…</h2></a><a href="…">…</a></li>…</ul></section>   nei.st
 */
export const relatedSections: Rule = {
  name: 'related/section',
  why: 'related articles, which were not wanted',
  on: ['aside', 'div', 'section'],
  wanted: ({related}) => related === 'drop',
  test: isLabelledSection,
}

function isLabelledSection(section: Element): boolean {
  let label: string | undefined
  let links = 0
  const isFine = (node: Nodes): boolean => {
    if (node.type === 'text') {
      const said = node.value.trim()
      if (said === '') return true
      // The label comes first, and after it nothing but links.
      if (label !== undefined || said.length > longestLabel) return false
      label = said
      return clutterByLabel(said) === 'page/related'
    }
    if (node.type !== 'element' || invisible.has(node.tagName)) return true
    if (node.tagName !== 'a') return node.children.every(isFine)
    links++
    return label !== undefined
  }
  return section.children.every(isFine) && links > 0
}
