import type {Element} from 'hast'

/** File names of pictures that decorate: rules, spacers, icons, buttons, banners. */
const names =
  /(?:^|[/_.-])(?:spacer|blank|transparent|pixel|1x1|gr[ae]y_line\d{0,4}|icon[-_]zoom|icon[-_]logo|zoom[-_](?:icon|in|out)|loading|lazy[-_]?load(?:er)?|web_banner|share[-_](?:button|icon)|btn[-_]share)(?:[_.-][\w.-]{0,99})?(?:\/image)?(?:[?#]|$)/i

/** Hosts and paths that count readers. */
const trackers =
  /^https?:\/\/(?:[\w-]+\.)*(?:ir-[a-z]{2}\.amazon-adsystem\.com|pixel\.wp\.com|stats\.wp\.com|google-analytics\.com|doubleclick\.net|scorecardresearch\.com|feedburner\.com|feedsportal\.com|feeds\.wordpress\.com|sb\.scorecardresearch\.com|pixel\.quantserve\.com|facebook\.com\/tr|medium\.com\/_\/stat)(?:[/?]|$)/i

/** Faces of authors and commenters. */
const faces = /^https?:\/\/(?:[\w-]+\.)*gravatar\.com\/avatar\//i

/** Why a picture only decorates; `undefined` for one that shows something. `address` is that of its original. */
export function decoration(image: Element, address: string | undefined): string | undefined {
  const {properties} = image
  if (address === undefined || /^https?:\/\/[^./?#]*\/?$/.test(address)) return 'images/placeholder'
  if (trackers.test(address) || (isTiny(properties.width) && isTiny(properties.height))) return 'images/tracker'
  if (
    isTiny(properties.width) ||
    isTiny(properties.height) ||
    names.test(address) ||
    faces.test(address) ||
    properties.role === 'presentation' ||
    /^presentational /i.test(String(properties.alt ?? ''))
  )
    return 'images/decorative'
  return undefined
}

function isTiny(length: unknown): boolean {
  return (
    (typeof length === 'number' || (typeof length === 'string' && /^\d+(?:px)?$/.test(length))) &&
    Number.parseInt(String(length), 10) <= 3
  )
}
