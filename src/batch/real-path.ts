import {lstatSync, realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {ifPossible} from '../ground/if-possible.ts'

/** The real path of what may not be there yet: what can be seen of it resolved, the rest as it is. */
export function realPath(path: string): string {
  const real = ifPossible(() => realpathSync(path))
  const parent = dirname(path)
  return real ?? (parent === path ? path : join(realPath(parent), basename(path)))
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
  const stat = ifPossible(() => lstatSync(path, {throwIfNoEntry: false}))
  const led = stat?.isSymbolicLink() ? ifPossible(() => realpathSync(path)) : path
  return {real: led ?? path, isThere: stat !== undefined && led !== undefined}
}
