import type {Element, Nodes} from 'hast'
import {shortText} from '../../visible-text.ts'
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
 * A gallery that is appended to an article, with its heading, with `related: 'drop'`.
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

const listLabel = /^(?:相关|相關|延伸|更多|推荐|推薦)(?:阅读|閱讀|报道|報道|报导|報導|文章|链接|連結|内容|內容)[：:]?$/
const galleryHeading = /^(?:相关|相關)(?:图集|圖集|图片集)[：:]/

function isLabelOfList(element: Element, parent: Nodes): boolean {
  if (!('children' in parent) || !listLabel.test(shortText(element, 12))) return false
  const following = parent.children.slice(parent.children.indexOf(element as never) + 1)
  const next = following.find(hasContent)
  return next?.type === 'element' && isLinksOnly(next)
}

const galleries = new WeakMap<Nodes, ReadonlySet<Nodes>>()

/** Whether a heading of a gallery stands before it, or is it. */
function isInGallery(element: Element, parent: Nodes): boolean {
  if (!('children' in parent)) return false
  let gallery = galleries.get(parent)
  if (!gallery) {
    const start = parent.children.findIndex(isGalleryHeading)
    gallery = new Set(start < 0 ? [] : parent.children.slice(start))
    galleries.set(parent, gallery)
  }
  return gallery.has(element)
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
  return node.type === 'text' ? node.value.trim() !== '' : node.type === 'element'
}
