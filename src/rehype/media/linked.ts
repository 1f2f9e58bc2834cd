import {cleanUrl} from '../../ground/clean-url.ts'
import type {State} from '../shown.ts'

/** Whether a link right before leads to the page: in the same paragraph, or in the one before it. */
export function isLinked(page: string, {links, linked, base, paragraph}: State): boolean {
  for (const link of links.splice(0)) {
    const address = cleanUrl(link.href, base)
    if (address !== undefined) linked.set(pageKey(address), link.paragraph)
  }
  const at = linked.get(pageKey(page))
  return at !== undefined && paragraph - at <= 1
}

/** Two addresses with one key show one page. */
export function pageKey(address: string): string {
  return (
    address
      .replace(/^https?:\/\/(?:www\.)?/i, '')
      .replace(/(?<![/&?#])[/&?#]+$/, '')
      .toLowerCase()
      // Whoever wrote it, a number is one post.
      .replace(/^(?:mobile\.)?(?:twitter|x)\.com\/\w+\/status\/(?=\d)/, 'twitter.com/i/status/')
  )
}
