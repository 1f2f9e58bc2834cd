import {resolve} from 'node:path'
import type {Telling} from '../../batch/batch-run.ts'
import type {Cache} from '../../batch/cache.ts'
import type {Outcome, Task} from '../../batch/convert-file.ts'
import type {Problem} from '../../batch/problem.ts'
import {realPath} from '../../batch/real-path.ts'
import {runBatch} from '../../batch/run.ts'
import {sourceKey} from '../../batch/source-line.ts'
import {count, createTally, type Tally} from '../../batch/tally.ts'
import {holdEngine} from '../../batch/tune-engine.ts'
import {workersFor} from '../../batch/workers-for.ts'
import {conversionPart, resolveOptions} from '../../options.ts'
import {holdsFunctions} from '../../publishers/holds-functions.ts'
import {type ExitStatus, exitStatus, statusOfSignal} from '../exit-status.ts'
import {type JobList, listJobs} from '../list-jobs.ts'
import {onInterruption} from '../on-interruption.ts'
import {ClosedPipe} from '../output.ts'
import {createSayOnce, formatProblem} from '../print-problems.ts'
import {createReporters, type Ending, type Reporter} from '../reporters/index.ts'
import type {Run} from '../run.ts'
import {openRunCache, tellUnsaved} from '../run-cache.ts'

/** Many articles into files, or compared with them. */
export async function batch(run: Run): Promise<ExitStatus> {
  // Not `performance.now()`: the first use of `performance` loads ten modules of Node's.
  const started = process.uptime()
  holdEngine()
  const list = await listJobs(run)
  const cache = openRunCache(run)
  const teller = createTeller(await createReporters(run, list.total), list.total)
  const end = await convertAll(run, list, cache, teller.tell)
  await teller.tellEnd((process.uptime() - started) * 1000, end)
  tellUnsaved(cache, run)
  return statusOf(run, teller.tally, end)
}

/** Counts outcomes, and lets the reporters tell them. */
interface Teller {
  tally: Tally
  tell: (outcome: Outcome) => Telling
  tellEnd: (milliseconds: number, end: End) => Promise<void>
}

function createTeller(reporters: readonly Reporter[], total: number): Teller {
  const tally = createTally()
  const sayOnce = createSayOnce()
  let done = 0
  return {
    tally,
    tell(outcome) {
      done++
      count(tally, outcome)
      const told = outcome.problems.length === 0 ? outcome : {...outcome, problems: sayOnce(outcome.problems)}
      return inTurn(reporters, told, 0)
    },
    async tellEnd(milliseconds, {signal, isCut}) {
      const by = signal ? 'signal' : isCut ? 'closed-pipe' : undefined
      const interrupted: Ending['interrupted'] = by && {done, total, by}
      for (const reporter of reporters) await reporter.onEnd?.({tally, milliseconds, interrupted})
    },
  }
}

/** Tells an outcome to the reporters, one after another, from the one at `first` on. */
function inTurn(reporters: readonly Reporter[], outcome: Outcome, first: number): Telling {
  for (let at = first; at < reporters.length; at++) {
    const telling = reporters[at]!.onOutcome?.(outcome)
    if (telling) return telling.then(() => inTurn(reporters, outcome, at + 1))
  }
}

/** What a run came to beside outcomes. */
interface End {
  /** What has interrupted it. */
  signal: NodeJS.Signals | undefined
  /** Whether its reader had enough. */
  isCut: boolean
  /** Whether an error ended a worker and was of no file. */
  isStray: boolean
}

/** Converts what is listed, until something ends the run. */
async function convertAll(run: Run, list: JobList, cache: Cache | undefined, tell: Teller['tell']): Promise<End> {
  const {options, io, configuration} = run
  const end: End = {signal: undefined, isCut: false, isStray: false}
  const workers = workersFor(options.jobs, list.total)
  // Nobody knows what functions do to the thread that they run in.
  const apart = list.total > 1 && holdsFunctions(options.publishers)
  // Nor how long a pattern of a configuration takes: what waits for one hears no signal, which then ends the process.
  const mayHang = workers === 1 && !apart && (options.publishers ?? []).length > 0
  const stop = new AbortController()
  const interrupt = (signal: NodeJS.Signals) => {
    end.signal = signal
    stop.abort()
  }
  const unlisten = mayHang ? () => {} : onInterruption(io, interrupt)
  try {
    for (const {path, problem} of list.problems) await tell(failed(path, problem))
    await runBatch({
      jobs: list.jobs,
      workers,
      apart,
      task: taskOf(run, cache?.journal),
      options: conversionPart(options),
      configuration,
      cache,
      signal: stop.signal,
      onOutcome: tell,
      onStray(problem) {
        end.isStray = true
        io.stderr.write(formatProblem(configuration ?? '', problem, run.colours(io.stderr), io.env.DEBUG))
      },
    })
  } catch (error) {
    if (!(error instanceof ClosedPipe)) throw error
    end.isCut = true
  } finally {
    unlisten()
  }
  return end
}

function statusOf({options}: Run, {failed, converted}: Tally, {signal, isStray}: End): ExitStatus {
  if (signal) return statusOfSignal(signal)
  if (failed > 0 || isStray) return exitStatus.failed
  return options.check && converted > 0 ? exitStatus.differences : exitStatus.ok
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
