import {posix, win32} from 'node:path'

/** Paths inside patterns and mirrored folders are written with slashes. */
export function withSlashes(path: string): string {
  return process.platform === 'win32' ? path.replaceAll(win32.sep, posix.sep) : path
}
