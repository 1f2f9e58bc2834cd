import {fstatSync, lstatSync, readFileSync, type Stats} from 'node:fs'
import {dirname, sep} from 'node:path'
import {ifPossible} from '../ground/if-possible.ts'
import {remembered} from '../ground/remembered.ts'
import {unsure} from './cache-line.ts'
import {versionOf} from './file-version.ts'
import {hashesOf, hashOf} from './hash.ts'
import {type Problem, problemOf} from './problem.ts'
import {realPath} from './real-path.ts'
import {keyOfAddress, sourceLine} from './source-line.ts'
import {statIfThere} from './stat-if-there.ts'
import {writeWhole} from './write-file.ts'

/** What an output must not replace. */
export type Source = string | number | undefined

/** A text on its way into a file, and all that may speak against it. */
export interface Output {
  /** Absolute path of the source, or the descriptor that it is read from; absent where it has neither. */
  source: Source
  /** What the source holds. */
  sourceBytes: Uint8Array
  /** Absolute path of the output. */
  output: string
  text: string
  /** What its front matter calls the article's address; absent where it says that of none. */
  sourceKey: string | undefined
  /** Real path of the folder that outputs must not leave; absent where the user named the file itself. */
  root: string | undefined
  force: 'replace' | 'protect'
  /** Hash of the output when it was last written, or several with commas, where the cache knows it. */
  known: string | undefined
  /** Whether the cache knows that it came of the same source; then that may have changed its address, or have none. */
  rerun: boolean
  dry: 'dry' | 'wet'
  /** Told the hash of what is about to replace an output that the cache knows. */
  onReplace: (hash: string) => void
}

/** What became of it. `new` and `changed` are written, unless the run is dry. */
export type Written =
  | {status: 'new' | 'changed' | 'unchanged'; problem?: undefined}
  | {status: 'refused'; problem: Problem}

/** Writes a text unless the file has it already, or must not be replaced. Never throws: errors become the problem. */
export function writeGuarded(output: Output): Written {
  try {
    for (let left = attempts - 1; ; left--) {
      const seen = lookAt(output)
      const before = inspect(output, seen)
      if (before.problem || before.status === 'unchanged' || output.dry === 'dry') return before
      if (before.status === 'changed' && output.known !== undefined) output.onReplace(hashOf(output.text))
      const isAsSeen = () => isSame(lookAt(output), seen)
      if (writeWhole(output.output, output.text, before.status === 'new' ? 'nothing' : 'something', isAsSeen))
        return before
      if (left === 0) return refused(unsteady)
    }
  } catch (error) {
    return {status: 'refused', problem: {...problemOf(error), ...noPlace(error), about: 'output'}}
  }
}

/** What others write meanwhile is looked at anew, so many times at most. */
const attempts = 5

const unsteady = 'Somebody else is writing this (expected nobody to; nothing was replaced)'

/** An output that is not to be found has no folder: what the system says of sources would mislead. */
function noPlace(error: unknown): {message?: string} {
  if ((error as NodeJS.ErrnoException | undefined)?.code !== 'ENOENT') return {}
  return {message: 'Its folder is not there and cannot be made (expected a place that leads somewhere)'}
}

/** What lies at an output's place, or why it is neither to be read nor to be written. */
export type Occupant =
  | {is: 'nothing'; stamp?: undefined}
  | {is: 'file' | 'link'; stamp: string; isLocked: boolean}
  | {is: 'obstacle'; stamp?: undefined; wrong: string}

function isSame(one: Occupant, other: Occupant): boolean {
  return one.is === other.is && one.stamp === other.stamp
}

/**
 * Looks at an output's place, and reads nothing.
 * @throws the system's errors.
 */
export function lookAt({output, source, root}: Pick<Output, 'output' | 'source' | 'root'>): Occupant {
  if (root !== undefined && !staysInside(dirname(output), root)) {
    return {is: 'obstacle', wrong: 'A symbolic link leads out of the output folder (expected to stay below it)'}
  }
  const stat = lstatSync(output, {throwIfNoEntry: false})
  if (!stat) return {is: 'nothing'}
  const wrong = obstacle(output, source)
  if (wrong !== undefined) return {is: 'obstacle', wrong}
  // Another file may take its name all the same, which is not what whoever has locked it wants.
  const isLocked = (stat.mode & 0o222) === 0
  return {is: stat.isSymbolicLink() ? 'link' : 'file', stamp: versionOf(stat), isLocked}
}

/** Why a link is not replaced. */
export const linkInTheWay = 'A symbolic link is in the way (expected a file or nothing; --force replaces the link)'

const ownSource = 'This is its own source (expected another place for the output)'

function obstacle(output: string, source: Source): string | undefined {
  const stat = statIfThere(output)
  if (!stat) return undefined
  if (stat.isDirectory()) return 'A folder is in the way (expected a file or nothing)'
  const own = statOf(source)
  if (own && sameFile(own, stat)) return ownSource
  // Reading a device or a pipe may never end.
  return stat.isFile() ? undefined : 'This is no file (expected a file or nothing)'
}

function inspect(output: Output, occupant: Occupant): Written {
  const {text, sourceKey, known, rerun} = output
  if (occupant.is === 'obstacle') return refused(occupant.wrong)
  if (occupant.is === 'nothing') return {status: 'new'}
  if (occupant.is === 'link') return output.force === 'replace' ? {status: 'changed'} : refused(linkInTheWay)
  const bytes = readFileSync(output.output)
  if (bytes.length === Buffer.byteLength(text) && bytes.equals(Buffer.from(text))) return {status: 'unchanged'}
  // What has come through a pipe may have nowhere else to stay: `cat post.md | convert -o post.md`.
  if (bytes.equals(output.sourceBytes) && !statOf(output.source)?.isFile()) return refused(ownSource)
  if (output.force === 'replace') return {status: 'changed'}
  if (occupant.isLocked)
    return refused('This is read-only (expected an output that may be written to; --force replaces it)')
  if (known !== undefined && !isAsWritten(bytes, known, text)) {
    if (known === unsure) {
      return refused(
        'Nobody can tell whether this was edited, since the cache was damaged, of another version, or has seen it written elsewhere (expected it as it would be written; --force replaces it)',
      )
    }
    return refused(
      'This was edited since it was written (expected it as this cache has seen it written, and no run without it since; --exclude passes over its source, --force replaces it)',
    )
  }
  if (known !== undefined && rerun) return {status: 'changed'}
  const ours = sourceKey === undefined ? undefined : sourceLine(text, sourceKey)
  const before = bytes.toString('utf8')
  if (ours !== undefined && (sourceLine(before, sourceKey) ?? sourceLine(before)) === ours) return {status: 'changed'}
  const other = ours && keyOfAddress(before, ours)
  const there = other ? `, which stands there under ${other}: see --rename` : ''
  const nameless =
    known === undefined ? ', which what would be written lacks, or one that --cache has seen written' : ''
  return refused(
    `There is another file already (expected one whose front matter names the same source${ours ? `, ${ours}` : nameless}${there}; --force replaces it)`,
  )
}

/** Whether a file is as the cache knows it, or would be written. */
function isAsWritten(bytes: Buffer, known: string, text: string): boolean {
  const written = [...known.split(','), hashOf(text)]
  for (const hash of hashesOf(bytes)) if (written.includes(hash)) return true
  return false
}

function refused(message: string): Written {
  return {status: 'refused', problem: {severity: 'error', about: 'output', message}}
}

function statOf(source: Source): Stats | undefined {
  if (typeof source !== 'number') return source === undefined ? undefined : statIfThere(source)
  // A pipe is closed when it has been read; a file stays open.
  return ifPossible(() => fstatSync(source))
}

function sameFile(a: Stats, b: Stats): boolean {
  return a.dev === b.dev && a.ino === b.ino
}

const inside = new Map<string, boolean>()

/** Whether a folder really lies below the root; asked once a folder. */
function staysInside(folder: string, root: string): boolean {
  return remembered(inside, folder, () => {
    const real = realPath(folder)
    return real === root || real.startsWith(root.endsWith(sep) ? root : root + sep)
  })
}
