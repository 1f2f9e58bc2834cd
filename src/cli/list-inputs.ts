import {readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {ExpandInput, Expansion} from '../batch/expand.ts'
import {problemOf} from '../batch/problem.ts'
import {statIfThere} from '../batch/stat-if-there.ts'
import {UsageError} from '../errors.ts'
import {markedEncoding} from '../source/byte-order-mark.ts'
import type {Io} from './io.ts'
import type {Run} from './run.ts'

/** The files that a run without an output folder converts. */
export interface Inputs {
  /** `-` is stdin. */
  paths: string[]
  /** Whether the command line speaks of one file, or of any number. */
  form: 'one' | 'any'
  problems: Expansion['problems']
}

/**
 * Arguments → files: patterns stand for what they match, folders (with `--explain`) for the articles in them, and a
 * name of something on the disk for itself. Names out of a list are never patterns, and never stdin.
 */
export async function listInputs(run: Run): Promise<Inputs> {
  const {inputs, options, io} = run
  const listed = await listedNames(run)
  const named = inputs.length === 0 && options.filesFrom === undefined ? ['-'] : inputs
  const all: Inputs = {paths: [], form: named.length + listed.length === 1 ? 'one' : 'any', problems: []}
  const open = async (names: Pick<ExpandInput, 'inputs' | 'listed'>) => {
    const {expand} = await import('../batch/expand.ts')
    const {groups, problems} = expand({...names, cwd: io.cwd, directory: undefined, exclude: options.exclude})
    for (const problem of problems) all.problems.push(problem)
    all.form = 'any'
    for (const {base, files} of groups) for (const file of files) all.paths.push(join(base, file))
  }
  const isLeftOut = await exclusions(run)
  for (const input of named) {
    if (isLeftOut(input)) all.form = 'any'
    else if (input === '-' || isPlain(input, io.cwd, options.explain)) all.paths.push(input)
    else await open({inputs: [input], listed: []})
  }
  for (const name of listed) {
    if (isLeftOut(name)) continue
    if (options.explain && statIfThere(resolve(io.cwd, name))?.isDirectory()) await open({inputs: [], listed: [name]})
    else all.paths.push(name === '-' ? './-' : name)
  }
  return all
}

/** Whether `--exclude` leaves out a file that is named. */
async function exclusions({options: {exclude}, io}: Run): Promise<(name: string) => boolean> {
  if (exclude === undefined) return () => false
  const {readExclusions} = await import('../batch/glob.ts')
  const leaves = readExclusions([exclude].flat(), io.cwd)
  return (name) => name !== '-' && leaves?.(resolve(io.cwd, name)) === true
}

/** Reading a folder is an error that says what to do with folders, unless something can be done with it here. */
function isPlain(input: string, cwd: string, explain: boolean | undefined): boolean {
  const stat = input === '' ? undefined : statIfThere(resolve(cwd, input))
  return stat !== undefined && !(explain && stat.isDirectory())
}

/** The names that `--files-from` lists; none without it. */
export async function listedNames({options, io}: Run): Promise<string[]> {
  if (options.filesFrom === undefined) return []
  return readNames(options.filesFrom, options.null ? 'nul' : 'lines', io)
}

/**
 * The file names in a list; `-` reads it from stdin. Names are taken literally, blanks at their ends included; in a
 * list of lines, a carriage return at the end goes with the line break. A byte order mark begins no name.
 */
async function readNames(list: string, form: 'lines' | 'nul', io: Io): Promise<string[]> {
  const text = decode(await readList(list, io))
  const names = form === 'nul' ? text.split('\0') : text.split(/\r?\n/)
  if (form === 'lines' && text.includes('\0')) {
    throw new UsageError(`--files-from ${list} holds NUL characters (expected -0 beside it, or one name a line)`)
  }
  return names.filter((name) => name !== '')
}

/** As text: in UTF-8, or in UTF-16 with its mark, in which PowerShell writes what is listed. */
function decode(bytes: Buffer): string {
  return new TextDecoder(markedEncoding(bytes)).decode(bytes)
}

async function readList(list: string, io: Io): Promise<Buffer> {
  if (list === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of io.stdin as AsyncIterable<Buffer | string>) chunks.push(Buffer.from(chunk as Buffer))
    return Buffer.concat(chunks)
  }
  try {
    return readFileSync(resolve(io.cwd, list))
  } catch (error) {
    const reason = problemOf(error).message.replace(/ \(expected .*$/s, '')
    throw new UsageError(`--files-from ${list} cannot be read: ${reason} (expected a file of names, or - for stdin)`, {
      cause: error,
    })
  }
}
