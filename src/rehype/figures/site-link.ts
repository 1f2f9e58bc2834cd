import type {Element} from 'hast'
import {isArticle} from '../../conversion.ts'
import {fileName} from '../../ground/url-parts.ts'
import {pixels} from '../pixels.ts'
import type {State} from '../shown.ts'
import {captionsAmong} from './caption-marks.ts'

/** Folders in which sites tell who wrote: `/author/ann-lee/`, `/en/autoren/1`. */
const authors =
  /^(?:\/[^/]+){0,2}\/(?:authors?|autor(?:en|in|es|i|a)?|auteurs?|autrices?|contributors?|signataires?|redakteure?|columnists?|columnistas?)\/./i

/** A picture whose sides are both this long, in pixels, is no logo, and one with a side this long no face of who wrote. */
const shortestPhotograph = 200

/**
 * Why a picture in an article of a page is none of it, by where its link leads on the site: a face to what its author
 * wrote, a logo to the front page. One with a caption is looked at, and stays.
 *
 *     <a href="/author/ann-lee/"><img src="/ann.jpg"></a>   <a href="/"><img src="/gull.svg"></a>
 */
export function ruleOfSiteLink(image: Element, {ancestors, base, conversion}: State): string | undefined {
  if (base === undefined || !isArticle(conversion)) return undefined
  let href: unknown
  for (const node of ancestors) {
    if (node.type !== 'element') continue
    if (node.tagName === 'figure' && captionsAmong(node.children) > 0) return undefined
    if (node.tagName === 'a') ({href} = node.properties)
  }
  if (typeof href !== 'string' || !URL.canParse(href, base)) return undefined
  const {hostname, pathname, search, hash} = new URL(href, base)
  const page = new URL(base)
  if (hostname !== page.hostname) return undefined
  if (authors.test(pathname)) return isSmall(image) ? 'images/face' : undefined
  const isHome = pathname === '/' && search === '' && hash === '' && page.pathname !== '/'
  return isHome && !isPhotograph(image) ? 'images/decorative' : undefined
}

/** Names of files of portraits, and of pictures that WordPress has made as small: `ann-50x50.jpg`. */
const portrait = /avatar|headshot|portrait|-1?\d\dx1?\d\d\.\w{2,5}$/i

/** Whether a picture says that it is small; an article about a writer leads to other pages of hers, too. */
function isSmall({properties: {width, height, src}}: Element): boolean {
  if (portrait.test(fileName(String(src)))) return true
  const sides = [pixels(width), pixels(height)].filter((side) => side !== undefined)
  return sides.length > 0 && sides.every((side) => side < shortestPhotograph)
}

function isPhotograph({properties: {width, height}}: Element): boolean {
  return (pixels(width) ?? 0) >= shortestPhotograph && (pixels(height) ?? 0) >= shortestPhotograph
}
