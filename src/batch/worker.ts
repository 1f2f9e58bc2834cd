import {parentPort, workerData} from 'node:worker_threads'
import type {Options} from '../options.ts'
import {convertFile, type Outcome} from './convert-file.ts'
import {createTools, loadConverter} from './load-converter.ts'
import type {Batch} from './pool.ts'
import {answerRecord} from './record.ts'
import {type FileSetup, hasLoaded, restoreOptions, type WorkerSetup} from './worker-setup.ts'

/** What a worker thread does: the kind of work that it was made for. */
export async function work(): Promise<void> {
  const setup = workerData as WorkerSetup
  const options = await restoreOptions(setup)
  if (setup.kind === 'files') await convertBatches(setup, options)
  else await answerRecords(options)
}

/** Answers each batch of files with its outcomes, until the thread that made this one ends it. */
async function convertBatches({task, stop}: FileSetup, options: Options): Promise<void> {
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

/** A record on its way to a worker. */
export interface NumberedRecord {
  text: string
  number: number
}

/** What a worker thread does that answers records: it says that it is ready, then answers each as it comes. */
async function answerRecords(options: Options): Promise<void> {
  const convert = await loadConverter(options)
  parentPort!.on('message', ({text, number}: NumberedRecord) => {
    parentPort!.postMessage(answerRecord(convert, text, number))
  })
  parentPort!.postMessage(hasLoaded)
}
