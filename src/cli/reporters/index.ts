import type {Telling} from '../../batch/batch-run.ts'
import type {Outcome} from '../../batch/convert-file.ts'
import type {Tally} from '../../batch/tally.ts'
import type {Run} from '../run.ts'
import {createLines} from './lines.ts'
import {createSummary} from './summary.ts'

/** How a run ended. */
export interface Ending {
  tally: Tally
  milliseconds: number
  /** How far it got, when it was interrupted, and by what: a reader who had enough is nothing to speak of. */
  interrupted: {done: number; total: number; by: 'signal' | 'closed-pipe'} | undefined
}

/** Someone who tells about a run while it goes on. */
export interface Reporter {
  onOutcome?: (outcome: Outcome) => Telling
  onEnd?: (ending: Ending) => Promise<void> | void
}

/** The reporters that the options ask for, in the order in which they speak. */
export async function createReporters(run: Run, total: number): Promise<Reporter[]> {
  const {options, io} = run
  const reporters: Reporter[] = []
  const progress =
    io.stderr.isTTY && io.env.TERM !== 'dumb' && !options.quiet
      ? (await import('./progress.ts')).createProgress(run, total)
      : undefined
  reporters.push(createLines(run, progress))
  if (options.check && !options.quiet)
    reporters.push((await import('./differences.ts')).createDifferences(run, progress))
  if (options.github) reporters.push((await import('./github.ts')).createGithub(run))
  if (progress) reporters.push(progress)
  if (!options.quiet) reporters.push(createSummary(run))
  // The last one, because it may fail when all is done.
  if (options.report !== undefined) reporters.push((await import('./html/index.ts')).createHtmlReport(run))
  return reporters
}
