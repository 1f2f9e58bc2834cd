import type {Answered} from './ordered-answers.ts'
import type {TimedRecords} from './timed-records.ts'

/** Answers several records at a time. */
export interface ParallelRecords {
  /** Answers a record as soon as a thread is free; not at all once the run is in a hurry. */
  answer: (text: string, number: number) => Promise<Answered>
  /** Gives up the records that no thread has begun. */
  hurry: () => void
  close: () => Promise<void>
}

interface Waiting {
  text: string
  number: number
  resolve: (answered: Answered | Promise<Answered>) => void
}

/**
 * Shares records out to threads, each of which answers one after the other.
 * @param threads Started, and with nothing to do.
 */
export function shareOut(threads: readonly TimedRecords[]): ParallelRecords {
  const free = [...threads]
  const waiting: Waiting[] = []

  const feed = () => {
    while (free.length > 0 && waiting.length > 0) {
      const thread = free.shift()!
      const {text, number, resolve} = waiting.shift()!
      const answered = thread.answer(text, number)
      resolve(answered)
      const next = () => {
        free.push(thread)
        feed()
      }
      answered.then(next, next)
    }
  }

  return {
    answer: (text, number) =>
      new Promise((resolve) => {
        waiting.push({text, number, resolve})
        feed()
      }),
    hurry() {
      for (const thread of threads) thread.hurry()
      for (const {resolve} of waiting.splice(0)) resolve(undefined)
    },
    async close() {
      await Promise.all(threads.map((thread) => thread.close()))
    },
  }
}
