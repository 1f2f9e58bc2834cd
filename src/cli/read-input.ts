import {resolve} from 'node:path'
import {readBytes} from '../batch/read-bytes.ts'
import {UsageError} from '../errors.ts'
import {resolveOptions} from '../options.ts'
import {tooLarge} from '../source/refuse-large.ts'
import type {Run} from './run.ts'
import {waysForMany} from './ways-for-many.ts'

/**
 * The bytes of an input; `-` is stdin. No more than the limit is ever held.
 * @throws {ConvertError} when there are more bytes than `--max-bytes`; {UsageError} for a folder; the system's errors.
 */
export async function readInput(input: string, {io, options}: Run): Promise<Uint8Array> {
  const {maxBytes} = resolveOptions(options)
  if (input !== '-') return readNamed(input, io.cwd, maxBytes, placeOfFolder(options))
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of io.stdin as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk
    size += bytes.length
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(bytes)
  }
  return Buffer.concat(chunks, size)
}

/** What can be done with a folder beside what is asked for. */
function placeOfFolder({json, output}: Run['options']): string {
  if (json) return 'a file'
  return output === undefined ? `${waysForMany} beside it` : 'a file, or -d DIR instead of -o'
}

function readNamed(input: string, cwd: string, maxBytes: number, expected: string): Uint8Array {
  try {
    return readBytes(resolve(cwd, input), maxBytes).bytes
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error
    throw new UsageError(`${input} is a folder (expected ${expected})`, {cause: error})
  }
}
