import {resolve} from 'node:path'
import type {Options} from '../options.ts'
import type {Cache} from './cache.ts'
import {type CachedOutput, convertFile, type Outcome, type Task} from './convert-file.ts'
import type {Job} from './plan.ts'
import type {Batch, Pool, WorkerPool} from './pool.ts'
import type {Problem} from './problem.ts'
import {countConverted, letNewSpaceGo, tuneEngine} from './tune-engine.ts'
import type {FileSetup} from './worker-setup.ts'
import {isLarge} from './workers-for.ts'

/** Jobs in a batch: enough to hide the cost of a message, few enough to share out evenly. */
const batchSize = 16
/** Files after which the thread that also deals out the work looks up from it. */
const breather = 4
/** Milliseconds that functions of a configuration get once a run is interrupted: what they do may have no end. */
const patience = 500
/** Batches ahead of the one that is waited for, for each worker: bounds what is kept when one file takes long. */
const ahead = 4

/** A run over many files. */
export interface BatchRun {
  /** In the order in which outcomes are told. */
  jobs: Iterable<Job>
  /** Workers; 1 means none, the work is done here, unless it is kept apart. */
  workers: number
  /** Whether no file is converted in this thread, because a configuration's functions take part in it. */
  apart: boolean
  task: Task
  options: Options
  configuration: string | undefined
  cache: Cache | undefined
  /** Once aborted, files under way are finished and no more are begun. */
  signal: AbortSignal
  /** Told of each outcome, in order, whatever the number of workers; the run waits for it. */
  onOutcome: (outcome: Outcome) => Promise<void> | void
  /** Told of what ended a worker and comes from no file that was under way. */
  onStray: (problem: Problem) => void
}

/** Converts files in batches but those that the cache knows. What is kept in memory does not grow with their number. */
export async function runBatch(run: BatchRun): Promise<void> {
  const execute = lazyExecutor(run)
  const underWay: Promise<Outcome[]>[] = []
  const settleOne = async () => {
    const outcomes = await underWay.shift()!
    for (const outcome of outcomes) await settle(run, outcome)
    countConverted(outcomes.length)
    run.cache?.saveSometimes()
  }
  try {
    for (const batch of batches(run)) {
      if (run.signal.aborted) break
      underWay.push(execute.run(batch))
      while (underWay.length >= run.workers * ahead) await settleOne()
    }
    while (underWay.length > 0) await settleOne()
  } finally {
    await execute.close()
    run.cache?.save()
  }
}

async function settle({cache, task, onOutcome}: BatchRun, outcome: Outcome): Promise<void> {
  if (outcome.seal && task.mode === 'write') {
    cache?.remember(resolve(task.cwd, outcome.source), resolve(task.cwd, outcome.output), outcome.seal)
  }
  await onOutcome(outcome)
}

/** A job, and what the cache knows of it. */
interface Item {
  job: Job
  known?: CachedOutput | undefined
  /** Of a job that is known to be unchanged, what was said of its source. */
  fresh?: readonly Problem[]
}

function lookUp(job: Job, {cache, task}: BatchRun): Item {
  if (!cache) return {job}
  const source = resolve(task.cwd, job.source)
  const output = resolve(task.cwd, job.output)
  const fresh = task.report ? undefined : cache.recallFresh(source, output)
  return fresh ? {job, fresh} : {job, known: cache.recall(source, output)}
}

/** Cuts the jobs into batches; those that are known to be unchanged count for little and fill no batch. */
function* batches(run: BatchRun): Generator<Item[]> {
  let part: Item[] = []
  let stale = 0
  for (const job of run.jobs) {
    const item = lookUp(job, run)
    part.push(item)
    if (!item.fresh) stale++
    if (stale === batchSize || part.length === 1024) {
      yield part
      part = []
      stale = 0
    }
  }
  if (part.length > 0) yield part
}

/** Makes workers, or loads the conversion into this thread, when there is something to convert. */
function lazyExecutor(run: BatchRun): {run: (part: readonly Item[]) => Promise<Outcome[]>; close: () => Promise<void>} {
  let pool: Promise<Pool> | undefined
  return {
    async run(part) {
      const stale = part.filter(({fresh}) => !fresh)
      const batch = {jobs: stale.map(({job}) => job), known: stale.map(({known}) => known)}
      if (stale.length > 0) pool ??= start(run)
      const done = pool && stale.length > 0 ? await (await pool).run(batch) : []
      let next = 0
      return part.flatMap(({job, fresh}) => (fresh ? unchanged(job, fresh) : (done[next++] ?? [])))
    },
    async close() {
      await (await pool)?.close()
    },
  }
}

function start(run: BatchRun): Promise<Pool> {
  if (run.workers > 1 || run.apart) return startWorkers(run)
  tuneEngine(1)
  return startHere(run, workerForLarge(run))
}

function unchanged(job: Job, said: readonly Problem[]): Outcome {
  return {...job, status: 'unchanged', problems: [...said], rules: []}
}

async function startWorkers(run: BatchRun): Promise<Pool> {
  letNewSpaceGo()
  const {workers, apart, configuration, signal} = run
  // A configuration's patterns may take long, too, and this thread hears signals.
  if (configuration !== undefined) {
    const pool = await makePool(run, workers, () => tuneEngine(workers))
    return apart ? endingInTime(pool, signal) : pool
  }
  // The worker starts while this thread gets ready.
  const here = startHere(run)
  const pool = await makePool(
    run,
    workers - 1,
    () => tuneEngine(workers),
    async (batch) => (await here).run(batch),
  )
  try {
    await here
  } catch (error) {
    await pool.close()
    throw error
  }
  return pool
}

async function makePool(
  {task, options, configuration, signal, onStray}: BatchRun,
  size: number,
  onLoaded: () => void,
  here?: Pool['run'],
): Promise<WorkerPool> {
  const {createPool} = await import('./pool.ts')
  const {copiedOptions, workerEntry} = await import('./worker-setup.ts')
  const stop = new Int32Array(new SharedArrayBuffer(4))
  const onAbort = () => Atomics.store(stop, 0, 1)
  if (signal.aborted) onAbort()
  signal.addEventListener('abort', onAbort)
  const setup: FileSetup = {kind: 'files', task, options: copiedOptions(options), configuration, stop}
  return createPool(size, setup, workerEntry(), {onLoaded, onStray}, here)
}

/** One worker, once there is a large source; meanwhile this thread converts nothing, and hears signals. */
function workerForLarge(run: BatchRun): Pool {
  let pool: Promise<Pool> | undefined
  return {
    async run(batch) {
      pool ??= makePool(run, 1, () => {})
      return (await pool).run(batch)
    },
    async close() {
      await (await pool)?.close()
    },
  }
}

/** A pool that gives up what is under way when it takes too long after the signal. */
function endingInTime(pool: WorkerPool, signal: AbortSignal): Pool {
  let timer: NodeJS.Timeout | undefined
  const wait = () => (timer = setTimeout(pool.giveUp, patience))
  if (signal.aborted) wait()
  signal.addEventListener('abort', wait)
  return {
    run: pool.run,
    async close() {
      signal.removeEventListener('abort', wait)
      clearTimeout(timer)
      await pool.close()
    },
  }
}

/** @param large Converts what is large; left out, there is nothing large in the batches. */
async function startHere({task, options, signal}: BatchRun, large?: Pool): Promise<Pool> {
  const tools = await (await import('./load-converter.ts')).createTools(options, task)
  let last: Promise<unknown> = Promise.resolve()
  const work = async ({jobs, known}: Batch) => {
    const outcomes: Outcome[] = []
    for (let at = 0; at < jobs.length && !signal.aborted; at++) {
      const job = jobs[at]!
      if (large && isLarge(resolve(task.cwd, job.source)))
        outcomes.push(...(await large.run({jobs: [job], known: [known[at]]})))
      else outcomes.push(convertFile(tools, job, known[at], task))
      // Signals and the answers of workers are heard in between.
      if (at % breather === breather - 1 || at === jobs.length - 1)
        await new Promise((resolve) => setImmediate(resolve))
    }
    return outcomes
  }
  return {
    run(batch) {
      const result = last.then(() => work(batch))
      last = result
      return result
    },
    async close() {
      await large?.close()
    },
  }
}
