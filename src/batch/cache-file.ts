import type {Hash} from 'node:crypto'
import {readFileSync, writeFileSync, writeSync} from 'node:fs'
import {UsageError} from '../errors.ts'
import {startHash} from './hash.ts'
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

/** What is wrong with a cache that is there. */
export type Damage = 'damaged' | 'of another version'

/** An output's name, quoted, and what a cache says of it. */
export type CachedLine = [output: string, said: string]

/** The first line of a whole cache, by the hash of all that stands below. */
export function headOf(hash: Hash): string {
  return `${magic} ${hash.digest('base64url')}\n`
}

/** Its length in bytes. */
export const headLength = headOf(startHash()).length

/** Outputs that a cache names which is not whole, and what is wrong with it. */
export function doubtedOutputs(text: string): [outputs: Set<string>, damage: Damage] {
  const outputs = new Set<string>()
  const [head, body] = cut(text, '\n')
  for (const line of body.split('\n')) {
    const [output] = cut(line, '\t')
    // No name holds a NUL.
    if (output !== '' && output.length < line.length && !output.includes('\0')) outputs.add(output)
  }
  const isOther = /^newsdown-cache \d{1,9} [\w-]{43}$/.test(head) && !head.startsWith(`${magic} `)
  return [outputs, isOther ? 'of another version' : 'damaged']
}

/** What stands before and behind the first of a sign; behind it is nothing where there is none. */
export function cut(text: string, sign: string): [before: string, behind: string] {
  const at = text.indexOf(sign)
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

/** Characters that are written at once. */
const pieceLength = 1 << 16

/** Writes a cache's file, under a checksum. Lines are asked for anew where the file has to be begun again. */
export function writeCache(path: string, lines: () => Iterable<CachedLine>): void {
  writeWhole(path, (file) => {
    const hash = startHash()
    let piece = ''
    const flush = () => {
      hash.update(piece)
      writeFileSync(file, piece)
      piece = ''
    }
    writeFileSync(file, ' '.repeat(headLength))
    for (const [output, said] of lines()) {
      piece += `${output}\t${said}\n`
      if (piece.length > pieceLength) flush()
    }
    flush()
    writeSync(file, headOf(hash), 0)
  })
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
