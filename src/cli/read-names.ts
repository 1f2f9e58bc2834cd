import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {problemOf} from '../batch/problem.ts'
import {UsageError} from '../errors.ts'
import type {Io} from './io.ts'

/**
 * The file names in a list; `-` reads it from stdin. Names are taken literally, blanks at their ends included; in a
 * list of lines, a carriage return at the end goes with the line break. A byte order mark begins no name.
 */
export async function readNames(list: string, form: 'lines' | 'nul', io: Io): Promise<string[]> {
  const text = decode(await readList(list, io))
  const names = form === 'nul' ? text.split('\0') : text.split(/\r?\n/)
  if (form === 'lines' && text.includes('\0')) {
    throw new UsageError(`--files-from ${list} holds NUL characters (expected -0 beside it, or one name a line)`)
  }
  return names.filter((name) => name !== '')
}

/** As text: in UTF-8, or in UTF-16 with its mark, in which PowerShell writes what is listed. */
function decode(bytes: Buffer): string {
  const mark = bytes.length < 2 ? 0 : bytes.readUInt16BE(0)
  return new TextDecoder(mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8').decode(bytes)
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
