import {resolve} from 'node:path'
import {type Cache, openCache} from '../batch/cache.ts'
import {cacheKey} from '../batch/cache-key.ts'
import {UsageError} from '../errors.ts'
import {conversionPart} from '../options.ts'
import {ownCache} from './config.ts'
import {formatProblem} from './print-problems.ts'
import type {Run} from './run.ts'

/**
 * The cache that a run asks for, if it asks for one.
 * @throws {UsageError} where its path is of something that is no cache.
 */
export function openRunCache(run: Run): Cache | undefined {
  const path = cachePath(run)
  if (path === undefined) return undefined
  const {options, io} = run
  const place = path.endsWith(ownCache) ? 'own' : 'named'
  const cache = openCache(path, cacheKey(conversionPart(options), run.configuration), place)
  if (cache.damage && !options.quiet) {
    const message = `The cache is ${cache.damage}: edits of outputs cannot be told (expected a cache as it was saved; outputs that differ are kept, --force replaces them)`
    io.stderr.write(
      formatProblem(fileOf(options.cache), {severity: 'warning', message}, run.colours(io.stderr), undefined),
    )
  }
  return cache
}

/** The absolute path of the cache that a run asks for, if it asks for one. */
export function cachePath({options: {cache}, io}: Run): string | undefined {
  if (!cache) return undefined
  return resolve(io.cwd, fileOf(cache))
}

function fileOf(cache: Run['options']['cache']): string {
  return typeof cache === 'string' ? cache : ownCache
}

/**
 * Called when all is done: what was converted is worth more than what is known of it.
 * @throws {UsageError} when the cache could not be saved.
 */
export function tellUnsaved(cache: Cache | undefined, {options}: Run): void {
  const problem = cache?.problem()
  if (problem !== undefined) throw new UsageError(`--cache ${fileOf(options.cache)} cannot be written: ${problem}`)
}
