import {type Dirent, readdirSync, statSync} from 'node:fs'
import {join, relative, resolve} from 'node:path'
import {ifPossible} from '../ground/if-possible.ts'
import {FileList} from './file-list.ts'
import {type Problem, problemOf} from './problem.ts'
import {realPath} from './real-path.ts'
import {withSlashes} from './with-slashes.ts'

/** How a folder is walked. */
export interface Walk {
  /** The folder, absolute. */
  folder: string
  /** What below it is left alone, by its real path: where the run itself writes. */
  except: readonly string[]
  /** What else is left alone, a file or a folder by its absolute path; absent where nothing is. */
  leaves: ((path: string) => boolean) | undefined
  /** Whether a file is wanted, by its path below the folder, with slashes. */
  wants: (path: string) => boolean
  /** Told of each folder that cannot be read, by its path below the folder. */
  onProblem: (path: string, problem: Problem) => void
  /** Whether names that begin with a dot are looked at. */
  hidden?: 'entered' | 'left-out'
}

/**
 * Paths of the files below a folder, with slashes, in an order that is the same on every machine: by UTF-16 units.
 * Hidden files (unless they are asked for) and node_modules are left out. Links to files count as files; links to
 * folders are not entered, so that loops end. An own walk, since the libraries for it pass over folders that they
 * cannot read in silence.
 */
export function walk({folder, except, leaves, wants, onProblem, hidden = 'left-out'}: Walk): FileList {
  const found = new FileList()
  const real = realPath(folder)
  const left = except.map((path) => withSlashes(relative(real, path))).filter((path) => path !== '')
  const visit = (below: string) => {
    let entries: Dirent[]
    try {
      entries = readdirSync(join(folder, below), {withFileTypes: true})
    } catch (error) {
      onProblem(below, problemOf(error))
      return
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : 1))
    for (const entry of entries) {
      const {name} = entry
      if (name.startsWith('.') && hidden === 'left-out') continue
      const path = below === '' ? name : `${below}/${name}`
      if (left.includes(path) || leaves?.(join(folder, path))) continue
      if (entry.isDirectory()) {
        if (name !== 'node_modules') visit(path)
      } else if (wants(path) && (entry.isFile() || (entry.isSymbolicLink() && isFile(resolve(folder, path))))) {
        found.push(path)
      }
    }
  }
  visit('')
  return found
}

/** A link that leads nowhere or in circles is kept: reading it names the trouble. */
function isFile(path: string): boolean {
  return ifPossible(() => statSync(path).isFile()) ?? true
}
