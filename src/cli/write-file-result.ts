import {lstatSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {hashOf} from '../batch/hash.ts'
import {type Problem, problemOf} from '../batch/problem.ts'
import {realPath} from '../batch/real-path.ts'
import {sealOf} from '../batch/seal.ts'
import {sourceKey} from '../batch/source-line.ts'
import {statIfThere} from '../batch/stat-if-there.ts'
import {writeKnown} from '../batch/write-known.ts'
import {UsageError} from '../errors.ts'
import {descriptorOf, write} from './output.ts'
import {dryRunLine} from './print-problems.ts'
import type {Run} from './run.ts'
import {cachePath, openRunCache, tellUnsaved} from './run-cache.ts'

/** A text on its way into the file that `-o` names. */
export interface FileResult {
  output: string
  /** Path of its source; `-` is stdin. */
  path: string
  source: Uint8Array
  text: string
  warnings: Problem[]
}

/**
 * Writes what `-o` names, under the same protection as a batch, and with the cache where one is asked for.
 * @returns What is wrong, if it was not written for that.
 * @throws {UsageError} when the cache cannot be used; or would be replaced.
 */
export async function writeFileResult(run: Run, result: FileResult): Promise<Problem | undefined> {
  const {options, io} = run
  const {output, path, source, text, warnings} = result
  const target = resolve(io.cwd, output)
  const open = openPlace(target)
  if (open !== undefined) {
    try {
      if (options.dryRun) await write(io.stdout, dryRunLine('new', output))
      else writeFileSync(open, text)
      return undefined
    } catch (error) {
      return {...problemOf(error), about: 'output'}
    }
  }
  refuseCacheAt(target, output, path, run)
  const cache = openRunCache(run)
  const own = path === '-' ? undefined : resolve(io.cwd, path)
  const known = cache?.recall(own, target)
  const sourceHash = cache ? hashOf(source) : ''
  const written = writeKnown(
    {
      source: own ?? io.stdin.fd,
      sourceBytes: source,
      output: target,
      text,
      sourceKey: sourceKey(options.rename, options.set),
      root: undefined,
      force: options.force ? 'replace' : 'protect',
      dry: options.dryRun ? 'dry' : 'wet',
    },
    {known, sourceHash, journal: cache?.journal},
  )
  if (cache && !options.dryRun) {
    const seal = sealOf(written, {sourceStamp: 'none', sourceHash, warnings}, {output: target, text, known})
    if (seal) cache.remember(own, target, seal)
    cache.save()
    tellUnsaved(cache, run)
  }
  if (written.status === 'refused') return written.problem
  if (options.dryRun) await write(io.stdout, dryRunLine(written.status, output))
  return undefined
}

function refuseCacheAt(target: string, output: string, source: string, run: Run): void {
  const cache = cachePath(run)
  if (cache === undefined || realPath(cache) !== realPath(target)) return
  throw new UsageError(
    `The cache would be replaced: ${output}, by what comes of ${source === '-' ? 'stdin' : source} (expected another place for it; nothing was written)`,
  )
}

/**
 * Where a text goes whose place holds nothing to protect: `/dev/null`, a pipe that a shell holds open behind a link,
 * `>(command)`, or a descriptor that a shell has opened, `3>file`, behind what stands in the file already.
 */
function openPlace(path: string): string | number | undefined {
  const stat = statIfThere(path)
  if (stat?.isCharacterDevice() || (stat?.isFIFO() && lstatSync(path).isSymbolicLink())) return path
  return stat?.isFile() ? descriptorOf(path) : undefined
}
