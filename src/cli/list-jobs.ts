import {resolve} from 'node:path'
import {type Expansion, expand} from '../batch/expand.ts'
import {countFiles, type Job, planJobs, type Target} from '../batch/plan.ts'
import {refuseClashes} from '../batch/refuse-clashes.ts'
import {parseShard} from '../batch/shard.ts'
import {UsageError} from '../errors.ts'
import {listedNames} from './list-inputs.ts'
import type {Run} from './run.ts'
import {cachePath} from './run-cache.ts'

/** What a run over many files is to do. */
export interface JobList {
  jobs: Iterable<Job>
  /** Arguments that stand for no file. */
  problems: Expansion['problems']
  /** How many jobs and problems there are. */
  total: number
}

/**
 * Lists what the arguments stand for.
 * @throws {UsageError} when there are none, or outputs would clash.
 */
export async function listJobs(run: Run): Promise<JobList> {
  const {options, io} = run
  const {directory} = options
  const target: Target = directory === undefined ? {kind: 'beside'} : {kind: 'directory', directory}
  const shard = options.shard === undefined ? undefined : parseShard(options.shard)
  const cache = cachePath(run)
  const {groups, problems} = expand({
    inputs: inputsOf(run),
    listed: await listedNames(run),
    cwd: io.cwd,
    directory: directory === undefined ? undefined : resolve(io.cwd, directory),
    report: options.report === undefined ? undefined : resolve(io.cwd, options.report),
    cache,
    beside: target.kind === 'beside',
    exclude: options.exclude,
  })
  const twice = refuseClashes({groups, target, cwd: io.cwd, force: Boolean(options.force), cache})
  return {
    jobs: planJobs(groups, target, shard, twice),
    problems,
    total: countFiles(groups, shard) + problems.length,
  }
}

function inputsOf({inputs, options}: Run): readonly string[] {
  if (inputs.includes('-')) throw new UsageError('stdin has no name to make an output of (expected files, or -o FILE)')
  if (inputs.length === 0 && options.filesFrom === undefined) {
    throw new UsageError('There are no inputs (expected files, folders, patterns or --files-from)')
  }
  return inputs
}
