import type {Options} from '../options.ts'
import type {Cache} from './cache.ts'
import type {Outcome, Task} from './convert-file.ts'
import type {Job} from './plan.ts'
import type {Problem} from './problem.ts'

/** What is to be waited for before the next outcome is told; mostly nothing: an `await` of that costs as much as telling. */
export type Telling = Promise<void> | void

/** A run over many files. */
export interface BatchRun {
  /** In the order in which outcomes are told. */
  jobs: Iterable<Job>
  /** Workers; 1 means none, the work is done here, unless it is kept apart. */
  workers: number
  /** Whether no file is converted in this thread, because a configuration's functions take part in it. */
  apart: boolean
  task: Task
  options: Options
  configuration: string | undefined
  cache: Cache | undefined
  /** Once aborted, files under way are finished and no more are begun. */
  signal: AbortSignal
  /** Told of each outcome, in order, whatever the number of workers; the run waits for it. */
  onOutcome: (outcome: Outcome) => Telling
  /** Told of what ended a worker and comes from no file that was under way. */
  onStray: (problem: Problem) => void
}
