import {leadsWithin} from './leads-within.ts'

/** `/`, `//www.gull.example/?from=share`; but `/?p=12` is a post of WordPress. */
const frontPage = /^(?:(?:https?:)?\/\/[^/?#]+\/?|\/)(?!\?p=\d)(?:[?#]|$)/i

/** Whether what a link leads to is the front page of some site. */
export function isFrontPage(href: unknown): boolean {
  return typeof href === 'string' && frontPage.test(href.trim())
}

/** Whether it is the front page of a host; where that is not known, only `/` is. */
export function isFrontPageOf(host: string | undefined, href: unknown): boolean {
  return leadsWithin(href, host) && isFrontPage(href)
}
