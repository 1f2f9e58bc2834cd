import {basename} from 'node:path'
import {putUnder, remembered} from '../ground/remembered.ts'
import {hashOf} from './hash.ts'

/** An output that a cache knows, and what it came of. */
export interface KnownOutput {
  /** Absolute path. */
  output: string
  /** Absolute path; absent where the source had none. */
  source: string | undefined
  sourceHash: string
  /** Of the output as it was written; several where a run was killed that may have written another. */
  outputHashes: readonly string[]
}

/** An output that lies where a cache has never seen any. */
export interface StrayOutput {
  output: string
  bytes: Buffer
  source: string | undefined
  /** The source's hash, for which it has to be read. */
  sourceHash: () => string | undefined
}

/** Recognises outputs that were written elsewhere. */
export interface Elsewhere<Known> {
  /** The output that has been written with the very bytes; line ends that Git has made do not count. */
  asWritten: (stray: StrayOutput) => Known | undefined
  /**
   * Whether one was written elsewhere that may have become this one since: it had its name and is gone; or it stood as
   * this one does to its source, as in a copy of all; or it had its name and came of a source with the same bytes.
   */
  mayBeMoved: (stray: StrayOutput) => boolean
}

/**
 * What a cache knows of outputs whose folder was moved or copied, with their articles or without, while the cache
 * stayed where it was: there, no path says anything.
 * @param isThere Whether something lies at a path.
 */
export function knownElsewhere<Known extends KnownOutput>(
  all: Iterable<Known>,
  isThere: (path: string) => boolean,
): Elsewhere<Known> {
  const byHash = new Map<string, Known>()
  const byName = new Map<string, string[]>()
  const relations = new Set<string>()
  const copies = new Map<string, Set<string>>()
  for (const known of all) {
    for (const hash of known.outputHashes) byHash.set(hash, known)
    putUnder(byName, basename(known.output), known.output)
    if (known.source === undefined) continue
    relations.add(relationOf(known.output, known.source))
    remembered(copies, copyOf(known.output, known.sourceHash), () => new Set<string>()).add(known.source)
  }
  /** Many outputs may have one name. */
  const gone = new Map<string, boolean>()
  const isGone = (name: string) =>
    remembered(gone, name, () => byName.get(name)?.some((path) => !isThere(path)) ?? false)
  return {
    asWritten({bytes}) {
      const known = byHash.get(hashOf(bytes))
      if (known || !bytes.includes('\r\n')) return known
      return byHash.get(hashOf(Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')))
    },
    mayBeMoved({output, source, sourceHash}) {
      if (isGone(basename(output))) return true
      if (source === undefined) return false
      if (relations.has(relationOf(output, source))) return true
      const hash = sourceHash()
      const sources = hash === undefined ? undefined : copies.get(copyOf(output, hash))
      // Of one source, many outputs may be made, and no two of them have to do with each other.
      return sources !== undefined && (sources.size > 1 || !sources.has(source))
    },
  }
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
