import {lstatSync, writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {loadConverter} from '../../batch/load-converter.ts'
import {messageProblem} from '../../batch/message-problem.ts'
import {type Problem, problemOf} from '../../batch/problem.ts'
import {statIfThere} from '../../batch/stat-if-there.ts'
import type {Converted} from '../../convert.ts'
import {UsageError} from '../../errors.ts'
import {type ExitStatus, exitStatus} from '../exit-status.ts'
import {listInputs} from '../list-inputs.ts'
import {ClosedPipe, OutputError, write, writeResult} from '../output.ts'
import {formatProblem} from '../print-problems.ts'
import {readInput} from '../read-input.ts'
import {annotation} from '../reporters/github.ts'
import type {Run} from './index.ts'

/** One article to stdout or into the file that `-o` names; with `--explain`, any number of them. */
export async function single(run: Run): Promise<ExitStatus> {
  const {options, io} = run
  const {paths, form, problems} = await listInputs(run)
  const output = options.output === '-' || options.output === '/dev/stdout' ? undefined : options.output
  if (output?.endsWith('/'))
    throw new UsageError(`-o ${output} is a folder (expected a file; -d writes below a folder)`)
  if (paths.length > 1 && (output !== undefined || !options.explain)) {
    const place = output === undefined ? 'to one stdout' : 'into one file'
    throw new UsageError(`${paths.length} inputs go ${place} (expected -d DIR, --write or --check beside them)`)
  }
  for (const {path, problem} of problems) print(run, path, problem)
  const convert = await loadConverter(options)
  let status: ExitStatus = problems.length > 0 ? exitStatus.failed : exitStatus.ok
  const ledgers: {path: string; ledger: Converted['ledger']}[] = []
  for (const path of paths) {
    const name = path === '-' ? 'stdin' : path
    try {
      const source = await readInput(path, run)
      const converted = convert(source, {path: name})
      const warnings = converted.messages.map(messageProblem)
      if (!options.quiet) for (const warning of warnings) print(run, name, warning)
      if (options.explain && options.json && form === 'any') {
        ledgers.push({path: name, ledger: converted.ledger})
        continue
      }
      const text = await render(converted, warnings, form === 'any' ? name : undefined, run)
      if (output === undefined) await writeResult(io, text)
      else if (!(await writeOutput(run, {output, path, source, text, warnings}))) status = exitStatus.failed
    } catch (error) {
      if (error instanceof ClosedPipe || error instanceof OutputError || error instanceof UsageError) throw error
      print(run, name, problemOf(error))
      status = exitStatus.failed
    }
  }
  if (options.explain && options.json && form === 'any') await writeResult(io, `${JSON.stringify(ledgers, null, 2)}\n`)
  return status
}

/** @param heading Stands above the table, where there are more. */
async function render(
  converted: Converted,
  messages: Problem[],
  heading: string | undefined,
  run: Run,
): Promise<string> {
  const {options, io} = run
  const {frontMatter, markdown, ledger, text} = converted
  if (options.explain && options.json) return `${JSON.stringify(ledger, null, 2)}\n`
  if (options.explain) {
    const {explainLedger} = await import('../explain.ts')
    const above = heading === undefined ? '' : `${run.colours(io.stdout).bold(heading)}\n`
    return above + explainLedger(ledger, run.colours(io.stdout), io.stdout.columns)
  }
  if (!options.json) return text
  return `${JSON.stringify({frontMatter, markdown, ledger, messages}, null, 2)}\n`
}

/** A text on its way into the file that `-o` names. */
interface Result {
  output: string
  /** Path of its source; `-` is stdin. */
  path: string
  source: Uint8Array
  text: string
  warnings: Problem[]
}

/** Writes what `-o` names, under the same protection as a batch. */
async function writeOutput(run: Run, {output, path, source, text, warnings}: Result): Promise<boolean> {
  const {options, io} = run
  const target = resolve(io.cwd, output)
  if (isDevice(target) && !options.dryRun) {
    writeFileSync(target, text)
    return true
  }
  const {writeGuarded} = await import('../../batch/write-guarded.ts')
  const {sourceKey} = await import('../../batch/source-line.ts')
  const {openRunCache, tellUnsaved} = await import('../run-cache.ts')
  const cache = openRunCache(run)
  const outcome = writeGuarded({
    source: path === '-' ? undefined : resolve(io.cwd, path),
    output: target,
    text,
    sourceKey: sourceKey(options.rename),
    root: undefined,
    force: options.force ? 'replace' : 'protect',
    known: cache?.recall(target)?.outputHash || undefined,
    dry: options.dryRun ? 'dry' : 'wet',
  })
  if (outcome.problem) {
    print(run, output, outcome.problem)
    return false
  }
  if (options.dryRun) {
    await write(io.stdout, `would ${outcome.status === 'unchanged' ? 'keep' : 'write'} ${output}\n`)
  } else if (cache) {
    const {hashOf} = await import('../../batch/hash.ts')
    const {sealOf} = await import('../../batch/seal.ts')
    const seal = sealOf('none', hashOf(source), target, warnings)
    if (seal) cache.remember(target, seal)
    cache.save()
    tellUnsaved(cache)
  }
  return true
}

/** `/dev/null`, or a pipe that a shell holds open behind a link, `>(command)`: there is nothing in it to protect. */
function isDevice(path: string): boolean {
  const stat = statIfThere(path)
  return stat !== undefined && (stat.isCharacterDevice() || (stat.isFIFO() && lstatSync(path).isSymbolicLink()))
}

function print({io, options, colours}: Run, name: string, problem: Problem): void {
  io.stderr.write(formatProblem(name, problem, colours(io.stderr), io.env.DEBUG))
  if (options.github) io.stderr.write(annotation(name, problem))
}
