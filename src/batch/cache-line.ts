import type {Problem} from './problem.ts'
import type {Seal} from './seal.ts'

/** Stands in a line for the hash of an output of which nobody knows what was written there. */
export const unsure = '?'

/** A line that says of an output no more than that the cache has known it. */
export const unsureLine = `none\tnone\tnone\t\t${unsure}\t`

/** What a line says, but for the stamps, which are only ever compared. */
export interface CacheLine {
  /** Stands for the program, its options and its configuration. */
  program: string
  sourceHash: string
  /** Of the output as it was written; several, with commas, where a run was killed that may have written another. */
  outputHash: string
  /** Name of the source that the output came of; empty where it had none. */
  writer: string
  failure?: Problem
  warnings?: Problem[]
}

/**
 * What a cache says of one output, in fields between tabs:
 * `program, source's and output's stamps and hashes, writer`, and what was said of the source, if anything, as JSON,
 * which holds no tabs: the failure, or a list of warnings.
 */
export function writeLine(program: string, seal: Seal, writer: string): string {
  const line = `${begin(program, seal.sourceStamp, seal.outputStamp)}${seal.sourceHash}\t${seal.outputHash}\t${writer}`
  const said = seal.failure ?? seal.warnings
  return said === undefined ? line : `${line}\t${JSON.stringify(said)}`
}

/** What a line says that `writeLine` has written, or that stands for one (`unsureLine`). */
export function readLine(line: string): CacheLine {
  const [program, , , sourceHash, outputHash, writer, said] = line.split('\t') as [string, ...string[]]
  return {program, sourceHash: sourceHash!, outputHash: outputHash!, writer: writer!, ...(said && readSaid(said))}
}

function readSaid(field: string): Pick<CacheLine, 'failure' | 'warnings'> {
  const said = JSON.parse(field)
  return Array.isArray(said) ? {warnings: said} : {failure: said}
}

/** Whether a line was written by this program, of a source and an output with these stamps. */
export function isFresh(line: string, program: string, sourceStamp: string, outputStamp: string): boolean {
  return line.startsWith(begin(program, sourceStamp, outputStamp))
}

function begin(program: string, sourceStamp: string, outputStamp: string): string {
  return `${program}\t${sourceStamp}\t${outputStamp}\t`
}

/** Adds to an output's hashes those of what a run that was killed may have written there since. */
export function withHashes(line: string, hashes: readonly string[] | undefined): string {
  if (!hashes) return line
  const fields = line.split('\t')
  fields[4] = [...new Set([...fields[4]!.split(','), ...hashes])].join(',')
  return fields.join('\t')
}
