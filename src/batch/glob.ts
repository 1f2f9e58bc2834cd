import {resolve} from 'node:path'
import picomatch from 'picomatch'
import type {Group} from './expand.ts'
import type {Problem} from './problem.ts'
import {walk} from './walk.ts'

/** Whether an argument that is no file can be a pattern. */
export function isPattern(input: string): boolean {
  return /[*?{}[\]()!]/.test(input)
}

/** Where a pattern is looked for, and what counts. */
export interface Search {
  cwd: string
  /** As for `walk`. */
  except: readonly string[]
  onProblem: (below: string, problem: Problem) => void
  isArticle: (path: string) => boolean
}

/**
 * The files that a pattern matches; its fixed part is the group's base. A pattern without an ending of its own
 * (`articles/*`) takes articles only. Names may hold line breaks, hence the flag `s`.
 */
export function expandPattern(pattern: string, search: Search): Group {
  const {base, glob} = picomatch.scan(pattern)
  const matches = picomatch(glob, {flags: 's', strictSlashes: true})
  const anyEnding = !/\.[^.*?/]+$/.test(glob)
  const files = walk({
    folder: resolve(search.cwd, base),
    except: search.except,
    wants: (path) => matches(path) && (!anyEnding || search.isArticle(path)),
    onProblem: search.onProblem,
  })
  return {base, files, under: 'mirrored'}
}
