import {lstatSync, realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

/** The real path of what may not be there yet: what can be seen of it resolved, the rest as it is. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : join(realPath(parent), basename(path))
  }
}

/** Where a folder really is, and whether it is there. */
interface Place {
  real: string
  isThere: boolean
}

/**
 * The same for many absolute paths of folders: the system is asked once for each, and never for what lies below one that
 * is not there.
 */
export function realFolders(): (folder: string) => string {
  const known = new Map<string, Place>()
  const find = (folder: string): Place => {
    let place = known.get(folder)
    if (!place) {
      const parent = dirname(folder)
      place = parent === folder ? {real: folder, isThere: true} : below(find(parent), basename(folder))
      known.set(folder, place)
    }
    return place
  }
  return (folder) => find(folder).real
}

function below({real, isThere}: Place, name: string): Place {
  const path = join(real, name)
  if (!isThere) return {real: path, isThere}
  try {
    const stat = lstatSync(path, {throwIfNoEntry: false})
    return stat?.isSymbolicLink() ? {real: realpathSync(path), isThere} : {real: path, isThere: stat !== undefined}
  } catch {
    return {real: path, isThere: false}
  }
}
