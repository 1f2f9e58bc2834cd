import type {BatchRun, Telling} from './batch-run.ts'
import type {CachedOutput, Outcome} from './convert-file.ts'
import {absolutePath} from './plain-path.ts'
import type {Job} from './plan.ts'
import type {Pool} from './pool.ts'
import type {Problem} from './problem.ts'
import {startPool} from './start-pool.ts'
import {countConverted, countTold} from './tune-engine.ts'

/** Jobs in a batch: enough to hide the cost of a message, few enough to share out evenly. */
const batchSize = 16
/** Batches ahead of the one that is waited for, for each worker: bounds what is kept when one file takes long. */
const ahead = 4

/** Converts files in batches but those that the cache knows. What is kept in memory does not grow with their number. */
export async function runBatch(run: BatchRun): Promise<void> {
  const execute = lazyExecutor(run)
  const underWay: Promise<Outcome[]>[] = []
  const settleOne = async () => {
    const outcomes = await underWay.shift()!
    for (const outcome of outcomes) {
      const telling = settle(run, outcome)
      if (telling) await telling
    }
    countTold(outcomes.length)
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

function settle({cache, task, onOutcome}: BatchRun, outcome: Outcome): Telling {
  if (outcome.seal && task.mode === 'write') {
    cache?.remember(absolutePath(task.cwd, outcome.source), absolutePath(task.cwd, outcome.output), outcome.seal)
  }
  return onOutcome(outcome)
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
  const source = absolutePath(task.cwd, job.source)
  const output = absolutePath(task.cwd, job.output)
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
      if (stale.length > 0) pool ??= startPool(run)
      const done = pool && stale.length > 0 ? await (await pool).run(batch) : []
      countConverted(done.length)
      let next = 0
      return part.flatMap(({job, fresh}) => (fresh ? unchanged(job, fresh) : (done[next++] ?? [])))
    },
    async close() {
      await (await pool)?.close()
    },
  }
}

function unchanged(job: Job, said: readonly Problem[]): Outcome {
  return {...job, status: 'unchanged', problems: [...said], rules: []}
}
