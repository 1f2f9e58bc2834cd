import {readFileSync, statSync} from 'node:fs'
import {unsure} from './cache-file.ts'
import type {CachedOutput} from './convert-file.ts'
import {hashOf} from './hash.ts'
import type {Problem} from './problem.ts'
import {stampOf} from './stamp.ts'

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

/**
 * The seal of an output that was refused, where a later run needs one to refuse it, too: the cache knows nothing of it,
 * or knows of it from elsewhere, where something else may lie by then.
 */
export function sealOfRefused(known: CachedOutput | undefined): Seal | undefined {
  const isKept = known?.outputHash === unsure || (known?.place === 'elsewhere' && known.sameWriter)
  return isKept ? {sourceStamp: 'none', sourceHash: '', outputStamp: 'none', outputHash: known.outputHash} : undefined
}

/** The seal of an output as it lies on the disk; `undefined` where there is none. */
export function sealOf(sourceStamp: string, sourceHash: string, output: string, warnings: Problem[]): Seal | undefined {
  const stat = statSync(output, {throwIfNoEntry: false})
  if (!stat) return undefined
  const seal = {sourceStamp, sourceHash, outputStamp: stampOf(stat), outputHash: hashOf(readFileSync(output))}
  return warnings.length > 0 ? {...seal, warnings} : seal
}
