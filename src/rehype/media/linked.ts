import {cleanUrl} from '../../ground/clean-url.ts'
import type {State} from '../shown.ts'

/** Whether a link of the text before leads to the page. */
export function isLinked(page: string, {links, linked, base}: State): boolean {
  for (const link of links.splice(0)) {
    const address = cleanUrl(link, base)
    if (address !== undefined) linked.add(pageKey(address))
  }
  return linked.has(pageKey(page))
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
