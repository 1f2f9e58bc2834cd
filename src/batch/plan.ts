import {basename, dirname, join, resolve} from 'node:path'
import {UsageError} from '../errors.ts'
import type {Group} from './expand.ts'
import {caseMatters, fold, outputName} from './names.ts'
import type {Shard} from './shard.ts'
import {isInShard} from './shard.ts'

/** One file to convert; paths as they are shown, relative to the working directory where the user wrote them so. */
export interface Job {
  source: string
  output: string
  /** What of the output's path comes out of the archive; the folders above are the user's own. */
  below: string
}

/** Where outputs go: below a folder, or beside their sources. */
export type Target = {kind: 'directory'; directory: string} | {kind: 'beside'}

/**
 * Every job of a run, in order. Jobs are made when they are asked for: of 100,000 files only their names are kept.
 * @param twice What `duplicates` has found.
 */
export function* planJobs(
  groups: readonly Group[],
  target: Target,
  shard: Shard | undefined,
  twice: ReadonlySet<string>,
): Generator<Job> {
  const seen = new Set<string>()
  for (const {group, file} of everyFile(groups)) {
    const job = makeJob(group, file, target)
    if (shard && !isOf(shard, group, file)) continue
    if (twice.has(job.output)) {
      if (seen.has(job.output)) continue
      seen.add(job.output)
    }
    yield job
  }
}

/** How many jobs there are at most, in all or in one part. */
export function countFiles(groups: readonly Group[], shard?: Shard): number {
  if (!shard) return groups.reduce((sum, {files}) => sum + files.length, 0)
  let count = 0
  for (const {group, file} of everyFile(groups)) if (isOf(shard, group, file)) count++
  return count
}

function isOf(shard: Shard, {under}: Group, file: string): boolean {
  return isInShard(under === 'flat' ? basename(file) : file, shard)
}

/**
 * Looks for outputs that more than one source would write, upper and lower case being one. Of each output only a number
 * is kept, 53 bits of a hash; where two agree, the paths themselves are compared.
 * @param names `apart` where upper and lower case are two files, and the user has said that they may be.
 * @returns Outputs that one and the same source writes twice; it was named twice, and is converted once.
 * @throws {UsageError} when the sources differ.
 */
export function duplicates(
  groups: readonly Group[],
  target: Target,
  names: 'folded' | 'apart' = 'folded',
): Set<string> {
  const same = names === 'folded' ? fold : String
  const outputs = new Float64Array(countFiles(groups))
  let count = 0
  for (const {group, file} of everyFile(groups)) outputs[count++] = fnv1a(same(outputPath(group, file, target)))
  outputs.sort()
  const suspects = new Set(outputs.filter((hash, at) => hash === outputs[at - 1]))
  if (suspects.size === 0) return new Set()
  const clashing = new Map<string, Job[]>()
  for (const {group, file} of everyFile(groups)) {
    const key = same(outputPath(group, file, target))
    if (!suspects.has(fnv1a(key))) continue
    const jobs = clashing.get(key) ?? []
    jobs.push(makeJob(group, file, target))
    clashing.set(key, jobs)
  }
  const twice = new Set<string>()
  const lines: string[] = []
  for (const jobs of clashing.values()) {
    if (jobs.length === 1) continue
    if (new Set(jobs.map(({source}) => resolve(source))).size === 1) {
      for (const {output} of jobs) twice.add(output)
    } else lines.push(`${jobs[0]!.output} from ${jobs.map(({source}) => source).join(' and ')}`)
  }
  if (lines.length === 0) return twice
  const shown = lines.slice(0, 10).join('; ')
  const more = lines.length > 10 ? `; and ${lines.length - 10} more` : ''
  throw new UsageError(
    `Several inputs have one output: ${shown}${more} (expected one each, upper and lower case being the same${caseMatters ? ' without --force' : ''}; nothing was written)`,
  )
}

function* everyFile(groups: readonly Group[]): Generator<{group: Group; file: string}> {
  for (const group of groups) for (const file of group.files) yield {group, file}
}

function makeJob({base, under}: Group, file: string, target: Target): Job {
  const source = under === 'flat' ? file : join(base, file)
  const below = outputName(under === 'flat' ? basename(file) : file)
  if (target.kind === 'directory') return {source, output: join(target.directory, below), below}
  return {source, output: join(dirname(source), basename(below)), below}
}

/** What two outputs share that are one file. Below `-d`, mirrored paths are tidy already. */
function outputPath({base, under}: Group, file: string, target: Target): string {
  if (target.kind === 'beside') return outputName(resolve(base, file))
  return outputName(under === 'flat' ? basename(file) : file)
}

/** Two FNV-1a hashes of different beginnings, 53 bits together. */
function fnv1a(text: string): number {
  let one = 0x811c9dc5
  let two = 0x01234567
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    two = Math.imul(two ^ unit, 0x01000193)
    two ^= two >>> 13
  }
  return (one >>> 0) * 0x200000 + (two >>> 11)
}
