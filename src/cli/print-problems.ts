import type {Problem} from '../batch/problem.ts'
import type {Place} from '../errors.ts'
import type {Colours} from './colour.ts'

/**
 * A problem as one line, `file:line:column: what is wrong (what was expected)`; with the stack below it where asked
 * for. Names and messages come out of files: control characters in them are shown, not obeyed.
 */
export function formatProblem(path: string, problem: Problem, colours: Colours, debug: string | undefined): string {
  const message = visible(problem.message)
  const text = `${visiblePlace(path, problem)}: ${problem.severity === 'error' ? colours.red(message) : colours.yellow(message)}\n`
  return problem.stack && debug?.split(',').includes('newsdown') ? `${text}${problem.stack}\n` : text
}

/** `file:line:column`, or the file alone where the whole of it is meant. */
export function visiblePlace(path: string, {line, column = 1}: Partial<Place>): string {
  return line === undefined ? visible(path) : `${visible(path)}:${line}:${column}`
}

const named: Readonly<Record<string, string>> = {'\n': '\\n', '\r': '\\r', '\t': '\\t'}

/** Makes control characters and bidirectional overrides visible, so that no file name can rewrite a terminal. */
export function visible(text: string): string {
  return text.replace(
    /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g,
    (char) => named[char] ?? `\\u{${char.charCodeAt(0).toString(16)}}`,
  )
}

/** The path that a problem is about: the source's, unless what is wrong is the place that the output should go to. */
export function problemPath({about}: Problem, {source, output}: {source: string; output: string}): string {
  return about === 'output' ? output : source
}

/** Lets what is wrong with a key that the options name through once in a run, though it comes with each article. */
export function createSayOnce(): (problems: Problem[]) => Problem[] {
  const said = new Set<string>()
  const isNew = ({key}: Problem) => {
    if (key === undefined) return true
    if (said.has(key)) return false
    said.add(key)
    return true
  }
  return (problems) => problems.filter(isNew)
}

const doing = {new: 'write', changed: 'replace', unchanged: 'keep'} as const

/** What `--dry-run` says of an output, as a line. */
export function dryRunLine(status: keyof typeof doing, output: string): string {
  return `would ${doing[status]} ${visible(output)}\n`
}
