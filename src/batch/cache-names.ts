import {relative, resolve, sep} from 'node:path'
import {remembered} from '../ground/remembered.ts'
import {quote, unquote} from './cache-file.ts'
import {realFolders} from './real-path.ts'
import {withSlashes} from './with-slashes.ts'

/** Names of outputs in a cache, as seen from its folder and quoted. */
export function namesFrom(folder: string): (output: string) => string {
  const realFolder = realFolders()
  const begins = new Map<string, string>()
  const beginOf = (above: string) =>
    remembered(begins, above, () => {
      const way = withSlashes(relative(folder, realFolder(above || sep)))
      return way === '' ? '' : `${quote(way)}/`
    })
  // Outputs come folder by folder.
  let last = {above: '', begin: beginOf('')}
  return (output) => {
    const end = output.lastIndexOf(sep)
    if (last.above.length !== end || !output.startsWith(last.above)) {
      const above = output.slice(0, end)
      last = {above, begin: beginOf(above)}
    }
    return last.begin + quote(output.slice(end + 1))
  }
}

/** The path that a name stands for, absolute. */
export function pathOf(name: string, folder: string): string {
  return resolve(folder, unquote(name))
}
