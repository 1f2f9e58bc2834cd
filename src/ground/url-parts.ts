/** What publishers tell an article's language by: the parts of its address, as `URL` has them. */
export type UrlParts = Pick<URL, 'href' | 'hostname' | 'pathname' | 'search'>

/** An address that `URL` would change nothing in. */
const plain =
  /^https?:\/\/([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]+)((?:\/(?!\.|%2[Ee])[\w!$%&()*+,.:;=@~-]*)+)(\?[\w!$%&()*+,./:;=?@~-]+)?$/

/** The parts of an address; `undefined` where it is none. By a pattern where it is plain: ten times as fast. */
export function urlParts(address: string): UrlParts | undefined {
  const found = plain.exec(address)
  if (found) return {href: address, hostname: found[1]!, pathname: found[2]!, search: found[3] ?? ''}
  return URL.canParse(address) ? new URL(address) : undefined
}

/** The host of an address, read out of it in the same way; the rest of it may be anything. */
export function hostOf(address: string): string | undefined {
  const host = /^https?:\/\/([a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]+)(?:[/?#]|$)/.exec(address)?.[1]
  return host ?? (URL.canParse(address) ? new URL(address).hostname : undefined)
}

/** The name of the file at an address, without query and fragment; '' where a folder is there. */
export function fileName(address: string): string {
  const [path] = address.split(/[?#]/, 1)
  return path!.slice(path!.lastIndexOf('/') + 1)
}
