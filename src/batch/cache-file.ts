import {readFileSync} from 'node:fs'
import {UsageError} from '../errors.ts'
import {ifPossible} from '../ground/if-possible.ts'
import {hashOf} from './hash.ts'
import {problemOf} from './problem.ts'
import {readBeginning} from './read-bytes.ts'
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
 * Refuses what is there and no cache: reading a device would never end, a folder cannot be replaced, and another file
 * may be somebody's only one, since `--cache ARTICLE` is an easy slip. What a crash has left of a cache is one.
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

/** Systems that lose power leave NUL where they had no time to write; Git marks where it could not merge. */
function isTorn(text: string): boolean {
  if (text.startsWith('<<<<<<< ')) return text.includes(`\n${cacheName}`)
  if (!text.startsWith('\0')) return false
  const rest = text.replace(/^\0+/, '')
  return rest === '' || /\t[\w-]{16}\t[\w:.-]+\t[\w:.-]+\t[\w-]{43}\t/.test(rest)
}

/** Stands in a line for the hash of an output of which nobody knows what was written there. */
export const unsure = '?'

/** A line that says of an output no more than that the cache has known it. */
export const unsureLine = `none\tnone\tnone\t\t${unsure}\t`

/** What is wrong with a cache that is there. */
export type Damage = 'damaged' | 'of another version'

/** A cache's file, read. */
interface CacheFile {
  /** Its lines by the outputs that they are about. */
  lines: Map<string, string>
  damage: Damage | undefined
}

/** Reads a cache's file; one that is not there is empty. A damaged one is believed no more than its outputs' names. */
export function readCache(path: string): CacheFile {
  const lines = new Map<string, string>()
  const text = ifPossible(() => readFileSync(path, 'utf8'))
  if (text === undefined) return {lines, damage: undefined}
  const [head, body] = cut(text, '\n')
  const isWhole = head === `${magic} ${hashOf(body)}`
  for (const line of body.split('\n')) {
    const [output, rest] = cut(line, '\t')
    // No name holds a NUL.
    if (output === '' || output.length === line.length || output.includes('\0')) continue
    lines.set(unquote(output), isWhole ? rest : unsureLine)
  }
  if (isWhole) return {lines, damage: undefined}
  const isOther = /^newsdown-cache \d{1,9} [\w-]{43}$/.test(head) && !head.startsWith(`${magic} `)
  return {lines, damage: isOther ? 'of another version' : 'damaged'}
}

/** What stands before and behind the first of a sign; behind it is nothing where there is none. */
function cut(text: string, sign: string): [before: string, behind: string] {
  const at = text.indexOf(sign)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
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
