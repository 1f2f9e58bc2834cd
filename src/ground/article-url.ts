import {cleanUrl} from './clean-url.ts'

/**
 * The address of an article: absolute, `http` or `https`, tracking parameters gone, blanks and non-ASCII characters
 * escaped. Otherwise it stays letter by letter (`http://www.rfi.fr//cn/…`).
 * @returns `undefined` where it is no address of a page.
 */
export function articleUrl(said: string, base?: string): string | undefined {
  const raw = said.trim()
  if (raw === '') return undefined
  // A host and a path without a scheme: `www.example.com/a`.
  const isBare = /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]|$)/i.test(raw) && base === undefined
  const url = cleanUrl(isBare ? `https://${raw}` : raw, base)
  // With a scheme it is one that parses.
  return url !== undefined && /^https?:\/\/[^/]/i.test(url) ? url : undefined
}
