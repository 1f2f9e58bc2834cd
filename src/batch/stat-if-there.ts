import {type Stats, statSync} from 'node:fs'
import {ifPossible} from '../ground/if-possible.ts'

/**
 * What is known of a path; `undefined` where nothing is there and where the system does not let anybody look: behind a
 * file, in a folder that cannot be entered, under a name that is too long.
 */
export function statIfThere(path: string): Stats | undefined {
  return ifPossible(() => statSync(path, {throwIfNoEntry: false}))
}
