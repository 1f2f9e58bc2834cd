import {parentPort, workerData} from 'node:worker_threads'
import {createConverter} from '../convert.ts'
import {convertFile, type Outcome} from './convert-file.ts'
import {loadConfiguration} from './load-configuration.ts'
import type {Batch, WorkerSetup} from './pool.ts'

const {task, options, configuration, stop} = workerData as WorkerSetup
const uncopied = configuration === undefined ? {} : await loadConfiguration(configuration)
const convert = createConverter({...(uncopied as object), ...options})

parentPort!.on('message', ({jobs, known}: Batch) => {
  const outcomes: Outcome[] = []
  for (let at = 0; at < jobs.length && Atomics.load(stop, 0) === 0; at++) {
    outcomes.push(convertFile(convert, jobs[at]!, known[at], task))
  }
  parentPort!.postMessage(outcomes)
})
