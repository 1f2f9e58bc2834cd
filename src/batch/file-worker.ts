import {parentPort} from 'node:worker_threads'
import type {Options} from '../options.ts'
import {convertFile, type Outcome} from './convert-file.ts'
import type {Batch} from './pool.ts'
import {createTools} from './tools.ts'
import {type FileSetup, hasLoaded} from './worker-setup.ts'

/**
 * What a worker thread does that converts files: it answers each batch with its outcomes, until the thread that made it
 * ends it.
 */
export async function convertBatches({task, stop}: FileSetup, options: Options): Promise<void> {
  parentPort!.postMessage(hasLoaded)
  const tools = await createTools(options, task)
  parentPort!.on('message', ({jobs, known}: Batch) => {
    const outcomes: Outcome[] = []
    for (let at = 0; at < jobs.length && Atomics.load(stop, 0) === 0; at++) {
      outcomes.push(convertFile(tools, jobs[at]!, known[at], task))
    }
    parentPort!.postMessage(outcomes)
  })
}
