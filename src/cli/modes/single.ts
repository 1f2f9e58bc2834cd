import {resolve} from 'node:path'
import {isPacked} from '../../batch/article-names.ts'
import {loadConverter} from '../../batch/load-converter.ts'
import {fileProblem, messageProblem} from '../../batch/message-problem.ts'
import {type Problem, problemOf} from '../../batch/problem.ts'
import {statIfThere} from '../../batch/stat-if-there.ts'
import type {Converted} from '../../convert.ts'
import {UsageError} from '../../errors.ts'
import {coloursOf} from '../colour.ts'
import {type ExitStatus, exitStatus} from '../exit-status.ts'
import {listInputs} from '../list-inputs.ts'
import {ClosedPipe, descriptorOf, OutputError, writeResult} from '../output.ts'
import {createSayOnce, formatProblem, problemPath, visible} from '../print-problems.ts'
import {readInput} from '../read-input.ts'
import {annotation} from '../reporters/github.ts'
import type {Run} from '../run.ts'
import {waysForMany} from '../ways-for-many.ts'

/** One article to stdout or into the file that `-o` names; with `--explain`, any number of them. */
export async function single(run: Run): Promise<ExitStatus> {
  const {options, io} = run
  const {paths, form, problems} = await listInputs(run)
  const isStdout = options.output === '-' || descriptorOf(options.output ?? '-') === 1
  const output = isStdout ? undefined : options.output
  refuseImpossible(paths.length, problems.length, output, options)
  for (const {path, problem} of problems) print(run, path, problem)
  if (paths.length === 1 && isSmall(paths[0]!, io.cwd)) await io.compileLess?.()
  const convert = await loadConverter(options)
  const sayOnce = createSayOnce()
  let status: ExitStatus = problems.length > 0 ? exitStatus.failed : exitStatus.ok
  const isList = options.explain && options.json && form === 'any'
  const ledgers: PathLedger[] = []
  for (const path of paths) {
    const name = path === '-' ? 'stdin' : path
    try {
      const source = await readInput(path, run)
      const converted = convert(source, {path: name})
      const warnings = converted.messages.map(messageProblem)
      if (!options.quiet) {
        for (const problem of sayOnce(converted.messages.map(fileProblem))) print(run, name, problem)
      }
      const {ledger} = converted
      if (isList && output === undefined) {
        ledgers.push({path: name, ledger})
        continue
      }
      const text = isList
        ? writeLedgers([{path: name, ledger}])
        : await render(converted, warnings, form === 'any' ? name : undefined, output, run)
      if (output === undefined) {
        await writeResult(io, text)
        continue
      }
      const {writeFileResult} = await import('../write-file-result.ts')
      const problem = await writeFileResult(run, {output, path, source, text, warnings})
      if (problem === undefined) continue
      print(run, problemPath(problem, {source: name, output}), problem)
      status = exitStatus.failed
    } catch (error) {
      if (error instanceof ClosedPipe || error instanceof OutputError || error instanceof UsageError) throw error
      print(run, name, problemOf(error))
      status = exitStatus.failed
    }
  }
  if (isList && output === undefined) await writeResult(io, writeLedgers(ledgers))
  return status
}

/** A larger source than this, in bytes, gains from all that V8 compiles. */
const small = 1 << 17

/** Whether a source is known to be small: of streams and files of the system nothing is known, packed ones may be large. */
function isSmall(path: string, cwd: string): boolean {
  const stat = path === '-' ? undefined : statIfThere(resolve(cwd, path))
  return stat?.isFile() === true && stat.size > 0 && stat.size <= small && !isPacked(path)
}

/** @throws {UsageError} where the articles cannot go where they should. */
function refuseImpossible(count: number, problems: number, output: string | undefined, options: Run['options']): void {
  if (output?.endsWith('/'))
    throw new UsageError(`-o ${output} is a folder (expected a file; -d writes below a folder)`)
  const isOne = output !== undefined || !options.explain
  if (count > 1 && isOne) {
    const place = output === undefined ? 'to one stdout' : 'into one file'
    throw new UsageError(`${count} inputs go ${place} (expected ${placeForSeveral(options)})`)
  }
  // A folder may get nothing, since a list may well be empty in a script; one file cannot be made of nothing.
  if (count === 0 && problems === 0 && isOne) {
    const what = options.exclude === undefined ? `--files-from ${options.filesFrom} lists no file` : 'No file is left'
    throw new UsageError(`${what} (expected one, or -d DIR for any number)`)
  }
}

/** Where several articles could go: what goes to stdout goes nowhere else. */
function placeForSeveral({explain, json}: Run['options']): string {
  if (explain) return 'one, or stdout'
  return json ? 'one, or records and --ndjson' : `${waysForMany} beside them`
}

/** What was left out of one of several articles. */
interface PathLedger {
  path: string
  ledger: Converted['ledger']
}

function writeLedgers(ledgers: readonly PathLedger[]): string {
  return `${JSON.stringify(ledgers, null, 2)}\n`
}

/**
 * @param heading Stands above the table, where there are more.
 * @param output The file that it goes to; absent for stdout.
 */
async function render(
  converted: Converted,
  messages: Problem[],
  heading: string | undefined,
  output: string | undefined,
  run: Run,
): Promise<string> {
  const {options, io} = run
  const {frontMatter, markdown, ledger, text} = converted
  if (options.explain && options.json) return `${JSON.stringify(ledger, null, 2)}\n`
  if (options.explain) {
    const {explainLedger} = await import('../explain.ts')
    const {reasonOf} = await import('../../rehype/reasons.ts')
    // A file is no terminal, whatever stdout is.
    const isFile = output !== undefined
    const colours = isFile ? coloursOf(io.stdout, {}, options.color ?? false) : run.colours(io.stdout)
    const above = heading === undefined ? '' : `${colours.bold(visible(heading))}\n`
    const reason = (rule: string) => reasonOf(rule, options.publishers)
    return above + explainLedger(ledger, reason, colours, isFile ? undefined : io.stdout.columns)
  }
  if (!options.json) return text
  return `${JSON.stringify({frontMatter, markdown, ledger, messages}, null, 2)}\n`
}

function print({io, options, colours}: Run, name: string, problem: Problem): void {
  io.stderr.write(formatProblem(name, problem, colours(io.stderr), io.env.DEBUG))
  if (options.github) io.stderr.write(annotation(name, problem))
}
