import {basename} from 'node:path'
import {outputName} from './article-names.ts'
import type {Group} from './expand.ts'
import {outputPlace} from './file-place.ts'
import {joinPath} from './plain-path.ts'
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
 * @param twice What `refuseClashes` has found.
 */
export function* planJobs(
  groups: readonly Group[],
  target: Target,
  shard: Shard | undefined,
  twice: ReadonlyMap<string, string>,
): Generator<Job> {
  const seen = new Set<string>()
  for (const {group, file} of everyFile(groups)) {
    const job = makeJob(group, file, target)
    if (shard && !isOf(shard, group, file)) continue
    const first = twice.get(job.output)
    if (first !== undefined) {
      if (seen.has(first)) continue
      seen.add(first)
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

/** Every file of a run, in order, with the group that it came in. */
export function* everyFile(groups: readonly Group[]): Generator<{group: Group; file: string}> {
  for (const group of groups) for (const file of group.files) yield {group, file}
}

/** The job of a file. */
export function makeJob(group: Group, file: string, target: Target): Job {
  const {folder, name} = outputPlace(group, file, target)
  const output = joinPath(folder, name)
  return group.under === 'flat'
    ? {source: file, output, below: name}
    : {source: joinPath(group.base, file), output, below: outputName(file)}
}
