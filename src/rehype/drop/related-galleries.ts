import type {Element, Nodes, Parents} from 'hast'
import {remembered} from '../../ground/remembered.ts'
import {shortText} from '../../ground/visible-text.ts'
import type {Rule} from '../rules/rule.ts'
import {hasContent} from '../seen/has-content.ts'

/**
 * A gallery of another article, with its heading, with `related: 'drop'`.
 *
 *     <h3>相关图集：港口的冬天</h3><div><img src="…"><b>…</b>…</div>…   DW 2020
 */
export const relatedGalleries: Rule = {
  name: 'related/gallery',
  why: 'an appended gallery, which was not wanted',
  on: ['*'],
  wanted: ({related}) => related === 'drop',
  test: (element, ancestors) => isInGallery(element, ancestors.at(-1)!),
}

const galleryHeading = /^(?:相关|相關)(?:图集|圖集|图片集)[：:]/

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
