import {UsageError} from '../errors.ts'
import {fnv1a} from './fnv1a.ts'

/** One of `count` parts, counted from 1. */
export interface Shard {
  index: number
  count: number
}

/**
 * Reads `I/N`.
 * @throws {UsageError} when it is none.
 */
export function parseShard(text: string): Shard {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/.exec(text)?.map(Number) ?? []
  if (index === undefined || count === undefined || index > count) {
    throw new UsageError(`--shard is "${text}" (expected I/N with I from 1 to N, such as 1/4)`)
  }
  return {index, count}
}

/** Whether a file belongs to a part, by its path alone (FNV-1a): a file that is added moves no other. */
export function isInShard(path: string, {index, count}: Shard): boolean {
  const hash = fnv1a(path)
  return ((hash ^ (hash >>> 15)) >>> 0) % count === index - 1
}
