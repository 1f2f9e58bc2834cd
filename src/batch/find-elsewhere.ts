import {readFileSync} from 'node:fs'
import {ifPossible} from '../ground/if-possible.ts'
import type {CachedLine} from './cache-file.ts'
import {readLine, unsure} from './cache-line.ts'
import {pathOf} from './cache-names.ts'
import {type KnownOutput, knownElsewhere} from './elsewhere.ts'
import {hashOf} from './hash.ts'
import {statIfThere} from './stat-if-there.ts'

/**
 * Finds what a cache knows of an output that lies where none was known before. What the cache knows, and what lies on
 * the disk, is looked at when an output is first asked about.
 * @param folder The cache's.
 * @param nameOf Names of files in the cache.
 * @param knownBefore The lines of runs before this one; `undefined` where there are none.
 * @returns The line of the output, by the paths of its source, if that has one, and of itself.
 */
export function elsewhereFinder(
  folder: string,
  nameOf: (path: string) => string,
  knownBefore: () => Iterable<CachedLine> | undefined,
): (source: string | undefined, output: string) => string | undefined {
  let find: ReturnType<typeof knownElsewhere> | undefined
  const named = (path: string) => pathOf(nameOf(path), folder)
  return (source, output) => {
    const lines = knownBefore()
    const bytes = lines && bytesAt(output)
    if (!bytes) return undefined
    find ??= knownElsewhere(outputsOf(lines, folder), (path) => statIfThere(path) !== undefined)
    const sourceHash = () => {
      const held = source === undefined ? undefined : bytesAt(source)
      return held && hashOf(held)
    }
    return find({output: named(output), bytes, source: source && named(source), sourceHash})
  }
}

/** What a cache's lines say of outputs, by their paths. */
function* outputsOf(lines: Iterable<CachedLine>, folder: string): Generator<KnownOutput> {
  for (const [name, line] of lines) {
    const {sourceHash, outputHash, writer} = readLine(line)
    yield {
      output: pathOf(name, folder),
      source: writer ? pathOf(writer, folder) : undefined,
      sourceHash,
      outputHashes: outputHash.split(',').filter((hash) => hash !== '' && hash !== unsure),
      line,
    }
  }
}

/** The bytes of a file; reading anything else may never end. */
function bytesAt(path: string): Buffer | undefined {
  // Of what is in the way whoever is to write there is told.
  return ifPossible(() => (statIfThere(path)?.isFile() ? readFileSync(path) : undefined))
}
