/**
 * Whether an address runs a script, or is what it should point to: nothing that a reader of a text can follow. Browsers
 * pass over control characters and blanks before and in a scheme, and so does this.
 */
export function isUnfollowable(address: string): boolean {
  if (address.startsWith('http')) return false
  return /^(?:javascript|vbscript|data|about|blob|file|cid):/i.test(
    address.replace(/[\0-\x20\x7f-\xa0\u2028\u2029\ufeff]/g, '').slice(0, 20),
  )
}

/** An address that needs no parser to be known as one; nearly all are. */
const plainAddress = /^https?:\/\/(?:[a-z\d_-]+\.)+[a-z]{2,}(?:[/?#][!#-;=?-~]*)?$/

/**
 * Makes an address absolute and writes blanks and non-ASCII characters as percent escapes, those of a host as Punycode;
 * escapes that are there stay.
 * @param base Address of the article; without it a relative address stays as it is.
 * @returns `undefined` where it is no address, or none that can be followed.
 */
export function absoluteAddress(raw: string, base: string | undefined): string | undefined {
  if (plainAddress.test(raw) && !raw.includes('xn--')) return raw
  const address = raw.replace(/[\t\n\r]+/g, '').trim()
  if (address === '') return undefined
  if (address !== raw) return absoluteAddress(address, base)
  if (isUnfollowable(address)) return undefined
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) {
    // A slash too few: browsers take it for a path, everybody else for nothing.
    if (/^https?:\/[^/.]+\.[^/]*\//i.test(address)) return absoluteAddress(address.replace('/', '//'), base)
    const escaped = escapeAddress(withPlainHost(address))
    if (URL.canParse(escaped)) return escaped
    // A blank typed behind the host: `http://www.nytimes.com%20/2020/…` (NYT 2020).
    const mended = escaped.replace(/^(https?:\/\/[^/?#%]+)(?:%20)+(?=[/?#]|$)/i, '$1')
    return URL.canParse(mended) ? mended : undefined
  }
  // The scheme of an address without one is the one of the page; archives are read without any page.
  if (address.startsWith('//')) return absoluteAddress(`https:${address}`, undefined)
  if (base === undefined || !URL.canParse(address, base)) return base === undefined ? escapeAddress(address) : undefined
  return new URL(address, base).href
}

/** `https://鸥.example/a` → `https://xn--v6q.example/a`: a percent escape is no part of a host to most programs. */
function withPlainHost(address: string): string {
  return address.replace(/^https?:\/\/[^/?#@]*[^\x00-\x7f][^/?#@]*/i, (site) =>
    URL.canParse(site) ? new URL(site).origin : site,
  )
}

/** `/2020/秀 才.jpg` → `/2020/%E7%A7%80%20%E6%89%8D.jpg`; a lone surrogate becomes U+FFFD. */
function escapeAddress(address: string): string {
  return address.replace(/[^\x21-\x7e]+|["<>]+/g, (run) => encodeURIComponent(run.replace(/\p{Surrogate}/gu, '\ufffd')))
}
