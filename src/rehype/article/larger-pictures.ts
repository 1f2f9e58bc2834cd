import type {Element} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {headings} from '../../ground/element-kinds.ts'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import {fileName} from '../../ground/url-parts.ts'

/** How links are called that lay a picture over the page: Lightbox, Fancybox, Colorbox, Magnific Popup, PhotoSwipe. */
const boxes = /^(?:f|g)?(?:light|fancy|color|thick|shadow|slim)box|^(?:magnific|photoswipe|swipebox|highslide)/i

/** How the views of pictures are called: those of Plone, of any old and new version. */
const views = /\/image_(?:large|view_fullscreen|view)(?:[?#]|$)/

/** Shorter names of files, in characters, begin others by chance. */
const shortestName = 6

/**
 * Whether a link shows the one picture in it larger, whatever page its address names for those who run no scripts: it
 * is called so, leads to a view of it, or names the file of which the picture is a copy. One with a heading is a teaser.
 *
 *     <a class="lightbox" href="/gallery-of-the-day"><img …></a>
 *     <a href="/quay/image/image_view_fullscreen"><img …></a>
 *     <a href="/2021/quay/p/4" data-img="/original/9b6b60.jpg"><img src="/resize/9b6b60_680.jpg"></a>
 */
export function opensLarger(link: Element): boolean {
  const all = elementsNamed(link, 'img')
  // Those for browsers without scripts may be of one that is there.
  const twins = new Set(elementsNamed(link, 'noscript').flatMap((twin) => elementsNamed(twin, 'img')))
  const images = twins.size < all.length ? all.filter((image) => !twins.has(image)) : all
  if (images.length !== 1 || holds(link, headings)) return false
  const {properties} = link
  const names = [...classNames(link), ...[properties.rel].flat()]
  if (names.some((name) => boxes.test(String(name)))) return true
  if (views.test(String(properties.href))) return true
  const shown = fileName(String(images[0]!.properties.src ?? ''))
  return Object.entries(properties).some(([attribute, value]) => {
    if (!attribute.startsWith('data') || typeof value !== 'string') return false
    const name = fileName(value).replace(/\.(?:avif|jpe?g|png|webp)$/i, '')
    return name.length >= shortestName && name !== fileName(value) && shown.startsWith(name)
  })
}
