import {resolve} from 'node:path'
import type {Outcome, Task} from '../../batch/convert-file.ts'
import {expand} from '../../batch/expand.ts'
import {countFiles, planJobs, type Target} from '../../batch/plan.ts'
import type {Problem} from '../../batch/problem.ts'
import {realPath} from '../../batch/real-path.ts'
import {refuseClashes} from '../../batch/refuse-clashes.ts'
import {runBatch} from '../../batch/run.ts'
import {parseShard} from '../../batch/shard.ts'
import {sourceKey} from '../../batch/source-line.ts'
import {count, createTally} from '../../batch/tally.ts'
import {holdNewSpace} from '../../batch/tune-engine.ts'
import {workersFor} from '../../batch/workers-for.ts'
import {UsageError} from '../../errors.ts'
import {conversionPart, resolveOptions} from '../../options.ts'
import {holdsFunctions} from '../../publishers/holds-functions.ts'
import {type ExitStatus, exitStatus, statusOfSignal} from '../exit-status.ts'
import {endBySignal} from '../io.ts'
import {listedNames} from '../list-inputs.ts'
import {ClosedPipe} from '../output.ts'
import {createSayOnce, formatProblem} from '../print-problems.ts'
import {createReporters, type Ending} from '../reporters/index.ts'
import type {Run} from '../run.ts'
import {cachePath, openRunCache, tellUnsaved} from '../run-cache.ts'

/** Many articles into files, or compared with them. */
export async function batch(run: Run): Promise<ExitStatus> {
  const {options, io} = run
  const started = performance.now()
  holdNewSpace()
  const target: Target =
    options.directory === undefined ? {kind: 'beside'} : {kind: 'directory', directory: options.directory}
  const shard = options.shard === undefined ? undefined : parseShard(options.shard)
  const {groups, problems} = expand({
    inputs: await inputsOf(run),
    listed: await listedNames(run),
    cwd: io.cwd,
    directory: options.directory === undefined ? undefined : resolve(io.cwd, options.directory),
    report: options.report === undefined ? undefined : resolve(io.cwd, options.report),
    cache: cachePath(run),
    beside: target.kind === 'beside',
    exclude: options.exclude,
  })
  const twice = refuseClashes({groups, target, cwd: io.cwd, force: Boolean(options.force), cache: cachePath(run)})
  const total = countFiles(groups, shard) + problems.length
  const cache = openRunCache(run)
  const tally = createTally()
  const reporters = await createReporters(run, total)
  const workers = workersFor(options.jobs, total)
  // Nobody knows what functions do to the thread that they run in.
  const apart = total > 1 && holdsFunctions(options.publishers)
  // Nor how long a pattern of a configuration takes: what waits for one hears no signal, which then ends the process.
  const mayHang = workers === 1 && !apart && (options.publishers ?? []).length > 0
  const stop = new AbortController()
  const onSignal = (signal: NodeJS.Signals) => {
    // The second time, at once; what was under way is swept up by the next run.
    if (stop.signal.aborted) endBySignal(signal)
    stop.abort(signal)
  }
  const unlisten = mayHang ? () => {} : io.onSignal(onSignal)
  let done = 0
  let isCut = false
  let isStray = false
  const sayOnce = createSayOnce()
  const tell = async (outcome: Outcome) => {
    done++
    count(tally, outcome)
    const told = {...outcome, problems: sayOnce(outcome.problems)}
    for (const reporter of reporters) await reporter.onOutcome?.(told)
  }
  try {
    for (const {path, problem} of problems) await tell(failed(path, problem))
    await runBatch({
      jobs: planJobs(groups, target, shard, twice),
      workers,
      apart,
      task: taskOf(run, cache?.journal),
      options: conversionPart(options),
      configuration: run.configuration,
      cache,
      signal: stop.signal,
      onOutcome: tell,
      onStray(problem) {
        isStray = true
        io.stderr.write(formatProblem(run.configuration ?? '', problem, run.colours(io.stderr), io.env.DEBUG))
      },
    })
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error
    isCut = true
  } finally {
    unlisten()
  }
  const by = stop.signal.aborted ? 'signal' : isCut ? 'closed-pipe' : undefined
  const interrupted: Ending['interrupted'] = by && {done, total, by}
  const milliseconds = performance.now() - started
  for (const reporter of reporters) await reporter.onEnd?.({tally, milliseconds, interrupted})
  tellUnsaved(cache, run)
  if (stop.signal.aborted) return statusOfSignal(stop.signal.reason as NodeJS.Signals)
  if (tally.failed > 0 || isStray) return exitStatus.failed
  return options.check && tally.converted > 0 ? exitStatus.differences : exitStatus.ok
}

async function inputsOf({inputs, options}: Run): Promise<readonly string[]> {
  if (inputs.includes('-')) throw new UsageError('stdin has no name to make an output of (expected files, or -o FILE)')
  if (inputs.length === 0 && options.filesFrom === undefined) {
    throw new UsageError('There are no inputs (expected files, folders, patterns or --files-from)')
  }
  return inputs
}

function taskOf({options, io}: Run, journal: string | undefined): Task {
  return {
    cwd: io.cwd,
    mode: options.check ? 'check' : options.dryRun ? 'dry-run' : 'write',
    force: options.force ? 'replace' : 'protect',
    sourceKey: sourceKey(options.rename, options.set),
    root: options.directory === undefined ? undefined : realPath(resolve(io.cwd, options.directory)),
    maxBytes: resolveOptions(options).maxBytes,
    seal: Boolean(options.cache),
    journal,
    report: options.report !== undefined,
  }
}

function failed(path: string, problem: Problem): Outcome {
  return {source: path, output: '', below: '', status: 'failed', problems: [problem], rules: []}
}
