import type {Element} from 'hast'
import {findWithin, holds} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {pixels} from '../pixels.ts'

/** Icons are smaller than this, in pixels. */
const leastWidth = 100

/**
 * Whether a button shows a picture, no icon, and nothing else: pressed, it opens larger.
 *
 *     <button class="zoom"><picture>…</picture></button>   <button><img src="/a.jpg" width="640"></button>
 */
export function showsPicture(button: Element): boolean {
  const image = findWithin(button, 'img')
  if (!image || visibleText(button) !== '') return false
  const {width, srcSet, dataSrcset} = image.properties
  const length = pixels(width)
  if (length !== undefined) return length >= leastWidth
  // What fills a share of its box is no icon, nor what comes in several sizes.
  const comesInSizes = srcSet !== undefined || dataSrcset !== undefined || holds(button, 'picture')
  return /^\d+%$/.test(String(width ?? '')) || comesInSizes
}
