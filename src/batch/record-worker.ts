import {parentPort} from 'node:worker_threads'
import type {Options} from '../options.ts'
import {loadConverter} from './load-converter.ts'
import {answerRecord} from './record.ts'
import {hasLoaded} from './worker-setup.ts'

/** A record on its way to a worker. */
export interface NumberedRecord {
  text: string
  number: number
}

/** What a worker thread does that answers records: it says that it is ready, then answers each as it comes. */
export async function answerRecords(options: Options): Promise<void> {
  const convert = await loadConverter(options)
  parentPort!.on('message', ({text, number}: NumberedRecord) => {
    parentPort!.postMessage(answerRecord(convert, text, number))
  })
  parentPort!.postMessage(hasLoaded)
}
