import {readFileSync} from 'node:fs'
import {hashOf} from './hash.ts'
import {writeWhole} from './write-file.ts'

/** The first line begins with it; another form of the file is another number. */
export const cacheName = 'newsdown-cache '
const magic = `${cacheName}4`

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
