import type {Element, Parents} from 'hast'
import {isAdvertisers} from '../advertisers.ts'
import {hintedPattern} from '../hinted-pattern.ts'
import {pixels} from '../pixels.ts'
import {captionsAmong} from './caption-marks.ts'
import {faceAddress, isFace} from './faces.ts'

/**
 * File names of pictures that decorate: rules (`grey_line`, `007_in_numbers_624`: BBC), spacers, icons, buttons
 * (`next_page`), banners, kinds of files (`pdf.gif`: TYPO3; `iconPDF.svg`: Contao).
 */
export const ornaments = hintedPattern(
  'spacer blank transparent pixel 1x1 gray_line grey_line in_numbers icon zoom load banner share next prev no-thumbnail flattr-badge pdf. doc. docx. xls. xlsx. zip.',
  /(?<![^/_.-])(?:spacer|blank|transparent|pixel|1x1|gr[ae]y_line\d{0,4}|\d{3}_in_numbers_\d{3}|icon[-_](?:zoom|lupe)|icon[-_]logo|zoom[-_](?:icon|in|out)|loading|lazy[-_]?load(?:er)?|web_banner|share[-_](?:button|icon)|btn[-_]share|favicon)(?:[_.-][\w.-]{0,99})?(?:\/image)?(?:[?#]|$)|\/(?:next|prev)[-_]?page(?:[-_](?:btn|button|icon|arrow|\d{1,2}))?\.\w{2,4}(?:[?#]|$)|\/(?:icon|mime)?[-_]?(?:pdf|docx?|xlsx?|zip)\.(?:gif|png|svg)(?:[?#]|$)|(?<![^/_.-])(?:no-thumbnail|flattr-badge(?:-large|-compact)?)(?:-\d{1,4}x\d{1,4})?\.\w{2,4}(?:[?#]|$)/i,
)

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
    (isOrnament(address) && !(mayBePhotograph(address) && isLookedAt(image, ancestors))) ||
    faceAddress.test(address) ||
    ((properties.role === 'presentation' || properties.role === 'none') && !isLookedAt(image, ancestors)) ||
    /^presentational /i.test(String(properties.alt ?? ''))
  )
    return 'images/decorative'
  if (isFace(image, ancestors)) return 'images/face'
  return undefined
}

/** Whether the file is called one that decorates, or that holds a place. */
export function isOrnament(address: string): boolean {
  return ornaments.test(address)
}

/**
 * Words that name what a photograph shows, too, and files called by one of them alone, whatever their colour and size.
 */
const ordinary = /blank|transparent|pixel|loading/i
const alone =
  /\/(?:blank|transparent|pixel|loading)(?:[_-]?(?:white|gr[ae]y|black|image|img|spinner|placeholder|\d{1,4}(?:x\d{1,4})?)){0,4}(?:\.\w{2,4})?(?:[?#]|$)/i

/** Whether the file may be called by what it shows: `cargo-loading.jpg`, and not `loading.gif`. */
function mayBePhotograph(address: string): boolean {
  return ordinary.test(address) && !alone.test(address)
}

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

/** Whether neither side is longer than a few pixels. */
function isPixel(width: number | undefined, height: number | undefined): boolean {
  return width !== undefined && height !== undefined && width <= longestTiny && height <= longestTiny
}

/** Whether a side is a line: a side of 0 alone is as long as the other says (Arc XP: `width="800" height="0"`). */
function isTiny(length: number | undefined): boolean {
  return length !== undefined && length > 0 && length <= longestTiny
}

const longestTiny = 3
