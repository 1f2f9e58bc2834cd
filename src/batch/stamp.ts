import type {Stats} from 'node:fs'

/** Size and time of the last change: as long as both stay, a file counts as unchanged without being read. */
export function stampOf({size, mtimeMs}: Stats): string {
  return `${size}:${mtimeMs}`
}
