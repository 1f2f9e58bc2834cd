import type {Stats} from 'node:fs'

/**
 * Tells one version of a file from another while a run goes on. Not by its number: some network file systems give a file
 * another one each time that they are asked.
 */
export function versionOf({size, mtimeMs}: Stats): string {
  return `${size}:${mtimeMs}`
}
