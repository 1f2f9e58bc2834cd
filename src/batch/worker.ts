import {parentPort, workerData} from 'node:worker_threads'
import {countForGarbage} from './collect-garbage.ts'
import {convertFile, type Outcome} from './convert-file.ts'
import {loadConfiguration} from './load-configuration.ts'
import type {Batch, WorkerSetup} from './pool.ts'
import {createTools} from './tools.ts'

/** What a worker thread does: it answers each batch with its outcomes, until the thread that made it ends it. */
export async function work(): Promise<void> {
  const {task, options, configuration, stop} = workerData as WorkerSetup
  const uncopied = configuration === undefined ? {} : await loadConfiguration(configuration)
  const tools = await createTools({...(uncopied as object), ...options}, task)
  parentPort!.on('message', ({jobs, known}: Batch) => {
    const outcomes: Outcome[] = []
    for (let at = 0; at < jobs.length && Atomics.load(stop, 0) === 0; at++) {
      outcomes.push(convertFile(tools, jobs[at]!, known[at], task))
    }
    parentPort!.postMessage(outcomes)
    countForGarbage(outcomes.length)
  })
}
