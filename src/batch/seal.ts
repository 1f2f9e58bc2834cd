import {readFileSync, type Stats, statSync} from 'node:fs'
import {ifPossible} from '../ground/if-possible.ts'
import {unsure} from './cache-line.ts'
import type {CachedOutput} from './convert-file.ts'
import {hashOf} from './hash.ts'
import type {Problem} from './problem.ts'
import type {Written} from './write-guarded.ts'

/** What the cache is told of a source and its output. */
export interface Seal {
  sourceStamp: string
  sourceHash: string
  outputStamp: string
  outputHash: string
  /** Why nothing came of the source. */
  failure?: Problem
  /** What was said of the source, if anything. */
  warnings?: Problem[]
}

/** What a seal says of the source. */
type SourceSeal = Pick<Seal, 'sourceStamp' | 'sourceHash'> & {warnings: Problem[]}

/** The seal of an output that was written, or refused; `undefined` where the cache need not hear of it. */
export function sealOf(
  {status}: Written,
  source: SourceSeal,
  {output, text, known}: {output: string; text: string; known: CachedOutput | undefined},
): Seal | undefined {
  return status === 'refused' ? sealOfRefused(known) : sealAsWritten(source, output, text)
}

/**
 * The seal of an output that was refused, where a later run needs one to refuse it, too: the cache knows nothing of it,
 * or knows of it from elsewhere, where something else may lie by then.
 */
function sealOfRefused(known: CachedOutput | undefined): Seal | undefined {
  const isKept = known?.outputHash === unsure || (known?.place === 'elsewhere' && known.sameWriter)
  return isKept ? {sourceStamp: 'none', sourceHash: '', outputStamp: 'none', outputHash: known.outputHash} : undefined
}

/** The seal of a source of which nothing came: the output, if there is one, is as it was known before. */
export function sealOfFailure(
  source: Pick<Seal, 'sourceStamp' | 'sourceHash'>,
  {stack: _, ...failure}: Problem,
  known: CachedOutput | undefined,
): Seal {
  return {...source, outputStamp: 'none', outputHash: known?.outputHash ?? '', failure}
}

/** The seal of an output with the text that was written there; `undefined` where there is no output any more. */
export function sealAsWritten(source: SourceSeal, output: string, text: string): Seal | undefined {
  const stat = statSync(output, {throwIfNoEntry: false})
  return stat && sealWith(source, stampOf(stat), hashOf(text))
}

/**
 * The seal of an output as it lies on the disk; `undefined` where there is no file that can be read: whoever writes there
 * says what is in the way. A pipe is not opened, which would wait for somebody to write into it.
 */
export function sealAsFound(source: SourceSeal, output: string): Seal | undefined {
  return ifPossible(() => {
    const stat = statSync(output)
    return stat.isFile() ? sealWith(source, stampOf(stat), hashOf(readFileSync(output))) : undefined
  })
}

function sealWith({warnings, ...source}: SourceSeal, outputStamp: string, outputHash: string): Seal {
  const seal = {...source, outputStamp, outputHash}
  return warnings.length > 0 ? {...seal, warnings} : seal
}

/**
 * What a file's entry says of it: as long as it stays, the file counts as unchanged without being read. The time of the
 * last change to the entry is part of it, since nobody can set that back: copying with times, as archives do, can.
 */
export function stampOf({size, mtimeMs, ctimeMs, ino}: Stats): string {
  return `${size}:${microseconds(mtimeMs)}:${microseconds(ctimeMs)}:${ino}`
}

/** All that there is of a time in a number of milliseconds; whole numbers are written several times as fast. */
function microseconds(milliseconds: number): number {
  return Math.round(milliseconds * 1000)
}
