import type {Element} from 'hast'
import {pixels} from '../pixels.ts'

/** Icons are smaller than this, in pixels. */
const leastWidth = 100

/**
 * Whether a button shows a picture, and no icon: pressed, it opens larger.
 *
 *     <button class="zoom"><picture>…</picture></button>   <button><img src="/a.jpg" width="640"></button>
 */
export function showsPicture({children}: Element): boolean {
  return children.some((child) => {
    if (child.type !== 'element') return false
    if (child.tagName === 'picture') return true
    if (child.tagName !== 'img') return showsPicture(child)
    const {srcSet, dataSrcset, width} = child.properties
    // What fills a share of its box is no icon.
    const isWide = width !== undefined && (pixels(width) ?? leastWidth) >= leastWidth
    return srcSet !== undefined || dataSrcset !== undefined || isWide
  })
}
