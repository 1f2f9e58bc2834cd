import type {CachedOutput} from './convert-file.ts'
import {noteInJournal} from './journal.ts'
import {type Output, type Written, writeGuarded} from './write-guarded.ts'

/** What the cache has to do with an output; without one, nothing. */
export interface Knowledge {
  known: CachedOutput | undefined
  sourceHash: string
  /** Path of the journal of replaced outputs. */
  journal: string | undefined
}

/** Writes a text as `writeGuarded` does, by what the cache knows of the output; what it replaces is in the journal. */
export function writeKnown(
  output: Omit<Output, 'known' | 'rerun' | 'onReplace'>,
  {known, sourceHash, journal}: Knowledge,
): Written {
  return writeGuarded({
    ...output,
    known: known?.outputHash || undefined,
    rerun: known !== undefined && isRerun(known, sourceHash),
    onReplace: (hash) => known && journal !== undefined && noteInJournal(journal, known.name, hash),
  })
}

/** Whether an output came of the same source: of one of the same path, or of the same bytes, unless those failed. */
function isRerun(known: CachedOutput, sourceHash: string): boolean {
  return known.sameWriter || (!known.failure && known.sourceHash === sourceHash)
}
