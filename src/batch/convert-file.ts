import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import type {Converted, Converter} from '../convert.ts'
import {ConvertError} from '../errors.ts'
import {hashOf} from './hash.ts'
import {fileProblem} from './message-problem.ts'
import {nameProblem} from './name-problem.ts'
import type {Job} from './plan.ts'
import {type Problem, problemOf} from './problem.ts'
import {readBytes} from './read-bytes.ts'
import type {Article, packArticle} from './report-article.ts'
import {isReport} from './report-mark.ts'
import {type Seal, sealAsFound, sealOf, sealOfFailure, stampOf} from './seal.ts'
import {linkInTheWay, lookAt} from './write-guarded.ts'
import {writeKnown} from './write-known.ts'

/** What holds for every file of a run; plain data, so that it can go into a worker. */
export interface Task {
  cwd: string
  mode: 'write' | 'check' | 'dry-run'
  force: 'replace' | 'protect'
  /** What front matter calls an article's address; absent where it calls every article's the same. */
  sourceKey: string | undefined
  /** Real path of the folder that outputs must not leave. */
  root: string | undefined
  maxBytes: number
  /** Return what the cache needs. */
  seal: boolean
  /** Path of the journal of replaced outputs; absent without a cache. */
  journal: string | undefined
  /** Return what the report shows. */
  report: boolean
}

/** What the cache knows of a job's files from a run before. */
export interface CachedOutput {
  /** What the cache calls the output. */
  name: string
  /** Whether it has seen the output written where it lies, or elsewhere, from where somebody has moved it. */
  place: 'here' | 'elsewhere'
  sourceHash: string
  /**
   * Of the output as it was written last; several, with commas, where a run was killed that may have written another.
   */
  outputHash: string
  /** Whether it was the same program with the same options. */
  sameProgram: boolean
  /** Whether the output came of a source of the same path. */
  sameWriter: boolean
  /** Why nothing came of the source; the output, if there is one, is older. */
  failure?: Problem
  /** What was said of the source, if anything. */
  warnings?: Problem[]
}

/** What became of one file; plain data, so that it can come out of a worker. */
export interface Outcome extends Job {
  /**
   * `new` and `changed` are written, or differ under `--check`; `failed` comes with an error; reports are `left-out`.
   */
  status: 'new' | 'changed' | 'unchanged' | 'failed' | 'left-out'
  problems: Problem[]
  /** The rule of each thing that was left out. */
  rules: readonly string[]
  /** Absent where nothing was converted, or the publisher is unknown. */
  publisher?: string
  /** Under `--check`, the file as it is and as it would be. */
  difference?: {before: string | undefined; after: string}
  seal?: Seal
  article?: Article
}

/** What files are converted with, made once in each thread. */
export interface Tools {
  convert: Converter
  /** Packs an article for the report, where there is one. */
  pack: typeof packArticle | undefined
}

/** Converts one file and writes it, or compares it. Whatever goes wrong is in the outcome. */
export function convertFile(tools: Tools, job: Job, known: CachedOutput | undefined, task: Task): Outcome {
  try {
    return attempt(tools, job, known, task)
  } catch (error) {
    return failed(job, problemOf(error))
  }
}

function attempt({convert, pack}: Tools, job: Job, known: CachedOutput | undefined, task: Task): Outcome {
  const output = resolve(task.cwd, job.output)
  const wrong = nameProblem(job.below)
  if (wrong !== undefined) return failed(job, {severity: 'error', about: 'output', message: wrong})
  const source = resolve(task.cwd, job.source)
  const {bytes, stat} = readBytes(source, task.maxBytes)
  if (isReport(bytes)) return {...job, status: 'left-out', problems: [], rules: []}
  const seen = task.seal ? {sourceStamp: stampOf(stat), sourceHash: hashOf(bytes)} : {sourceStamp: '', sourceHash: ''}
  const before = known && !task.report ? outcomeBefore(job, known, seen, output) : undefined
  if (before) return before
  let converted: Converted
  try {
    converted = convert(bytes, {path: job.source})
  } catch (error) {
    if (!task.seal || !(error instanceof ConvertError) || error.code === 'function-failed') throw error
    // The same source fails in the same way: that is known next time. Of a function nobody knows.
    const problem = problemOf(error)
    return {...failed(job, problem), seal: sealOfFailure(seen, problem, known)}
  }
  const outcome: Outcome = {
    ...job,
    status: 'unchanged',
    problems: converted.messages.map(fileProblem),
    rules: converted.ledger.map(({rule}) => rule),
  }
  if (converted.publisher !== undefined) outcome.publisher = converted.publisher
  const article = pack?.(bytes, converted)
  if (article !== undefined) outcome.article = article
  const {text} = converted
  if (task.mode === 'check') return compare(outcome, source, task, text)
  const {sourceKey, root, force, journal} = task
  const dry = task.mode === 'dry-run' ? 'dry' : 'wet'
  const written = writeKnown(
    {source, sourceBytes: bytes, output, text, sourceKey, root, force, dry},
    {known, sourceHash: seen.sourceHash, journal},
  )
  if (written.problem) outcome.problems.push(written.problem)
  outcome.status = written.status === 'refused' ? 'failed' : written.status
  if (!task.seal || task.mode !== 'write') return outcome
  const seal = sealOf(written, {...seen, warnings: outcome.problems}, {output, text, known})
  return seal ? {...outcome, seal} : outcome
}

/** What becomes of a source that is as the cache has seen it, if its output is, too, or nothing came of it. */
function outcomeBefore(
  job: Job,
  known: CachedOutput,
  seen: Pick<Seal, 'sourceStamp' | 'sourceHash'>,
  output: string,
): Outcome | undefined {
  if (!known.sameProgram || known.sourceHash !== seen.sourceHash) return undefined
  if (known.failure) return failed(job, known.failure)
  const problems = known.warnings ?? []
  const seal = sealAsFound({...seen, warnings: problems}, output)
  return seal?.outputHash === known.outputHash ? {...job, status: 'unchanged', problems, rules: [], seal} : undefined
}

function failed(job: Job, problem: Problem): Outcome {
  return {...job, status: 'failed', problems: [problem], rules: []}
}

function compare(outcome: Outcome, source: string, task: Task, after: string): Outcome {
  const output = resolve(task.cwd, outcome.output)
  try {
    const there = lookAt({output, source, root: task.root})
    if (there.is === 'nothing') return {...outcome, status: 'new', difference: {before: undefined, after}}
    const wrong = there.is === 'link' ? linkInTheWay : there.is === 'obstacle' ? there.wrong : undefined
    if (wrong !== undefined) throw new Error(wrong)
    const bytes = readFileSync(output)
    if (bytes.equals(Buffer.from(after))) return outcome
    return {...outcome, status: 'changed', difference: {before: bytes.toString('utf8'), after}}
  } catch (error) {
    const problem: Problem = {...problemOf(error), about: 'output'}
    return {...outcome, status: 'failed', problems: [...outcome.problems, problem]}
  }
}
