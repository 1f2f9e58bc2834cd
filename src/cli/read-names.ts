import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {UsageError} from '../errors.ts'
import type {Io} from './io.ts'

/**
 * The file names in a list; `-` reads it from stdin. Names are taken literally, blanks at their ends included; in a
 * list of lines, a carriage return at the end goes with the line break. A byte order mark begins no name.
 */
export async function readNames(list: string, form: 'lines' | 'nul', io: Io): Promise<string[]> {
  const text = (await readList(list, io)).replace(/^\uFEFF/, '')
  const names = form === 'nul' ? text.split('\0') : text.split(/\r?\n/)
  if (form === 'lines' && text.includes('\0')) {
    throw new UsageError(`--files-from ${list} holds NUL characters (expected -0 beside it, or one name a line)`)
  }
  return names.filter((name) => name !== '')
}

async function readList(list: string, io: Io): Promise<string> {
  if (list === '-') {
    const chunks: Buffer[] = []
    for await (const chunk of io.stdin as AsyncIterable<Buffer | string>) chunks.push(Buffer.from(chunk as Buffer))
    return Buffer.concat(chunks).toString('utf8')
  }
  try {
    return readFileSync(resolve(io.cwd, list), 'utf8')
  } catch (error) {
    throw new UsageError(`--files-from ${list} cannot be read (expected a file of names, or - for stdin)`, {
      cause: error,
    })
  }
}
