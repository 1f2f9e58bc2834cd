import {readFileSync} from 'node:fs'
import {UsageError} from '../errors.ts'
import {hashOf} from './hash.ts'
import {problemOf} from './problem.ts'
import {readBeginning} from './read-beginning.ts'
import {statIfThere} from './stat-if-there.ts'
import {writeWhole} from './write-file.ts'

/** The first line begins with it; another form of the file is another number. */
const cacheName = 'newsdown-cache '
const magic = `${cacheName}5`

/** Whether the place of a cache is the program's own, where nobody else puts a file, or one that the user has named. */
export type CachePlace = 'own' | 'named'

/** A torn cache is looked through for its lines up to this size, in bytes. */
const mostSearched = 1 << 26

/**
 * Refuses what is there and no cache: reading a device would never end, a folder cannot be replaced, and another file may
 * be somebody's only one, since `--cache ARTICLE` is an easy slip. What a crash has left of a cache is one.
 * @throws {UsageError} saying what is there, or why it cannot be read.
 */
export function refuseOthers(path: string, place: CachePlace): void {
  const stat = statIfThere(path)
  if (!stat) return
  if (!stat.isFile()) throw new UsageError(`--cache ${path} cannot be used (expected a file or nothing)`)
  const read = <Value>(step: () => Value): Value => {
    try {
      return step()
    } catch (error) {
      throw new UsageError(`--cache ${path} cannot be read: ${problemOf(error).message}`, {cause: error})
    }
  }
  const beginning = read(() => readBeginning(path, cacheName.length)).toString('latin1')
  if (place === 'own' || cacheName.startsWith(beginning)) return
  if (stat.size > mostSearched || !isTorn(read(() => readFileSync(path, 'latin1'))))
    throw new UsageError(`--cache ${path} is another file (expected a cache or nothing)`)
}

/** Systems that lose power leave NUL where they had no time to write. */
function isTorn(text: string): boolean {
  if (!text.startsWith('\0')) return false
  const rest = text.replace(/^\0+/, '')
  return rest === '' || /\t[\w-]{16}\t[\w:.-]+\t[\w:.-]+\t[\w-]{43}\t/.test(rest)
}

/**
 * Reads a cache's file: its lines by the outputs that they are about. A file that is torn, or of another form, counts as
 * empty, and so does none.
 */
export function readCache(path: string): Map<string, string> {
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

/** Writes a cache's file, under a checksum. */
export function writeCache(path: string, lines: ReadonlyMap<string, string>): void {
  let body = ''
  for (const [output, line] of lines) body += `${quote(output)}\t${line}\n`
  writeWhole(path, `${magic} ${hashOf(body)}\n${body}`)
}

/** File names may hold tabs and line breaks. */
export function quote(path: string): string {
  return /[\\\n\t]/.test(path) ? path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t') : path
}

const quoted: Readonly<Record<string, string>> = {'\\\\': '\\', '\\n': '\n', '\\t': '\t'}

/** Undoes `quote`. */
export function unquote(text: string): string {
  return text.includes('\\') ? text.replace(/\\[\\nt]/g, (pair) => quoted[pair]!) : text
}
