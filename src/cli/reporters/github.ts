import type {Run} from '../modes/index.ts'
import type {Reporter} from './index.ts'

/** GitHub shows ten annotations of a kind for each step and hides the rest in silence; the rest is counted instead. */
const most = 10

/**
 * Workflow commands, which GitHub Actions shows beside the lines they are about.
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function createGithub({io}: Run): Reporter {
  const told = {error: 0, warning: 0}
  const annotate = (
    kind: 'error' | 'warning',
    properties: Record<string, string | number | undefined>,
    message: string,
  ) => {
    if (told[kind]++ >= most) return
    const said = Object.entries(properties).filter(([, value]) => value !== undefined)
    const list = said.map(([key, value]) => `${key}=${escapeProperty(String(value))}`).join(',')
    io.stderr.write(`::${kind} ${list}::${escapeData(message)}\n`)
  }
  return {
    onOutcome({source, output, problems, difference}) {
      for (const {severity, message, line, column} of problems) {
        annotate(severity, {file: source, line, col: column, title: 'newsdown'}, message)
      }
      if (!difference) return
      const what = difference.before === undefined ? 'is missing' : `differs from what ${source} gives`
      annotate(
        'error',
        {file: difference.before === undefined ? source : output, line: 1, title: 'newsdown'},
        `${output} ${what}`,
      )
    },
    onEnd() {
      for (const kind of ['error', 'warning'] as const) {
        const hidden = told[kind] - most
        if (hidden > 0) io.stderr.write(`::${kind} title=newsdown::and ${hidden} more ${kind}s, in the log\n`)
      }
    },
  }
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
