import {basename} from 'node:path'
import {putUnder, remembered} from '../ground/remembered.ts'
import {unsureLine} from './cache-line.ts'
import {hashesOf} from './hash.ts'

/** An output that a cache knows, and what it came of. */
export interface KnownOutput {
  /** Absolute path. */
  output: string
  /** Absolute path; absent where the source had none. */
  source: string | undefined
  sourceHash: string
  /** Of the output as it was written; several where a run was killed that may have written another. */
  outputHashes: readonly string[]
  /** All that the cache says of it. */
  line: string
}

/** An output that lies where a cache has never seen any. */
export interface StrayOutput {
  output: string
  bytes: Buffer
  source: string | undefined
  /** The source's hash, for which it has to be read. */
  sourceHash: () => string | undefined
}

/**
 * What a cache knows of outputs whose folder was moved or copied, with their articles or without, while the cache
 * stayed where it was: there, no path says anything.
 * @param isThere Whether something lies at a path.
 * @returns What is known of a stray output: the line of one that was written with the very bytes (line ends that Git has
 *   made do not count), or came of the same source and is gone; and nothing but that it may have been edited, where it
 *   may have been another one: that had its name and is gone; or stood as this one does to its source, as in a copy of
 *   all; or had its name and came of a source with the same bytes.
 */
export function knownElsewhere(
  all: Iterable<KnownOutput>,
  isThere: (path: string) => boolean,
): (stray: StrayOutput) => string | undefined {
  const byHash = new Map<string, string>()
  const bySource = new Map<string, KnownOutput[]>()
  const byName = new Map<string, string[]>()
  const relations = new Set<string>()
  const copies = new Map<string, Set<string>>()
  for (const known of all) {
    for (const hash of known.outputHashes) byHash.set(hash, known.line)
    putUnder(byName, basename(known.output), known.output)
    if (known.source === undefined) continue
    putUnder(bySource, known.source, known)
    relations.add(relationOf(known.output, known.source))
    remembered(copies, copyOf(known.output, known.sourceHash), () => new Set<string>()).add(known.source)
  }
  /** Many outputs may have one name. */
  const gone = new Map<string, boolean>()
  const isGone = (name: string) =>
    remembered(gone, name, () => byName.get(name)?.some((path) => !isThere(path)) ?? false)
  const asWritten = (bytes: Buffer) => {
    for (const hash of hashesOf(bytes)) {
      const line = byHash.get(hash)
      if (line !== undefined) return line
    }
    return undefined
  }
  const mayBeMoved = ({output, source, sourceHash}: StrayOutput) => {
    if (isGone(basename(output))) return true
    if (source === undefined) return false
    if (relations.has(relationOf(output, source))) return true
    const hash = sourceHash()
    const sources = hash === undefined ? undefined : copies.get(copyOf(output, hash))
    // Of one source, many outputs may be made, and no two of them have to do with each other.
    return sources !== undefined && (sources.size > 1 || !sources.has(source))
  }
  return (stray) =>
    asWritten(stray.bytes) ??
    bySource.get(stray.source ?? '')?.find(({output}) => !isThere(output))?.line ??
    (mayBeMoved(stray) ? unsureLine : undefined)
}

/**
 * How an output stands to its source: both paths without the folders above both, which is the same wherever all are
 * copied to. Two names in one folder say little without that of the folder.
 */
function relationOf(output: string, source: string): string {
  const [to, from] = [output.split(/[/\\]/), source.split(/[/\\]/)]
  const least = Math.min(to.length, from.length) - 1
  let shared = 0
  while (shared < least && to[shared] === from[shared]) shared++
  if (shared === to.length - 1 && shared === from.length - 1) shared--
  return `${to.slice(shared).join('/')}\t${from.slice(shared).join('/')}`
}

function copyOf(output: string, sourceHash: string): string {
  return `${basename(output)}\t${sourceHash}`
}
