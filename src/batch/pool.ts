import {resolve as resolvePath} from 'node:path'
import {Worker} from 'node:worker_threads'
import {casualtyMessage, isOutOfMemory} from './casualty-message.ts'
import {isProgram} from './configuration-modules.ts'
import type {CachedOutput, Outcome} from './convert-file.ts'
import type {Job} from './plan.ts'
import {type Problem, problemOf} from './problem.ts'
import {type FileSetup, hasLoaded} from './worker-setup.ts'
import {isLarge} from './workers-for.ts'

/** Milliseconds for what workers have said last to be heard. */
const lastWords = 50

/** Jobs that go to a worker together, so that a message costs nothing beside the work. */
export interface Batch {
  jobs: readonly Job[]
  known: readonly (CachedOutput | undefined)[]
}

/** Runs batches. Each promise holds an outcome for each job that was begun. */
export interface Pool {
  run: (batch: Batch) => Promise<Outcome[]>
  close: () => Promise<void>
}

/** A pool of threads, whose work can be given up. */
export interface WorkerPool extends Pool {
  /** Ends every worker: what is under way or waits comes to no outcome. */
  giveUp: () => void
}

/** What a pool tells beside outcomes. */
export interface PoolCalls {
  /** Told once, when as many workers as there will be have loaded the program. */
  onLoaded: () => void
  /** Told of an error that ended a worker and is of none of the files that it had. */
  onStray: (problem: Problem) => void
}

interface Waiting {
  batch: Batch
  resolve: (outcomes: Outcome[] | Promise<Outcome[]>) => void
}

/** Batches that a worker has at a time: it goes on with the next while the answer to the last one waits to be heard. */
const atOnce = 2

/**
 * Worker threads, and (with `here`) the thread that makes them as one more, so that it does not stand by while they
 * start. Node's own threads rather than a pool library: what a library adds (queues, limits, cancelling) is not needed,
 * and each finds its worker's entry by a file beside its own, which a bundle does not have. The first worker starts at
 * once, the others with the batches. A worker that dies takes no other file with it: its batch is tried again file by
 * file, and the one that kills a worker that has had no other before fails. What an earlier one left behind, such as a
 * timer, may have ended any other worker.
 * @param size How many workers there are beside this thread.
 * @param here Runs a batch in this thread, and lets the workers' answers be heard in between. Left out, workers do it
 *   all.
 */
export function createPool(
  size: number,
  setup: FileSetup,
  entry: URL,
  {onLoaded, onStray}: PoolCalls,
  here?: Pool['run'],
): WorkerPool {
  const waiting: Waiting[] = []
  /** What may end the thread that converts it, and so never the one that has all the others under it. */
  const dangerous: Waiting[] = []
  const workers = new Map<Worker, Waiting[]>()
  let isBusyHere = false
  let loaded = 0

  const start = () => {
    const worker = new Worker(entry, {workerData: setup})
    const underWay: Waiting[] = []
    workers.set(worker, underWay)
    let hasAnswered = false
    const died = (error: unknown) => {
      // An error is followed by an exit.
      if (!workers.delete(worker)) return
      worker.terminate()
      const [first, ...rest] = underWay
      dangerous.unshift(...rest)
      const isAlone = first?.batch.jobs.length === 1
      const isCulprit = isAlone && (!hasAnswered || isOutOfMemory(error))
      // What a file throws is its own failure: all other errors come later, from what it has left behind.
      if (!isCulprit && !isOutOfMemory(error) && typeof error !== 'number') onStray(problemOf(error))
      if (first && isAlone && !isCulprit) dangerous.unshift(first)
      else if (first) first.resolve(isCulprit ? [casualty(first.batch.jobs[0]!, error)] : oneByOne(first.batch))
      if (workers.size < size && dangerous.length + waiting.length > 0) start()
    }
    worker.on('message', (outcomes: Outcome[] | typeof hasLoaded) => {
      // What a worker has said may be heard after its end; by then, its work is another's.
      if (!workers.has(worker)) return
      if (outcomes === hasLoaded) {
        if (++loaded === size) onLoaded()
        return
      }
      hasAnswered = true
      underWay.shift()!.resolve(outcomes)
      feed(worker, underWay)
    })
    worker.on('error', died)
    worker.on('exit', died)
    feed(worker, underWay)
  }

  const feed = (worker: Worker, underWay: Waiting[]) => {
    while (underWay.length < atOnce) {
      const next = dangerous.shift() ?? waiting.shift()
      if (!next) return
      underWay.push(next)
      worker.postMessage(next.batch)
    }
  }

  const feedHere = async () => {
    if (!here || isBusyHere) return
    isBusyHere = true
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      if (next.batch.jobs.some((job) => isLarge(resolvePath(setup.task.cwd, job.source)))) enqueue(next, dangerous)
      else next.resolve(await here(next.batch))
    }
    isBusyHere = false
  }

  const enqueue = (item: Waiting, queue: Waiting[]) => {
    queue.push(item)
    if (workers.size < size) start()
    for (const [worker, underWay] of workers) feed(worker, underWay)
  }

  const oneByOne = async ({jobs, known}: Batch) => {
    const alone = jobs.map(
      (job, at) =>
        new Promise<Outcome[]>((resolve) => enqueue({batch: {jobs: [job], known: [known[at]]}, resolve}, dangerous)),
    )
    return (await Promise.all(alone)).flat()
  }

  start()

  const giveUp = () => {
    const begun = [...workers.values()].flat()
    for (const worker of workers.keys()) worker.terminate()
    workers.clear()
    for (const {resolve} of [...begun, ...dangerous.splice(0), ...waiting.splice(0)]) resolve([])
  }

  return {
    giveUp,
    run: (batch) =>
      new Promise((resolve) => {
        enqueue({batch, resolve}, waiting)
        feedHere()
      }),
    async close() {
      const all = [...workers.keys()]
      workers.clear()
      // What a program says through the console comes by another way than answers, and later. JSON and YAML say nothing.
      if (setup.configuration !== undefined && isProgram(setup.configuration))
        await new Promise((resolve) => setTimeout(resolve, lastWords))
      await Promise.all(all.map((worker) => worker.terminate()))
    },
  }
}

function casualty(job: Job, error: unknown): Outcome {
  const message = casualtyMessage('file', error)
  return {...job, status: 'failed', problems: [{severity: 'error', message}], rules: []}
}
