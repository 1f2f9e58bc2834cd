import type {Element, Nodes, Parents} from 'hast'
import {isElement} from '../../ground/is-element.ts'
import {onlyChild} from '../../ground/only-child.ts'
import {remembered} from '../../ground/remembered.ts'
import {placeAmong} from '../../ground/siblings.ts'
import {isAdvertisers} from '../advertisers.ts'
import {isOrnament} from '../ornament-files.ts'
import {pixels} from '../pixels.ts'
import {hintedPattern} from '../rules/hinted-pattern.ts'
import {captionsAmong} from './caption-marks.ts'
import {faceAddress, isFace} from './faces.ts'

/**
 * Hosts and paths that count readers, counters of sites' own, and banners of OpenX: `https://gull.example/avw.php?zoneid=68`.
 * Of pictures only: what a page shows in frames for no reader's sake has other addresses, see `needlessFrames`.
 */
export const trackers = hintedPattern(
  'pixel stats analytics research feed facebook medium matomo piwik .php?',
  /^https?:\/\/(?:(?:[\w-]+\.)*(?:pixel\.wp\.com|stats\.wp\.com|google-analytics\.com|scorecardresearch\.com|feedburner\.com|feedsportal\.com|feeds\.wordpress\.com|sb\.scorecardresearch\.com|pixel\.quantserve\.com|facebook\.com\/tr|medium\.com\/_\/stat)(?:[/?]|$)|(?:analytics|matomo|piwik)\.[^/?#]|[^?#]*\.php\?(?:[^#]*&)?(?:idsite|zoneid)=)/i,
)

/** A picture at least as wide and high as this, in pixels, is there to be looked at, whatever its role. */
const largeWidth = 200
const largeHeight = 100

/**
 * Why a picture only decorates; `undefined` for one that shows something.
 * @param address That of its original.
 * @param ancestors From the root down to its parent.
 */
export function decoration(
  image: Element,
  address: string | undefined,
  ancestors: readonly Parents[],
): string | undefined {
  const {properties} = image
  const width = pixels(properties.width)
  const height = pixels(properties.height)
  if (address === undefined || /^https?:\/\/[^./?#]*\/?$/.test(address)) return 'images/placeholder'
  if (trackers.test(address) || isAdvertisers(address) || isPixel(width, height)) return 'images/tracker'
  if (
    isTiny(width) ||
    isTiny(height) ||
    (isOrnament(address) && !mayShow(image, address, ancestors)) ||
    faceAddress.test(address) ||
    ((properties.role === 'presentation' || properties.role === 'none') && !isLookedAt(image, ancestors)) ||
    /^presentational /i.test(String(properties.alt ?? '')) ||
    isIcon(image, width, height, ancestors)
  )
    return 'images/decorative'
  if (isFace(image, ancestors)) return 'images/face'
  return undefined
}

/**
 * Words that name what a photograph shows, too, and files called by one of them alone, whatever their colour and size.
 */
const ordinary = /blank|transparent|pixel|loading/i
const alone =
  /\/(?:blank|transparent|pixel|loading)(?:[_-]?(?:white|gr[ae]y|black|image|img|spinner|placeholder|\d{1,4}(?:x\d{1,4})?)){0,4}(?:\.\w{2,4})?(?:[?#]|$)/i

/** What is called by a kind of files alone may as well show it: a jacket's `zip.png`. */
const kindOfFiles = /\/(?:pdf|docx?|xlsx?|zip)\.\w{3}(?:[?#]|$)/i

/**
 * Whether a picture may show something, though it is called as those are that decorate: `cargo-loading.jpg`, and not
 * `loading.gif`.
 */
function mayShow(image: Element, address: string, ancestors: readonly Parents[]): boolean {
  if (kindOfFiles.test(address)) return isLookedAt(image, ancestors) || !isBesideLink(ancestors)
  return ordinary.test(address) && !alone.test(address) && isLookedAt(image, ancestors)
}

/** Whether there is a link around a picture, or beside it: `<img src="pdf.gif"> <a href="a.pdf">…</a>`. */
function isBesideLink(ancestors: readonly Parents[]): boolean {
  const parent = ancestors.at(-1)
  const isLink = (node: Nodes) => isElement(node, 'a')
  // Asked of each of a row.
  return (
    ancestors.some(isLink) ||
    (parent !== undefined && remembered(holdLinks, parent, () => parent.children.some(isLink)))
  )
}

const holdLinks = new WeakMap<Parents, boolean>()

/**
 * Whether somebody looks at a picture, though its role takes it from screen readers, for want of a text:
 *
 *     <figure><picture><img alt="" width="700" height="467" role="presentation"></picture><figcaption>…   Medium
 */
function isLookedAt({properties}: Element, ancestors: readonly Parents[]): boolean {
  if ((pixels(properties.width) ?? 0) >= largeWidth && (pixels(properties.height) ?? largeHeight) >= largeHeight)
    return true
  const figure = ancestors.findLast((node) => node.type === 'element' && node.tagName === 'figure')
  return figure?.type === 'element' && captionsAmong(figure.children) > 0
}

/** Icons are no larger than this, in pixels. */
const largestIcon = 32

/**
 * Whether a picture is an icon that says nothing: flags beside the names of countries, locks, the logo beside a link.
 *
 *     <img alt="" src="23px-Flag.svg.png" width="23" height="14">   MediaWiki
 *
 * What has its size from a script says how wide its originals are, or has a caption. See `standsForWords` as well.
 */
function isIcon(
  image: Element,
  width: number | undefined,
  height: number | undefined,
  ancestors: readonly Parents[],
): boolean {
  const {alt, srcSet, title} = image.properties
  if (width === undefined || height === undefined || width > largestIcon || height > largestIcon) return false
  if (alt !== '' || title !== undefined || /\dw\b/.test(String(srcSet ?? ''))) return false
  return !isLookedAt(image, ancestors) && !standsForWords(image, ancestors)
}

/**
 * Whether a small picture is all that a cell of a table says, or a word of a sentence: a flag, a tick, a formula.
 *
 *     <td><img alt="" src="flag.svg" width="23" height="14"></td><td>3</td>
 *     <p>where <img alt="" src="eq1.gif" width="20" height="14"> is the mass</p>
 */
function standsForWords(image: Element, ancestors: readonly Parents[]): boolean {
  const parent = ancestors.at(-1)!
  const at = placeAmong(parent.children, image)
  const before = parent.children[at - 1]
  const after = parent.children[at + 1]
  if (before?.type === 'text' && after?.type === 'text')
    return /[\p{L}\p{N},]\s*$/u.test(before.value.slice(-9)) && goesOn.test(after.value.slice(0, 9))
  let inner: Element = image
  for (let up = ancestors.length - 1; up > 0; up--) {
    const around = ancestors[up] as Element
    if (onlyChild(around) !== inner) return false
    if (around.tagName === 'td' || around.tagName === 'th') return true
    inner = around
  }
  return false
}

/** How a sentence goes on behind one of its words; behind a flag stands the name of a country. */
const goesOn = /^\s*(?:[\p{Ll}=<>≤≥≈+−]|[,;.]\s)/u

/** Whether neither side is longer than a few pixels. */
function isPixel(width: number | undefined, height: number | undefined): boolean {
  return width !== undefined && height !== undefined && width <= longestTiny && height <= longestTiny
}

/** Whether a side is a line: a side of 0 alone is as long as the other says (Arc XP: `width="800" height="0"`). */
function isTiny(length: number | undefined): boolean {
  return length !== undefined && length > 0 && length <= longestTiny
}

const longestTiny = 3
