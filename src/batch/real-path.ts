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
interface ResolvedFolder {
  real: string
  isThere: boolean
}

/** The same for many absolute paths of folders, each asked for once, and none below one that is not there. */
export function realFolders(): (folder: string) => string {
  const known = new Map<string, ResolvedFolder>()
  const find = (folder: string): ResolvedFolder => {
    let resolved = known.get(folder)
    if (!resolved) {
      const parent = dirname(folder)
      resolved = parent === folder ? {real: folder, isThere: true} : below(find(parent), basename(folder))
      known.set(folder, resolved)
    }
    return resolved
  }
  return (folder) => find(folder).real
}

function below({real, isThere}: ResolvedFolder, name: string): ResolvedFolder {
  const path = join(real, name)
  if (!isThere) return {real: path, isThere}
  try {
    const stat = lstatSync(path, {throwIfNoEntry: false})
    return stat?.isSymbolicLink() ? {real: realpathSync(path), isThere} : {real: path, isThere: stat !== undefined}
  } catch {
    return {real: path, isThere: false}
  }
}
