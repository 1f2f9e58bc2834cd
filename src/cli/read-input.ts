import {closeSync, fstatSync, openSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {ConvertError, UsageError} from '../errors.ts'
import {resolveOptions} from '../options.ts'
import type {Run} from './modes/index.ts'

/**
 * The bytes of an input; `-` is stdin. No more than the limit is ever held.
 * @throws {ConvertError} when there are more bytes than `--max-bytes`; {UsageError} for a folder; the system's errors.
 */
export async function readInput(input: string, {io, options}: Run): Promise<Uint8Array> {
  const {maxBytes} = resolveOptions(options)
  if (input !== '-') return readBounded(resolve(io.cwd, input), input, maxBytes)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of io.stdin as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maxBytes) throw new ConvertError('The source is too large', {expected: `at most ${maxBytes} bytes`})
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}

function readBounded(path: string, named: string, maxBytes: number): Uint8Array {
  const file = openSync(path, 'r')
  try {
    const stat = fstatSync(file)
    if (stat.isDirectory()) {
      throw new UsageError(`${named} is a folder (expected -d DIR, --write or --check beside it)`)
    }
    if (stat.size > maxBytes) {
      throw new ConvertError(`The source has ${stat.size} bytes`, {expected: `at most ${maxBytes}, see --max-bytes`})
    }
    return readFileSync(file)
  } finally {
    closeSync(file)
  }
}
