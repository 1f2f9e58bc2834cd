import type {Problem} from '../batch/problem.ts'
import type {Colours} from './colour.ts'

/**
 * A problem as one line, `file:line:column: what is wrong (what was expected)`; with the stack below it where asked
 * for. Names and messages come out of files: control characters in them are shown, not obeyed.
 */
export function formatProblem(path: string, problem: Problem, colours: Colours, debug: string | undefined): string {
  const place = problem.line === undefined ? '' : `:${problem.line}:${problem.column ?? 1}`
  const message = visible(problem.message)
  const text = `${visible(path)}${place}: ${problem.severity === 'error' ? colours.red(message) : colours.yellow(message)}\n`
  return problem.stack && debug?.split(',').includes('newsdown') ? `${text}${problem.stack}\n` : text
}

const named: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

/** Makes control characters and bidirectional overrides visible, so that no file name can rewrite a terminal. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    (char) => named[char] ?? `\\u{${char.charCodeAt(0).toString(16)}}`,
  )
}
