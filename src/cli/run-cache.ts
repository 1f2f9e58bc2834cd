import {join, resolve} from 'node:path'
import {type Cache, openCache} from '../batch/cache.ts'
import {cacheKey} from '../batch/cache-key.ts'
import {UsageError} from '../errors.ts'
import {conversionPart} from '../options.ts'
import type {Run} from './modes/index.ts'

/**
 * The cache that a run asks for, if it asks for one.
 * @throws {UsageError} where its path is of something that is no cache.
 */
export function openRunCache({options, io, configuration}: Run): Cache | undefined {
  if (!options.cache) return undefined
  const path = options.cache === true ? join('node_modules', '.cache', 'newsdown', 'cache') : options.cache
  return openCache(resolve(io.cwd, path), cacheKey(conversionPart(options), configuration))
}

/**
 * Called when all is done: what was converted is worth more than what is known of it.
 * @throws {UsageError} when the cache could not be saved.
 */
export function tellUnsaved(cache: Cache | undefined): void {
  const problem = cache?.problem()
  if (problem !== undefined) throw new UsageError(`--cache cannot be written: ${problem}`)
}
