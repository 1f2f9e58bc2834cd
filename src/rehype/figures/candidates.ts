import type {Element, Properties} from 'hast'
import {ifPossible} from '../../ground/if-possible.ts'
import {originalAddress} from '../original/address.ts'
import {pictureTypes} from '../original/image-file.ts'
import {type Candidate, readSourceSet} from '../original/source-set.ts'
import {isOrnament} from '../ornament-files.ts'

/** Attributes that hold the address until a script moves it to `src`, the most trustworthy first. */
const lazySources = [
  'dataOriginal',
  'dataLazySrc',
  'dataSrc',
  'dataOriginalSrc',
  'dataOrigFile', // WordPress: the file as it was uploaded
  'dataLazy',
  'dataEcho',
  'dataActualsrc', // Zhihu
  'real_src', // Sina's blogs
  'dataDefaultSrc',
  'dataHiSrc',
  'dataUrl',
  'dataImg',
  'dataImage',
  'dataLargeFile',
]

const sourceSets = ['srcSet', 'dataSrcset', 'dataLazySrcset', 'dataOriginalSet', 'dataBgset']

const others: ReadonlySet<string> = new Set([...lazySources, ...sourceSets])

/** Whether an element offers more than its `src`. Most pictures do not, and have few attributes. */
export function offersOthers(properties: Properties): boolean {
  for (const name in properties) if (others.has(name)) return true
  return false
}

/**
 * The original of the largest picture an element offers: its `srcset` and those of the `<source>`s around it, else a
 * lazily loaded address, else `src`.
 *
 *     <img src="a-300x153.png" srcset="a-300x153.png 300w, a.png 1080w">   →   a.png
 *     <img src="data:image/gif;…" data-src="a.jpg">                        →   a.jpg
 *     <source srcset="a.jpg"><img src="placeholder.png">                   →   a.jpg
 *     <img src="data:image/gif;…" data-image-dataset='{"url":"https://…/","filename":"a.jpg"}'>   RFI 2020
 */
export function largestCandidate(
  image: Element,
  sources: readonly Element[],
  base: string | undefined,
): string | undefined {
  if (sources.length === 0 && !offersOthers(image.properties)) return shownSource(image.properties, base)
  let best = largestListed(image.properties, undefined)
  for (const {properties} of sources) best = largestListed(properties, best)
  // A set without sizes says less than the attributes: it lists formats.
  if (best !== undefined && best.size > 1) {
    const original = originalAddress(best.address, base)
    if (original !== undefined) return original
  }
  const plain = plainSource(image.properties, base)
  if (best === undefined || (plain !== undefined && !holdsPlace(plain))) return plain
  return originalAddress(listedForAll(sources) ?? best.address, base) ?? plain
}

/**
 * Files that stand in a picture's place until a script has chosen one of its sources: `img/placeholder.png`, `none.gif`
 * (Discuz), `imgloading.gif`, `sg_trans.gif`.
 */
const placeholder =
  /\/(?:[\w-]{0,40}placeholder[\w-]{0,40}\.(?:gif|jpe?g|png|svg|webp)|[\w-]{0,40}(?:gr[ae]y|lazy|loading|none|trans)\.(?:gif|svg))(?:[?#]|$)/i

function holdsPlace(address: string): boolean {
  return isOrnament(address) || placeholder.test(address)
}

/** What the last of the sources lists that is for every screen, and so the form that no other is chosen before. */
function listedForAll(sources: readonly Element[]): string | undefined {
  const source = sources.findLast(({properties}) => properties.media === undefined)
  return source && largestListed(source.properties, undefined)?.address
}

/** The largest of what the sets of one element list; `best` where none is larger. */
function largestListed(properties: Properties, best: Candidate | undefined): Candidate | undefined {
  let largest = best
  for (const name of sourceSets) {
    const value = properties[name]
    if (typeof value !== 'string') continue
    for (const candidate of readSourceSet(value))
      if (largest === undefined || candidate.size > largest.size) largest = candidate
  }
  return largest
}

/** The original of what the element shows without any `srcset`: for posters, which are small on purpose. */
export function plainSource(properties: Properties, base: string | undefined): string | undefined {
  for (const name of lazySources) {
    const value = properties[name]
    if (typeof value === 'string' && looksLikeAddress(value)) {
      const original = originalAddress(value, base)
      if (original !== undefined) return original
    }
  }
  return shownSource(properties, base)
}

/** What `src` leads to; where that shows nothing, what a script would have put there. */
function shownSource(properties: Properties, base: string | undefined): string | undefined {
  const {src, dataImageDataset} = properties
  const original = typeof src === 'string' ? originalAddress(src, base) : undefined
  if (original !== undefined && !isOrnament(original) && !placeholder.test(original)) return original
  if (typeof dataImageDataset === 'string') return fromDataset(dataImageDataset, base) ?? original
  for (const name in properties) {
    const value = properties[name]
    if (!saying.has(name) && typeof value === 'string' && isPicture(value)) return originalAddress(value, base)
  }
  return original
}

/** Attributes that say something of the picture, which may be a file's name, and what it shows already. */
const saying: ReadonlySet<string> = new Set(['alt', 'src', 'title'])

/**
 * What a picture's address looks like, whatever the attribute that holds it: `file` (Discuz, where it leads on from the
 * page: `data/forum/boat.jpg`), `data-img-src`.
 */
const address = /^\s?(?:(?:https?:)?\/\S+|[\w.-]+\/[\w./-]+)\s?$/
const pictureFile = new RegExp(String.raw`${pictureTypes}(?!\w)`, 'i')

function isPicture(value: string): boolean {
  return address.test(value) && pictureFile.test(value)
}

function looksLikeAddress(value: string): boolean {
  return /^\s*(?:https?:)?\/|^[^\s{[?#]+\.[a-z]{3,4}(?:[?#]\S*)?$/i.test(value)
}

function fromDataset(json: string, base: string | undefined): string | undefined {
  const {url, filename} = ifPossible(() => JSON.parse(json)) ?? {}
  return typeof url === 'string' && typeof filename === 'string' ? originalAddress(url + filename, base) : undefined
}
