import {join, resolve} from 'node:path'
import picomatch from 'picomatch'
import type {Group} from './expand.ts'
import type {Problem} from './problem.ts'
import {walk} from './walk.ts'

/** Whether an argument that is no file can be a pattern: one bracket or exclamation mark alone makes none. */
export function isPattern(input: string): boolean {
  return picomatch.scan(input).glob !== ''
}

/** Where a pattern is looked for, and what counts. */
export interface Search {
  cwd: string
  /** As for `walk`. */
  except: readonly string[]
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
  const {base, glob} = picomatch.scan(pattern)
  const matches = picomatch(glob, {flags: 's', strictSlashes: true})
  const anyEnding = !/\.[^.*?/]+$/.test(glob)
  const files = walk({
    folder: resolve(search.cwd, base),
    except: search.except,
    wants: (path) => matches(path) && (!anyEnding || search.isArticleName(path)),
    onProblem: (below, problem) => search.onProblem(join(base, below), problem),
    hidden: /(?:^|\/)\./.test(glob) ? 'entered' : 'left-out',
  })
  return {base, files, under: 'mirrored'}
}
