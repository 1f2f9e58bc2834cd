import {statIfThere} from './stat-if-there.ts'

/** Larger sources, in bytes, may take more memory than there is, and more time than a signal waits. */
const large = 1 << 20

/** Whether a source is for a worker: it may end the thread that converts it, and nothing is heard there meanwhile. */
export function isLarge(path: string): boolean {
  return (statIfThere(path)?.size ?? 0) > large
}
