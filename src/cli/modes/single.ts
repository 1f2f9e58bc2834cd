import {resolve} from 'node:path'
import {loadConverter} from '../../batch/load-converter.ts'
import {messageProblem} from '../../batch/message-problem.ts'
import {type Problem, problemOf} from '../../batch/problem.ts'
import type {Converted} from '../../convert.ts'
import {UsageError} from '../../errors.ts'
import {type ExitStatus, exitStatus} from '../exit-status.ts'
import {ClosedPipe, OutputError, write, writeResult} from '../output.ts'
import {formatProblem} from '../print-problems.ts'
import {readInput} from '../read-input.ts'
import {annotation} from '../reporters/github.ts'
import type {Run} from './index.ts'

/** One article to stdout or into the file that `-o` names; with `--explain`, any number of them. */
export async function single(run: Run): Promise<ExitStatus> {
  const {options, io} = run
  const inputs = await listInputs(run)
  if (inputs.length > 1 && !options.explain) {
    throw new UsageError(`${inputs.length} inputs go to one stdout (expected -d DIR, --write or --check beside them)`)
  }
  const convert = await loadConverter(options)
  let status: ExitStatus = exitStatus.ok
  for (const input of inputs) {
    const name = input === '-' ? 'stdin' : input
    try {
      const source = await readInput(input, run)
      const converted = convert(source, {path: name})
      if (!options.quiet) for (const message of converted.messages) print(run, name, messageProblem(message))
      const text = await render(converted, name, run, inputs.length)
      if (options.output === undefined || options.output === '-') await writeResult(io, text)
      else if (!(await writeOutput(run, input, text))) status = exitStatus.failed
    } catch (error) {
      if (error instanceof ClosedPipe || error instanceof OutputError || error instanceof UsageError) throw error
      print(run, name, problemOf(error))
      status = exitStatus.failed
    }
  }
  return status
}

async function listInputs({inputs, options, io}: Run): Promise<readonly string[]> {
  if (options.filesFrom === undefined) return inputs.length > 0 ? inputs : ['-']
  const {readNames} = await import('../read-names.ts')
  return [...inputs, ...(await readNames(options.filesFrom, options.null ? 'nul' : 'lines', io))]
}

async function render(converted: Converted, name: string, run: Run, count: number): Promise<string> {
  const {options, io} = run
  const {frontMatter, markdown, ledger, messages, text} = converted
  if (options.explain && options.json) return `${JSON.stringify(ledger, null, 2)}\n`
  if (options.explain) {
    const {explainLedger} = await import('../explain.ts')
    const heading = count > 1 ? `${run.colours(io.stdout).bold(name)}\n` : ''
    return heading + explainLedger(ledger, run.colours(io.stdout), io.stdout.columns)
  }
  if (!options.json) return text
  const plain = messages.map((message) => messageProblem(message))
  return `${JSON.stringify({frontMatter, markdown, ledger, messages: plain}, null, 2)}\n`
}

/** Writes what `-o` names, under the same protection as a batch. */
async function writeOutput(run: Run, input: string, text: string): Promise<boolean> {
  const {options, io} = run
  const {writeGuarded} = await import('../../batch/write-guarded.ts')
  const path = resolve(io.cwd, options.output!)
  const outcome = writeGuarded({
    source: input === '-' ? undefined : resolve(io.cwd, input),
    output: path,
    text,
    root: undefined,
    force: options.force ? 'replace' : 'protect',
    known: undefined,
    dry: options.dryRun ? 'dry' : 'wet',
  })
  if (outcome.problem) print(run, options.output!, outcome.problem)
  else if (options.dryRun)
    await write(io.stdout, `would ${outcome.status === 'unchanged' ? 'keep' : 'write'} ${options.output}\n`)
  return outcome.problem === undefined
}

function print({io, options, colours}: Run, name: string, problem: Problem): void {
  io.stderr.write(formatProblem(name, problem, colours(io.stderr), io.env.DEBUG))
  if (options.github) io.stderr.write(annotation(name, problem))
}
