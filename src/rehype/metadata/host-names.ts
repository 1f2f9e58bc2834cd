import {hostOf} from '../../ground/url-parts.ts'

/** What a site is called by its address: `news.example.com` and `example`; nothing where it has none. */
export function hostNames(source: string | undefined): string[] {
  const host = source === undefined ? undefined : hostOf(source)?.replace(/^www\./, '')
  if (host === undefined) return []
  const label = host
    .split('.')
    .slice(0, -1)
    .findLast((part) => part.length > 3)
  return label === undefined ? [host] : [host, label]
}
