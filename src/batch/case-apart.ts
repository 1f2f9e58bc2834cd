import {lstatSync, opendirSync, type Stats, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {ifPossible} from '../ground/if-possible.ts'

/**
 * Whether upper and lower case are two files in a folder, which may not be there yet. The file system is asked by what
 * lies there already, in the folder or above it: whether the other case of its name means the same. Nothing is written.
 * @param folder Absolute.
 * @returns `undefined` where nothing lies there whose name could tell.
 */
export function tellsCaseApart(folder: string): boolean | undefined {
  let disk: number | undefined
  for (let at = folder; ; at = dirname(at)) {
    const stat = ifPossible(() => statSync(at, {throwIfNoEntry: false}))
    // What is above may lie on another disk.
    if (disk !== undefined && stat && stat.dev !== disk) return undefined
    if (stat?.isDirectory()) {
      disk = stat.dev
      const told = toldBy(at)
      if (told !== undefined) return told
    }
    if (at === dirname(at)) return undefined
  }
}

function toldBy(folder: string): boolean | undefined {
  const name = ifPossible(() => tellingName(folder))
  const own = name === undefined ? undefined : lookAt(folder, name)
  if (!own) return undefined
  const other = lookAt(folder, otherCase(name!))
  return other?.ino !== own.ino || other.dev !== own.dev
}

/** The first name that has another case; the folder may hold very many. */
function tellingName(folder: string): string | undefined {
  const entries = opendirSync(folder)
  try {
    for (let entry = entries.readSync(); entry; entry = entries.readSync()) {
      if (/[a-z]/i.test(entry.name)) return entry.name
    }
    return undefined
  } finally {
    entries.closeSync()
  }
}

function lookAt(folder: string, name: string): Stats | undefined {
  return ifPossible(() => lstatSync(join(folder, name), {throwIfNoEntry: false}))
}

function otherCase(name: string): string {
  return name.replace(/[a-z]/gi, (letter) => (letter < 'a' ? letter.toLowerCase() : letter.toUpperCase()))
}

/** Whether upper and lower case, and normal forms, are two files as a rule; of case, the file system can be asked. */
export const caseMatters = process.platform === 'linux'

/**
 * Two outputs whose folded paths agree are one file on Windows or macOS, where case and normal form make no difference.
 */
export function fold(path: string): string {
  return path.normalize('NFC').toLowerCase()
}
