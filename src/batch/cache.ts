import {closeSync, openSync, readFileSync, readSync} from 'node:fs'
import {UsageError} from '../errors.ts'
import type {Known} from './convert-file.ts'
import {hashOf} from './hash.ts'
import {type Problem, problemOf} from './problem.ts'
import type {Seal} from './seal.ts'
import {stampOf} from './stamp.ts'
import {statIfThere} from './stat-if-there.ts'
import {writeWhole} from './write-file.ts'

/** What is known of outputs from runs before. */
export interface Cache {
  /**
   * What was said of the source, where neither it nor the output has changed since; asks the disk for sizes and times, and
   * reads nothing. `undefined` where something has changed, or nothing came of the source.
   */
  recallFresh: (source: string, output: string) => readonly Problem[] | undefined
  /** What was known when the output was last written. */
  recall: (output: string) => Known | undefined
  remember: (output: string, seal: Seal) => void
  /**
   * Writes what is new to the disk, if anything is. Never throws: what was converted is worth more than what is known of it.
   */
  save: () => void
  /** Writes to the disk now and then, so that a killed run can go on where it was. */
  saveSometimes: () => void
  /** Why it could not be saved. */
  problem: () => string | undefined
}

/** The first line; another form of the file is another number. */
const name = 'newsdown-cache '
const magic = `${name}3`
/** Milliseconds between two savings at least, and how many times longer than a saving takes. */
const pause = {least: 2000, times: 20}

/**
 * Opens a cache: a text file with a line for each output, `output ⇥ program ⇥ source's and output's stamps and hashes`,
 * and what was said of the source, if anything; under a checksum. A file that is torn, or of another form, counts as empty. Outputs are absolute paths.
 * @param key Stands for program, options and configuration.
 * @throws {UsageError} where the path is of something that is no cache: `--cache ARTICLE` is an easy slip.
 */
export function openCache(path: string, key: string): Cache {
  refuseOthers(path)
  let problem: string | undefined
  let lines = load(path)
  let loadedAt = mtime(path)
  const news = new Map<string, string>()
  let nextSave = Date.now() + pause.least
  const find = (output: string) => news.get(output) ?? lines.get(output)

  const save = () => {
    if (news.size === 0 || problem !== undefined) return
    // Another run may have saved since; what it knows of other outputs stays.
    if (mtime(path) !== loadedAt) lines = load(path)
    for (const [output, line] of news) lines.set(output, line)
    news.clear()
    try {
      store(path, lines)
      loadedAt = mtime(path)
    } catch (error) {
      problem = problemOf(error).message
    }
  }

  return {
    recallFresh(source, output) {
      const line = find(output)
      if (!line?.startsWith(`${key}\t${stampAt(source)}\t${stampAt(output)}\t`)) return undefined
      const {failure, warnings = []} = saidIn(line)
      return failure ? undefined : warnings
    },
    recall(output) {
      const line = find(output)
      if (line === undefined) return undefined
      const [program, , , sourceHash, outputHash] = line.split('\t')
      return {
        sourceHash: sourceHash!,
        outputHash: outputHash!,
        sameProgram: program === key,
        ...saidIn(line),
      }
    },
    remember(output, {sourceStamp, sourceHash, outputStamp, outputHash, failure, warnings}) {
      const line = `${key}\t${sourceStamp}\t${outputStamp}\t${sourceHash}\t${outputHash}`
      const said = failure ?? warnings
      news.set(output, said === undefined ? line : `${line}\t${JSON.stringify(said)}`)
    },
    save,
    saveSometimes() {
      const now = Date.now()
      if (now < nextSave) return
      save()
      nextSave = Date.now() + Math.max(pause.least, pause.times * (Date.now() - now))
    },
    problem: () => problem,
  }
}

/** Reading a device would never end, a folder cannot be replaced, and another file may be somebody's only one. */
function refuseOthers(path: string): void {
  const stat = statIfThere(path)
  if (!stat || (stat.isFile() && stat.size === 0)) return
  if (!stat.isFile()) throw new UsageError(`--cache ${path} cannot be used (expected a file or nothing)`)
  if (!isCache(path)) throw new UsageError(`--cache ${path} is another file (expected a cache or nothing)`)
}

function isCache(path: string): boolean {
  let file: number
  try {
    file = openSync(path, 'r')
  } catch {
    return false
  }
  try {
    const bytes = Buffer.alloc(name.length)
    return bytes.toString('latin1', 0, readSync(file, bytes)) === name
  } finally {
    closeSync(file)
  }
}

/** The sixth field of a line: the failure, or a list of warnings. JSON holds no tabs. */
function saidIn(line: string): Pick<Known, 'failure' | 'warnings'> {
  const field = line.split('\t')[5]
  if (field === undefined) return {}
  const said = JSON.parse(field)
  return Array.isArray(said) ? {warnings: said} : {failure: said}
}

function load(path: string): Map<string, string> {
  const lines = new Map<string, string>()
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch {
    return lines
  }
  const end = text.indexOf('\n')
  const body = text.slice(end + 1)
  if (text.slice(0, end) !== `${magic} ${hashOf(body)}`) return lines
  for (const line of body.split('\n')) {
    const tab = line.indexOf('\t')
    if (tab > 0) lines.set(unquote(line.slice(0, tab)), line.slice(tab + 1))
  }
  return lines
}

function store(path: string, lines: ReadonlyMap<string, string>): void {
  let body = ''
  for (const [output, line] of lines) body += `${quote(output)}\t${line}\n`
  writeWhole(path, `${magic} ${hashOf(body)}\n${body}`)
}

/** File names may hold tabs and line breaks. */
function quote(path: string): string {
  return /[\\\n\t]/.test(path) ? path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t') : path
}

const quoted: Readonly<Record<string, string>> = {'\\\\': '\\', '\\n': '\n', '\\t': '\t'}

function unquote(text: string): string {
  return text.includes('\\') ? text.replace(/\\[\\nt]/g, (pair) => quoted[pair]!) : text
}

function stampAt(path: string): string {
  const stat = statIfThere(path)
  return stat ? stampOf(stat) : 'none'
}

function mtime(path: string): number | undefined {
  return statIfThere(path)?.mtimeMs
}
