import type {Stats} from 'node:fs'

/**
 * What a file's entry says of it: as long as it stays, the file counts as unchanged without being read. The time of the
 * last change to the entry is part of it, since nobody can set that back: copying with times, as archives do, can.
 */
export function stampOf({size, mtimeMs, ctimeMs, ino}: Stats): string {
  return `${size}:${microseconds(mtimeMs)}:${microseconds(ctimeMs)}:${ino}`
}

/** All that there is of a time in a number of milliseconds; whole numbers are written several times as fast. */
function microseconds(milliseconds: number): number {
  return Math.round(milliseconds * 1000)
}
