import type {Element, Root} from 'hast'
import {text} from '../../ground/hast-node.ts'
import {ifPossible} from '../../ground/if-possible.ts'

/** The path that stands for a hidden address, which its fragment holds where no attribute does. */
const path = /^(?:(?:https?:)?\/\/[^/?#]+)?\/cdn-cgi\/l\/email-protection(?:#([\da-f]*))?$/i

/**
 * Gives back mail addresses that Cloudflare hides from programs, and a script of its shows to readers (“Email Address
 * Obfuscation”): the first byte is the key to all others.
 *
 *     <a href="/cdn-cgi/l/email-protection" data-cfemail="2a4b6a48">[email&#160;protected]</a>   →   <a href="mailto:a@b">a@b</a>
 *     <a href="/cdn-cgi/l/email-protection#2a4b6a48">甲</a>                                      →   <a href="mailto:a@b">甲</a>
 */
export function showHiddenMail(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const {properties} = child
    const {dataCfemail, href} = properties
    const address = typeof dataCfemail === 'string' ? decoded(dataCfemail) : undefined
    const hidden = typeof href === 'string' ? path.exec(href.trim()) : null
    const target = hidden ? (decoded(hidden[1]) ?? address) : undefined
    if (target !== undefined) properties.href = `mailto:${target}`
    if (address === undefined) {
      showHiddenMail(child)
      continue
    }
    delete properties.dataCfemail
    child.children = [text(address)]
  }
}

/** `undefined` where nothing is hidden in the digits. */
function decoded(digits = ''): string | undefined {
  if (!/^(?:[\da-f]{2}){2,}$/i.test(digits)) return undefined
  const [key, ...bytes] = Buffer.from(digits, 'hex')
  const address = Uint8Array.from(bytes, (byte) => byte ^ key!)
  // Cloudflare writes UTF-8.
  return ifPossible(() => new TextDecoder('utf-8', {fatal: true}).decode(address))
}
