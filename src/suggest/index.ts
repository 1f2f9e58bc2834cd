import type {Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {ConvertError} from '../errors.ts'
import {hostOf} from '../ground/url-parts.ts'
import {resolveOptions} from '../options.ts'
import {readSource} from '../source/index.ts'
import {type Candidate, recurring} from './recurring.ts'
import {type Sighting, sightings} from './sightings.ts'
import {titleEndings} from './title-endings.ts'

/** What the articles of one unknown publisher have in common, for a person to look through. */
export interface Suggestion {
  /** How many sources were read; those that hold no article are left out. */
  files: number
  /** Hosts of the articles' addresses, most frequent first. */
  hosts: string[]
  /** Ends that titles share, such as ` - Example News`, with the number of titles. */
  titleEndings: Candidate[]
  /** Blocks that recur, most frequent first. */
  blocks: Candidate[]
  /** Links with a class of their own that recur, most frequent first. */
  links: Candidate[]
  /** Images that recur, most frequent first. */
  images: Candidate[]
}

/**
 * Reads the articles of one unknown publisher and finds what recurs across them. Recurrence is how clutter shows
 * itself; whether a candidate is clutter is for a person to say.
 * @param sources Archived files, as text or bytes.
 * @param share Smallest share of the files that a candidate stands in; default 0.03, and never fewer than three files.
 */
export function suggestPublisher(sources: Iterable<string | Uint8Array>, share = 0.03): Suggestion {
  const parser = unified().use(rehypeParse, {fragment: true}).freeze()
  const settings = resolveOptions()
  const hosts = new Map<string, number>()
  const titles: string[] = []
  const seen: Sighting[][] = []
  for (const source of sources) {
    let read: ReturnType<typeof readSource>
    try {
      read = readSource(source, settings)
    } catch (error) {
      if (error instanceof ConvertError) continue
      throw error
    }
    const {title, source: address} = read.facts
    const host = address === undefined ? undefined : hostOf(address)?.replace(/^www\./, '')
    if (host !== undefined) hosts.set(host, (hosts.get(host) ?? 0) + 1)
    if (title) titles.push(title)
    seen.push(sightings(parser.parse(read.html) as Root))
  }
  const least = Math.max(3, Math.ceil(seen.length * share))
  return {
    files: seen.length,
    hosts: [...hosts].sort((a, b) => b[1] - a[1]).map(([host]) => host),
    titleEndings: titleEndings(titles, least),
    blocks: recurring(seen, 'block', least),
    links: recurring(seen, 'link', least),
    images: recurring(seen, 'image', least),
  }
}
