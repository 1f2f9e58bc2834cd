import type {Link} from 'mdast'
import {scanEntity} from './reading/entity.ts'
import {mailAutolink} from './reading/mail-autolink.ts'

const unsafe = /[\s<>`\\\x00-\x1f\x7f]/
const everyUnsafe = /[\s<>`\\\x00-\x1f\x7f]/g
const absolute = /^[A-Za-z][A-Za-z0-9.+-]{1,31}:[^\x00-\x20<>]*$/
const email = new RegExp(`^${mailAutolink}$`)

/** What stands in a link's or image's parentheses: the target and, if there is one, the title. */
export function writeTail(url: string, title: string | null | undefined): string {
  const target = writeTarget(url)
  const said = title ? title.replace(/\s+/g, ' ').trim() : ''
  return said === '' ? target : `${target || '<>'} ${quoteTitle(said)}`
}

/** A target without brackets that every renderer reads: blanks and signs percent-encoded, odd parentheses as well. */
function writeTarget(url: string): string {
  const trimmed = url.trim()
  let target = unsafe.test(trimmed) ? trimmed.replace(everyUnsafe, encodeURIComponent) : trimmed
  if (/[()]/.test(target) && !isBalanced(target)) target = target.replaceAll('(', '%28').replaceAll(')', '%29')
  return target.includes('&') ? escapeEntities(target) : target
}

function isBalanced(target: string): boolean {
  let depth = 0
  for (const character of target) {
    if (character === '(' && ++depth > 32) return false
    if (character === ')' && --depth < 0) return false
  }
  return depth === 0
}

function escapeEntities(text: string): string {
  return text.replace(/&/g, (ampersand, at: number) => (scanEntity(text, at) > 0 ? '\\&' : ampersand))
}

function quoteTitle(title: string): string {
  const safe = escapeEntities(title.replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\'))
  if (!safe.includes('"')) return `"${safe}"`
  if (!safe.includes("'")) return `'${safe}'`
  return `"${safe.replaceAll('"', '\\"')}"`
}

/**
 * `<https://…>` or `<name@host>` where a link's words are its target. An address that GFM linked by itself stays bare,
 * as it was written: its node covers no more of the source than its words.
 */
export function autolinkOf(node: Link): string | undefined {
  const [child] = node.children
  if (node.children.length !== 1 || child?.type !== 'text' || node.title) return undefined
  const text = child.value
  const {url} = node
  if (url === text) return absolute.test(text) ? (isBare(node, text) ? text : `<${text}>`) : undefined
  if (!url.endsWith(text)) return undefined
  if (url.startsWith('mailto:') && url.length === text.length + 7 && email.test(text)) {
    return isBare(node, text) ? text : `<${text}>`
  }
  return url === `http://${text}` && isBare(node, text) ? text : undefined
}

function isBare({position}: Link, text: string): boolean {
  const {start, end} = position ?? {}
  return end?.offset !== undefined && end.offset - start!.offset! === text.length
}
