import {write} from '../output.ts'
import {dryRunLine, formatProblem, problemPath, visible} from '../print-problems.ts'
import type {Run} from '../run.ts'
import type {Reporter} from './index.ts'
import type {Progress} from './progress.ts'

/** Names what went wrong as it happens; with `--verbose` every file, with `--dry-run` what would be written. */
export function createLines({options, io, colours}: Run, progress: Progress | undefined): Reporter {
  const shades = colours(io.stderr)
  const say = (text: string) => {
    progress?.clear()
    io.stderr.write(text)
  }
  return {
    onOutcome({source, output, status, problems}) {
      let text = ''
      for (const problem of problems) {
        if (options.quiet && problem.severity !== 'error') continue
        text += formatProblem(problemPath(problem, {source, output}), problem, shades, io.env.DEBUG)
      }
      const hasOutput = status !== 'failed' && status !== 'left-out'
      if (options.dryRun && hasOutput) {
        progress?.clear()
        const telling = write(io.stdout, dryRunLine(status, output))
        return text === '' ? telling : telling.then(() => say(text))
      }
      if (options.verbose && !options.quiet && hasOutput)
        text += `${visible(source)} → ${visible(output)}: ${shades.dim(status)}\n`
      if (text !== '') say(text)
    },
  }
}
