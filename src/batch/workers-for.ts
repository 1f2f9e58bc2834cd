import {availableParallelism} from 'node:os'
import {statIfThere} from './stat-if-there.ts'

/** Fewer files than this keep no second worker busy. */
const filesPerWorker = 64

/** More than this share a core to nobody's gain, and each has a copy of the program in memory: 25 MB. */
const workersPerCore = 4

/**
 * How many workers convert files.
 * @param jobs What the user asks for, if anything.
 */
export function workersFor(jobs: number | undefined, files: number, cores = availableParallelism()): number {
  return Math.max(1, Math.min(jobs ?? cores, cores * workersPerCore, Math.ceil(files / filesPerWorker)))
}

/** Larger sources, in bytes, may take more memory than there is, and more time than a signal waits. */
const large = 1 << 20

/** Whether a source is for a worker: it may end the thread that converts it, and nothing is heard there meanwhile. */
export function isLarge(path: string): boolean {
  return (statIfThere(path)?.size ?? 0) > large
}
