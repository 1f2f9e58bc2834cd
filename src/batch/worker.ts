import {workerData} from 'node:worker_threads'
import {restoreOptions, type WorkerSetup} from './worker-setup.ts'

/** What a worker thread does: the kind of work that it was made for. */
export async function work(): Promise<void> {
  const setup = workerData as WorkerSetup
  const options = await restoreOptions(setup)
  if (setup.kind === 'files') await (await import('./file-worker.ts')).convertBatches(setup, options)
  else await (await import('./record-worker.ts')).answerRecords(options)
}
