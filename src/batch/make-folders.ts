import {mkdirSync, statSync} from 'node:fs'
import {dirname} from 'node:path'

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
