import {appendFileSync, readFileSync, renameSync, unlinkSync} from 'node:fs'
import {UsageError} from '../errors.ts'
import {ifPossible} from '../ground/if-possible.ts'

/**
 * What a run writes down before it replaces an output that the cache knows: a line for each, `output ⇥ hash`, in a file
 * beside the cache. A run that is killed has written more than the cache has been told of; by the journal, the next one
 * knows that nobody else did.
 */
export interface Journal {
  /** Hashes of what may lie in an output's place, by the output's name in the cache. */
  read: () => Map<string, string[]>
  /** Puts the lines apart from those that other threads and runs are adding, to be forgotten later. */
  close: () => void
  /** Forgets what was read since it was closed. */
  forget: () => void
}

/** Path of a cache's journal. */
export function journalPath(cache: string): string {
  return `${cache}.journal`
}

/**
 * Opens the journal at a path; there may be none.
 * @throws {UsageError} where something lies there that is none: it would be forgotten, and may be somebody's books.
 */
export function openJournal(path: string): Journal {
  const closed = `${path}-closed`
  for (const there of [path, closed]) {
    if (!isJournal(textOf(there)))
      throw new UsageError(
        `${there} is none of ours (expected a journal or nothing, beside a cache of that name; --cache takes another name)`,
      )
  }
  return {
    read() {
      const hashes = new Map<string, string[]>()
      for (const line of `${textOf(closed)}${textOf(path)}`.split('\n')) {
        const [, output, hash] = entry.exec(line) ?? []
        if (output === undefined) continue
        hashes.set(output, [...(hashes.get(output) ?? []), hash!])
      }
      return hashes
    },
    close() {
      // What a killed run has closed waits until it has been saved.
      if (textOf(closed) === '' && isJournal(textOf(path))) ifPossible(() => renameSync(path, closed))
    },
    forget: () => ifPossible(() => unlinkSync(closed)),
  }
}

const entry = /^(.*)\t([\w-]{43})$/

/** Whether a text is nothing, or what a journal holds. Systems that lose power leave NUL for what was not written. */
function isJournal(text: string): boolean {
  const written = text.replaceAll('\0', '')
  return written === '' || written.split('\n').some((line) => entry.test(line))
}

/**
 * Writes down what is about to be written. A disk that has no room for it will have none for the output; and without a
 * journal, a killed run's outputs count as edited: nothing is lost.
 */
export function noteInJournal(path: string, output: string, hash: string): void {
  ifPossible(() => appendFileSync(path, `${output}\t${hash}\n`))
}

function textOf(path: string): string {
  return ifPossible(() => readFileSync(path, 'utf8')) ?? ''
}
