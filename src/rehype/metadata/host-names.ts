import {hostOf} from '../../ground/url-parts.ts'

/** What a site is called by its address: `news.example.com` and `example`; nothing where it has none. */
export function hostNames(source: string | undefined): string[] {
  const host = source === undefined ? undefined : hostOf(source)?.replace(/^www\./, '')
  if (host === undefined) return []
  const label = registeredLabel(host)
  return label === undefined ? [host] : [host, label]
}

/** The label of a host that somebody registered: `bbc` for `www.bbc.co.uk`; `undefined` where none is. */
export function registeredLabel(host: string): string | undefined {
  return host
    .split('.')
    .slice(0, -1)
    .findLast((part) => !general.has(part))
}

/** Labels below which names are given: `bbc.co.uk`, `sina.com.cn`. */
const general = new Set(['co', 'com', 'net', 'org', 'edu', 'gov', 'ac', 'or', 'ne', 'go', 'gob', 'gouv'])
