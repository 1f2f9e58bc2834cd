import {relative, resolve, sep} from 'node:path'
import {isPattern, readPattern} from './glob.ts'
import {statIfThere} from './stat-if-there.ts'
import {withSlashes} from './with-slashes.ts'

/**
 * What `--exclude` leaves out: names and patterns as inputs are, seen from the current folder; what lies in a folder
 * that one means is left out with it. A name that stands on the disk is never read as a pattern.
 * @returns Whether a file or a folder is left out, by its absolute path; `undefined` where nothing is.
 */
export function readExclusions(globs: readonly string[], cwd: string): ((path: string) => boolean) | undefined {
  const exclusions = globs.map((glob) => readExclusion(glob, cwd))
  return exclusions.length === 0 ? undefined : (path) => exclusions.some((leaves) => leaves(path))
}

function readExclusion(glob: string, cwd: string): (path: string) => boolean {
  const place = resolve(cwd, glob)
  if (statIfThere(place) || !isPattern(glob)) return (path) => path === place || path.startsWith(place + sep)
  const {base, matches} = readPattern(glob.endsWith('/') ? glob.slice(0, -1) : glob, cwd)
  const folder = resolve(cwd, base)
  return (path) => {
    const steps = withSlashes(relative(folder, path)).split('/')
    // Each folder above is asked as well, since files are named by themselves, too.
    return steps[0] !== '..' && steps[0] !== '' && steps.some((_, at) => matches(steps.slice(0, at + 1).join('/')))
  }
}
