import {join, relative, resolve, sep} from 'node:path'
import {onDemand} from '../ground/on-demand.ts'
import type {Group} from './expand.ts'
import type {Problem} from './problem.ts'
import {statIfThere} from './stat-if-there.ts'
import {type Walk, walk} from './walk.ts'
import {withSlashes} from './with-slashes.ts'

/** Whether an argument that is no file can be a pattern: one bracket or exclamation mark alone makes none. */
export function isPattern(input: string): boolean {
  // A scan of the whole takes a folder whose braces are escaped for the end of it.
  return [input, ...input.split('/')].some((part) => onDemand.picomatch().scan(part).glob !== '')
}

/** Where a pattern is looked for, and what counts. */
export interface Search {
  cwd: string
  /** As for `walk`. */
  except: readonly string[]
  leaves: Walk['leaves']
  /** Told of each folder that cannot be read, by its path. */
  onProblem: (path: string, problem: Problem) => void
  isArticleName: (path: string) => boolean
}

/**
 * The files that a pattern matches; its fixed part is the group's base. A pattern without an ending of its own
 * (`articles/*`) takes articles only; hidden files are found by a pattern that writes their dot. Names may hold line
 * breaks, hence the flag `s`.
 */
export function expandPattern(pattern: string, search: Search): Group {
  const {base, glob, matches} = readPattern(pattern, search.cwd)
  const anyEnding = !/\.[^.*?/]+$/.test(glob)
  const files = walk({
    folder: resolve(search.cwd, base),
    except: search.except,
    leaves: search.leaves,
    wants: (path) => matches(path) && (!anyEnding || search.isArticleName(path)),
    onProblem: (below, problem) => search.onProblem(join(base, below), problem),
    hidden: /(?:^|\/)\./.test(glob) ? 'entered' : 'left-out',
  })
  return {base, files, under: 'mirrored'}
}

/** A pattern, taken apart. */
export interface Pattern {
  /** Its fixed part, as the user wrote it. */
  base: string
  glob: string
  /** Whether a path below the base is one that it means; paths have slashes. */
  matches: (path: string) => boolean
}

/** Reads a pattern, which is looked for in a folder. */
export function readPattern(pattern: string, cwd: string): Pattern {
  const {base, glob} = splitPattern(pattern, cwd)
  // As in a shell, `[!…]` is what is not there, and an exclamation mark before a name is a part of it.
  return {
    base,
    glob,
    matches: onDemand.picomatch()(glob, {flags: 's', strictSlashes: true, posix: true, nonegate: true}),
  }
}

/**
 * Cuts a pattern behind its fixed part: steps that are folders on the disk as they are written, or hold nothing that a
 * pattern is made of but behind backslashes. Archives have folders such as `d (1)` and `2019 [old]`.
 */
function splitPattern(pattern: string, cwd: string): {base: string; glob: string} {
  const steps = pattern.replace(/^(?:\.\/+)+/, '').split('/')
  const fixed: string[] = []
  while (steps.length > 1) {
    const step = steps[0]!
    if (isFolder(resolve(cwd, [...fixed, step].join('/') || '/'))) fixed.push(step)
    else if (/^(?:[^*?[\](){}\\]|\\.)*$/s.test(step)) fixed.push(step.replace(/\\(.)/gs, '$1'))
    else break
    steps.shift()
  }
  const isRoot = fixed.length > 0 && fixed.every((step) => step === '')
  return {base: isRoot ? '/' : fixed.join('/'), glob: steps.join('/')}
}

function isFolder(path: string): boolean {
  return statIfThere(path)?.isDirectory() ?? false
}

/**
 * What `--exclude` leaves out: names and patterns as inputs are, seen from the current folder; what lies in a folder
 * that one means is left out with it. A pattern without a slash means files and folders of that name wherever they lie,
 * as it does to gitignore, tar and rsync. A name that stands on the disk is never read as a pattern.
 * @returns Whether a file or a folder is left out, by its absolute path; `undefined` where nothing is.
 */
export function readExclusions(globs: readonly string[], cwd: string): ((path: string) => boolean) | undefined {
  const exclusions = globs.map((glob) => readExclusion(glob, cwd))
  return exclusions.length === 0 ? undefined : (path) => exclusions.some((leaves) => leaves(path))
}

/**
 * What `--exclude` takes, for a pattern that a configuration in a folder says; one without a slash means files and folders
 * wherever they lie.
 */
export function fromFolder(glob: string, folder: string): string {
  const path = resolve(folder, glob)
  return glob.includes('/') || !isPattern(glob) || statIfThere(path) ? path : glob
}

function readExclusion(glob: string, cwd: string): (path: string) => boolean {
  const place = resolve(cwd, glob)
  if (statIfThere(place) || !isPattern(glob)) return (path) => path === place || path.startsWith(place + sep)
  const pattern = glob.endsWith('/') ? glob.slice(0, -1) : glob
  const {base, matches} = readPattern(pattern, cwd)
  const folder = resolve(cwd, base)
  if (!pattern.includes('/')) {
    return (path) => {
      const steps = withSlashes(relative(cwd, path)).split('/')
      // Outside of the current folder, each file and folder is asked for itself: those above are nobody's choice.
      return steps[0] === '..' ? matches(steps.at(-1)!) : steps.some((step) => matches(step))
    }
  }
  return (path) => {
    const steps = withSlashes(relative(folder, path)).split('/')
    // Each folder above is asked as well, since files are named by themselves, too.
    return steps[0] !== '..' && steps[0] !== '' && steps.some((_, at) => matches(steps.slice(0, at + 1).join('/')))
  }
}
