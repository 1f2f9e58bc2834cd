import {absoluteAddress} from '../../ground/addresses.ts'
import {imageProxies} from './proxy-hosts.ts'

/** Proxies in front of proxies are taken off up to this depth. */
const deepest = 5

/**
 * The address of the original of an image: absolute, out of its proxies.
 *
 *     https://images.weserv.nl/?url=host/a.jpg   →   https://host/a.jpg
 *
 * @returns `undefined` where it is no address of an image.
 */
export function originalAddress(raw: string, base: string | undefined): string | undefined {
  let address = absoluteAddress(raw, base)
  for (let depth = 0; depth < deepest && address !== undefined; depth++) {
    const original = unwrap(address)
    if (original === undefined) break
    address = absoluteAddress(withScheme(original), base)
  }
  return address
}

/** Most addresses are no proxy's, and are asked for each of their candidates. */
const anyHint = new RegExp(imageProxies.map(({hint}) => hint.replace(/[.?]/g, String.raw`\$&`)).join('|'))

function unwrap(address: string): string | undefined {
  if (!anyHint.test(address)) return undefined
  for (const {hint, test, original} of imageProxies) {
    if (!address.includes(hint)) continue
    const match = test.exec(address)
    const found = match && original(match)
    if (found) return found
  }
  return undefined
}

function withScheme(address: string): string {
  return /^https?:\/\//i.test(address) ? address : `https://${address.replace(/^\/+/, '')}`
}
