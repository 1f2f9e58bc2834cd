import type {Element} from 'hast'
import {classNames} from '../class-names.ts'

/** How a picture is called whose name sounds like clutter, by the rule of that clutter. */
const pictureNames: Readonly<Record<string, RegExp>> = {
  // `node__teaser-image`, which the article may show as well.
  'page/related': /teaser[-_]{0,2}(?:image|img|photo|picture)/i,
  // `image-and-copyright-container`, BBC 2020.
  'page/footer': /(?:image|img|photo|picture).{0,12}copyright|copyright.{0,12}(?:image|img|photo|picture)/i,
}

/** `<div class="image-caption"><span>…</span><span class="copyright">Photo: RFA</span></div>`, RFA 2020. */
const captionName = /(?:^|[-_])(?:caption$|(?:image|img|photo|picture)[-_]?source(?:$|[-_]))/i

/** Whether an element that is clutter by its name, says this rule, is called a picture all the same. */
export function isPictureByName(element: Element, rule: string): boolean {
  const pattern = pictureNames[rule]
  return pattern !== undefined && classNames(element).some((name) => pattern.test(name))
}

/** Whether what an element holds is said of a picture, by what it is or is called. */
export function isCaption(element: Element): boolean {
  return (
    element.tagName === 'figcaption' ||
    isPictureByName(element, 'page/footer') ||
    classNames(element).some((name) => captionName.test(name))
  )
}
