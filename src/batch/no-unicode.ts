import type {Problem} from './problem.ts'

/**
 * What to say of a file that is not to be found because its name is no UTF-8: names are read as that, from a folder as from a
 * list, and cannot be said again as they were.
 * @param error What the system said.
 * @returns `undefined` where it is not for that.
 */
export function nameIsNoUnicode(error: unknown, path: string): Problem | undefined {
  const isMissing = (error as NodeJS.ErrnoException | undefined)?.code === 'ENOENT'
  if (!isMissing || !path.includes('\uFFFD')) return undefined
  return {severity: 'error', message: 'The name is no UTF-8 (expected one that is: convmv renames them)'}
}
