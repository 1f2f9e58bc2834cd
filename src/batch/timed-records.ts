import {Worker} from 'node:worker_threads'
import {UsageError} from '../errors.ts'
import type {Options} from '../options.ts'
import {casualtyMessage} from './casualty-message.ts'
import {giveUpAfter} from './give-up-after.ts'
import {problemOf} from './problem.ts'
import {type Answer, answerLost} from './record.ts'
import type {NumberedRecord} from './worker.ts'
import {copiedOptions, type RecordSetup, workerEntry} from './worker-setup.ts'

/** Answers records one after the other, none of which holds up the next for longer than it may. */
export interface TimedRecords {
  /** Starts the worker, which the first record would do otherwise. Throws a UsageError when none starts. */
  start: () => Promise<void>
  /** Answers one record; the one before must have been answered. Throws as `start` does. */
  answer: (text: string, number: number) => Promise<Answer>
  /** Answers the record under way with an error, if it takes much longer. */
  hurry: () => void
  close: () => Promise<void>
}

type Told =
  | {kind: 'message'; message: unknown}
  /** With what was thrown, or the status it ended with. */
  | {kind: 'died'; error: unknown}
  | {kind: 'late'}
  | {kind: 'given-up'}

/**
 * Answers records in a worker thread, because only a thread can be ended in the middle of its work. One that takes too
 * long over a record, or does not survive it, is replaced before the next.
 * @param milliseconds What a record may take, if there is a limit; the start of a worker does not count.
 */
export function createTimedRecords(
  milliseconds: number | undefined,
  options: Options,
  configuration: string | undefined,
): TimedRecords {
  const setup: RecordSetup = {kind: 'records', options: copiedOptions(options), configuration}
  let worker: Worker | undefined
  let tell: (told: Told) => void = () => {}
  let hurried: NodeJS.Timeout | undefined
  const hear = () => new Promise<Told>((resolve) => (tell = resolve))

  const start = async () => {
    const started = new Worker(workerEntry(), {workerData: setup})
    worker = started
    listen(started, (told) => {
      // An error is followed by an exit, and either may come when the next worker is at work.
      if (worker !== started) return
      if (told.kind === 'died') worker = undefined
      tell(told)
    })
    const told = await hear()
    if (told.kind === 'died') throw notStarted(told.error)
    return started
  }

  const close = async () => {
    const ended = worker
    worker = undefined
    clearTimeout(hurried)
    await ended?.terminate()
  }

  const ask = async (record: NumberedRecord) => {
    const ready = worker ?? (await start())
    const told = hear()
    const timer = milliseconds === undefined ? undefined : setTimeout(() => tell({kind: 'late'}), milliseconds)
    ready.postMessage(record)
    const answer = await told
    clearTimeout(timer)
    if (answer.kind !== 'message') await close()
    return answer
  }

  return {
    async start() {
      await start()
    },
    async answer(text, number) {
      const isFirst = worker === undefined
      let answer = await ask({text, number})
      // What a record before has left behind may have ended the worker: in one of its own, a record answers for itself.
      if (answer.kind === 'died' && !isFirst) answer = await ask({text, number})
      return answerOf(answer, text, number, milliseconds)
    },
    hurry() {
      if (milliseconds === undefined) hurried = setTimeout(() => tell({kind: 'given-up'}), giveUpAfter)
    },
    close,
  }
}

function listen(worker: Worker, tell: (told: Told) => void): void {
  const died = (error: unknown) => tell({kind: 'died', error})
  worker.on('message', (message) => tell({kind: 'message', message}))
  worker.on('error', died)
  worker.on('exit', died)
}

function notStarted(error: unknown): UsageError {
  const reason = typeof error === 'number' ? `it ended with ${error}` : problemOf(error).message
  return new UsageError(`The worker did not start: ${reason}`, {cause: error})
}

/** The answer to a record: what the worker says, or why it says nothing. */
function answerOf(told: Told, text: string, number: number, milliseconds: number | undefined): Answer {
  switch (told.kind) {
    case 'message':
      return told.message as Answer
    case 'late': {
      const message = `The record took longer than ${milliseconds} ms (expected less, see --timeout-ms)`
      return answerLost(text, number, 'timeout', message)
    }
    case 'given-up':
      return answerLost(text, number, 'timeout', 'The run was interrupted (expected functions that come to an end)')
    case 'died':
      return answerLost(text, number, 'internal', casualtyMessage('record', told.error))
  }
}
