import {ifPossible} from './if-possible.ts'

/** Addresses that count a reader, check or embed, and lead on to another one, which stands in them. */
const redirect =
  /^https?:\/\/(?:lm?\.facebook\.com\/l\.php|www\.google\.com\/url|www\.youtube\.com\/redirect|link\.zhihu\.com\/|cdn\.embedly\.com\/widgets\/media\.html|go\.(?:redirectingat|skimresources)\.com\/|[\w-]+\.safelinks\.protection\.outlook\.com\/|[^/?#]+\/owa\/redir\.aspx)\?(?:[^#]*&)?(?:u|url|q|target)=(https?(?::|%3A)[^&#]+)/i

const unescaped = /^[^?#]*\/owa\//i

/**
 * Where such an address leads.
 *
 *     https://l.facebook.com/l.php?u=https%3A%2F%2Fhost%2Fa&h=AT0…   →   https://host/a
 *
 * @returns `undefined` for all other addresses.
 */
export function redirectTarget(address: string): string | undefined {
  // Hardly any address holds another one.
  if (!address.includes('=http')) return undefined
  const target = redirect.exec(address)?.[1]
  // Outlook on the web does not escape it; others may leave the beginning as it is, and escape the rest.
  if (target === undefined || unescaped.test(address)) return target
  // With a stray percent sign it is no address.
  return ifPossible(() => decodeURIComponent(target))
}
