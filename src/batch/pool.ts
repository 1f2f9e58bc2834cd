import {Worker} from 'node:worker_threads'
import type {Known, Outcome, Task} from './convert-file.ts'
import type {Job} from './plan.ts'

/** Jobs that go to a worker together, so that a message costs nothing beside the work. */
export interface Batch {
  jobs: readonly Job[]
  known: readonly (Known | undefined)[]
}

/** What a worker needs to begin with. */
export interface WorkerSetup {
  task: Task
  /** Options of the conversion that can be copied; the others come out of the configuration. */
  options: object
  configuration: string | undefined
  /** Becomes 1 when workers should finish the file under way and no more. */
  stop: Int32Array
}

/** Runs batches. Each promise holds an outcome for each job that was begun. */
export interface Pool {
  run: (batch: Batch) => Promise<Outcome[]>
  close: () => Promise<void>
}

interface Waiting {
  batch: Batch
  resolve: (outcomes: Outcome[] | Promise<Outcome[]>) => void
}

/**
 * A pool of worker threads, each fed the next batch when it has answered the last. Node's own threads rather than a pool
 * library: what a library adds (queues, limits, cancelling) is not needed, and each finds its worker's entry by a file
 * beside its own, which a bundle does not have.
 * A worker that dies takes no other file with it: its batch is tried again file by file, and the one that kills fails.
 */
export function createPool(size: number, setup: WorkerSetup, entry: URL): Pool {
  const waiting: Waiting[] = []
  const idle: Worker[] = []
  const workers = new Set<Worker>()

  const start = () => {
    const worker = new Worker(entry, {workerData: setup})
    workers.add(worker)
    feed(worker)
  }

  const feed = (worker: Worker) => {
    const next = waiting.shift()
    if (!next) {
      idle.push(worker)
      return
    }
    const {batch, resolve} = next
    const clear = () => {
      worker.off('message', answered)
      worker.off('error', died)
      worker.off('exit', died)
    }
    const answered = (outcomes: Outcome[]) => {
      clear()
      resolve(outcomes)
      feed(worker)
    }
    const died = (error: unknown) => {
      clear()
      workers.delete(worker)
      worker.terminate()
      resolve(batch.jobs.length === 1 ? [casualty(batch.jobs[0]!, error)] : oneByOne(batch))
      start()
    }
    worker.on('message', answered)
    worker.on('error', died)
    worker.on('exit', died)
    worker.postMessage(batch)
  }

  const run = (batch: Batch) =>
    new Promise<Outcome[]>((resolve) => {
      waiting.push({batch, resolve})
      const worker = idle.pop()
      if (worker) feed(worker)
      else if (workers.size < size) start()
    })

  const oneByOne = async ({jobs, known}: Batch) => {
    const outcomes = await Promise.all(jobs.map((job, at) => run({jobs: [job], known: [known[at]]})))
    return outcomes.flat()
  }

  return {
    run,
    async close() {
      await Promise.all([...workers].map((worker) => worker.terminate()))
    },
  }
}

function casualty(job: Job, error: unknown): Outcome {
  const reason = error instanceof Error ? error.message : `it ended with ${error}`
  const message = `The worker did not survive this file: ${reason} (expected one that fits into memory)`
  return {...job, status: 'failed', problems: [{severity: 'error', message}], rules: {}}
}
