import {hostOf} from '../../ground/url-parts.ts'

/** Whether what a link leads to is on the site of a host; where that is not known, only a relative address is. */
export function leadsWithin(href: unknown, host: string | undefined): href is string {
  if (typeof href !== 'string') return false
  if (!/^(?:[a-z]+:|\/\/)/i.test(href)) return true
  return host !== undefined && hostOf(href.startsWith('//') ? `https:${href}` : href) === host
}
