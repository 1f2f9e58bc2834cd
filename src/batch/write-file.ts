import {closeSync, fchmodSync, fchownSync, mkdirSync, renameSync, type Stats, statSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {ifPossible} from '../ground/if-possible.ts'
import {statIfThere} from './stat-if-there.ts'
import {openTemporary, removeTemporary, sweep} from './temporary-file.ts'

/** A run on another machine may take a temporary file for a dead run's; hardly ever twice. */
const attempts = 3

/** What lies where a file is to go, as far as anybody knows. */
type There = 'nothing' | 'something'

const readyFolders = new Set<string>()

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name, and the permissions
 * and the owner of what it replaces. Folders are made. In each folder, what a killed run has left is removed first.
 * @param text The text, or what writes it into an open file.
 * @param there Whether it may replace something; where there is nothing, nobody is asked for permissions.
 * @param mayReplace Asked when all is ready to take the name.
 * @returns Whether it has taken the name.
 */
export function writeWhole(
  path: string,
  text: string | ((file: number) => void),
  there: There = 'something',
  mayReplace: () => boolean = () => true,
): boolean {
  const folder = dirname(path)
  for (let left = attempts - 1; ; left--) {
    makeReady(folder)
    try {
      return writeOnce(folder, path, text, there, mayReplace)
    } catch (error) {
      if (left === 0 || (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
      // Somebody may have taken the folder away.
      readyFolders.delete(folder)
    }
  }
}

function makeReady(folder: string): void {
  if (readyFolders.has(folder)) return
  makeFolders(folder)
  sweep(folder)
  readyFolders.add(folder)
}

function writeOnce(
  folder: string,
  path: string,
  text: string | ((file: number) => void),
  there: There,
  mayReplace: () => boolean,
): boolean {
  const before = there === 'nothing' ? undefined : statIfThere(path)
  const temporary = openTemporary(folder)
  try {
    try {
      if (before) takeOver(temporary.file, before)
      if (typeof text === 'string') writeFileSync(temporary.file, text)
      else text(temporary.file)
    } finally {
      closeSync(temporary.file)
    }
    if (!mayReplace()) {
      removeTemporary(temporary.path)
      return false
    }
    renameSync(temporary.path, path)
    return true
  } catch (error) {
    removeTemporary(temporary.path)
    throw error
  }
}

/** Gives a file the permissions and, as far as the system lets it, the owner of another: root may work for somebody. */
function takeOver(file: number, {mode, uid, gid}: Stats): void {
  if (uid !== process.geteuid?.() || gid !== process.getegid?.()) {
    // Nobody but root gives files away.
    ifPossible(() => fchownSync(file, uid, gid))
  }
  fchmodSync(file, mode & 0o777)
}

/**
 * Makes a folder and those above it that are missing. Node's own `recursive` never comes back where the system says
 * that a folder does not exist although the one above does, as in `/proc` and in a folder that has been removed.
 * @throws the system's errors; nothing where a file has the name: whoever writes below it is told.
 */
export function makeFolders(path: string): void {
  if (statSync(path, {throwIfNoEntry: false}) || path === dirname(path)) return
  makeFolders(dirname(path))
  try {
    mkdirSync(path)
  } catch (error) {
    // Another run was quicker.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
