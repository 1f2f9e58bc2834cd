import {basename, dirname, resolve} from 'node:path'
import {remembered} from '../ground/remembered.ts'
import {outputName} from './article-names.ts'
import type {Group} from './expand.ts'
import type {Target} from './plan.ts'

/** Where a file lies: its folder, under any of its names, and its own name. */
export interface FilePlace {
  folder: string
  name: string
}

/** Where a file of a group lies. */
export function sourcePlace({base, under}: Group, file: string): FilePlace {
  if (under === 'flat') return {folder: dirname(file), name: basename(file)}
  const end = file.lastIndexOf('/')
  return {folder: folderBelow(base, file, end), name: file.slice(end + 1)}
}

/** Where its output goes. */
export function outputPlace(group: Group, file: string, target: Target): FilePlace {
  if (target.kind === 'beside') {
    const {folder, name} = sourcePlace(group, file)
    return {folder, name: outputName(name)}
  }
  const {directory} = target
  if (group.under === 'flat') return {folder: directory, name: outputName(basename(file))}
  const end = file.lastIndexOf('/')
  return {folder: folderBelow(directory, file, end), name: outputName(file.slice(end + 1))}
}

/** Files come folder by folder. */
let last = {base: '', below: '', folder: ''}

function folderBelow(base: string, file: string, end: number): string {
  const length = Math.max(0, end)
  if (last.base !== base || last.below.length !== length || !file.startsWith(last.below)) {
    const below = file.slice(0, length)
    last = {base, below, folder: base === '' || below === '' ? base + below : `${base}/${below}`}
  }
  return last.folder
}

/**
 * Gives places short names: a number for the real folder, since many files lie in one, and the file's name. Two places
 * are one when their names are.
 * @param same What the paths of two folders, or the names of two files, share that are one.
 */
export function placeNames(
  cwd: string,
  realFolder: (folder: string) => string,
  same: (path: string) => string,
): (place: FilePlace) => string {
  const numbers = new Map<string, number>()
  const begins = new Map<string, string>()
  return ({folder, name}) => {
    const begin = remembered(begins, folder, () => {
      const real = same(realFolder(resolve(cwd, folder)))
      return `${remembered(numbers, real, () => numbers.size)}/`
    })
    return begin + same(name)
  }
}
