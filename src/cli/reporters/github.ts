import type {Outcome} from '../../batch/convert-file.ts'
import type {Problem} from '../../batch/problem.ts'
import {problemPath, visible} from '../print-problems.ts'
import type {Run} from '../run.ts'
import type {Reporter} from './index.ts'
import {likeness} from './likeness.ts'

/** GitHub shows ten annotations of a kind for each step and hides the rest in silence; the rest is counted instead. */
const most = 10

/**
 * A workflow command, which GitHub Actions shows beside the line it is about.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function annotation(file: string, {severity, message, line, column}: Problem): string {
  const place = `${line === undefined ? '' : `,line=${line}`}${column === undefined ? '' : `,col=${column}`}`
  return `::${severity} file=${escapeProperty(file)}${place},title=newsdown::${escapeData(message)}\n`
}

/** Annotates what is wrong and what differs, each at the file that it is about; with `--quiet`, errors alone. */
export function createGithub({io, options}: Run): Reporter {
  const told = {error: 0, warning: 0}
  const annotate = (file: string, problem: Problem) => {
    if (options.quiet && problem.severity !== 'error') return
    if (told[problem.severity]++ < most) io.stderr.write(annotation(file, problem))
  }
  return {
    onOutcome({source, output, problems, difference}) {
      for (const problem of problems) annotate(problemPath(problem, {source, output}), problem)
      if (!difference) return
      const {before, after} = difference
      const missing = before === undefined
      const alike = likeness(before, after)
      const message = `${output} ${missing ? 'is missing' : (alike ?? `differs from what ${source} gives`)}`
      // Where the lines are the same, no one of them is what is wrong.
      const place = alike === undefined ? {line: firstDifference(difference)} : {}
      annotate(missing ? source : output, {severity: 'error', message, ...place})
    },
    onEnd() {
      for (const kind of ['error', 'warning'] as const) {
        const hidden = told[kind] - most
        if (hidden > 0)
          io.stderr.write(
            `::${kind} title=newsdown::and ${hidden} more ${kind}${hidden === 1 ? '' : 's'}${options.quiet ? '' : ', in the log'}\n`,
          )
      }
    },
  }
}

/** The line, from 1, from which on a file is not what it would be. */
function firstDifference({before = '', after}: NonNullable<Outcome['difference']>): number {
  const expected = after.split('\n')
  const at = before.split('\n').findIndex((line, index) => line !== expected[index])
  return Math.max(1, at + 1)
}

/** GitHub reads line breaks out of these; other control characters are shown, since the log goes to terminals, too. */
function escapeData(text: string): string {
  return visible(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'))
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
