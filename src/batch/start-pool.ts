import {resolve} from 'node:path'
import type {BatchRun} from './batch-run.ts'
import {convertFile, type Outcome} from './convert-file.ts'
import {giveUpAfter} from './give-up-after.ts'
import type {Batch, Pool, WorkerPool} from './pool.ts'
import {letEngineGo, tuneEngine} from './tune-engine.ts'
import type {FileSetup} from './worker-setup.ts'
import {isLarge} from './workers-for.ts'

/** Files after which the thread that also deals out the work looks up from it. */
const breather = 4

/** Starts what converts the batches of a run: this thread, workers, or both. */
export function startPool(run: BatchRun): Promise<Pool> {
  if (run.workers > 1 || run.apart) return startWorkers(run)
  tuneEngine(1)
  return startHere(run, workerForLarge(run))
}

async function startWorkers(run: BatchRun): Promise<Pool> {
  letEngineGo()
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
  const wait = () => (timer = setTimeout(pool.giveUp, giveUpAfter))
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
