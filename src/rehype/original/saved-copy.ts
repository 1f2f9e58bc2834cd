import type {Element} from 'hast'
import {fileName} from '../../ground/url-parts.ts'
import {readSourceSet} from './source-set.ts'

/** A folder beside a page, into which browsers save its pictures: `./Seagulls_files/a.jpg`. */
const savedFolder = /_files\/[^/?#]+$/

/** What servers add to the name of a picture for a copy: a size, a hash. */
const suffix = /-(?:\d{1,5}x\d{1,5}|(?=[a-f]*\d)[\da-f]{6,10})$/i

/** Whether a picture is at a place where browsers save pictures. */
export function isSaved(address: string): boolean {
  return savedFolder.test(address)
}

/**
 * Where a picture was that a browser has saved beside its page: at one of the other addresses that name the same file.
 *
 *     <source srcset="/a/gull-7375bae3.webp"><img src="./Seagulls_files/gull-8316dcdf.jpg">   →   /a/gull-7375bae3.webp
 *
 * @param address Where the page says the picture is.
 * @param offered Other addresses, the best one first.
 * @returns `undefined` for all other pictures, and where there is none.
 */
export function originalOfSaved(address: string, offered: readonly (string | undefined)[]): string | undefined {
  if (!isSaved(address)) return undefined
  const stem = stemOf(address)
  if (stem === '') return undefined
  return offered.find((other) => other !== undefined && !isSaved(other) && stemOf(other) === stem)
}

/** All addresses that `<source>`s list. */
export function addressesOf(sources: readonly Element[]): string[] {
  return sources.flatMap(({properties: {srcSet}}) =>
    typeof srcSet === 'string' ? readSourceSet(srcSet).map(({address}) => address) : [],
  )
}

/** The name of a picture's file without its type, size and hash. */
function stemOf(address: string): string {
  return fileName(address)
    .replace(/\.\w{3,4}$/, '')
    .replace(suffix, '')
    .toLowerCase()
}
