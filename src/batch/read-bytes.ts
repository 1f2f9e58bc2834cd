import {closeSync, fstatSync, openSync, readFileSync, readSync, type Stats} from 'node:fs'
import {ConvertError} from '../errors.ts'
import {refuseLarge} from '../source/refuse-large.ts'

/**
 * Reads a file, a pipe or a device, and never holds more than the limit.
 * @param maxBytes Most bytes that are read.
 * @throws {ConvertError} when there are more; the system's errors.
 */
export function readBytes(path: string, maxBytes: number): {bytes: Buffer; stat: Stats} {
  const file = openSync(path, 'r')
  try {
    const stat = fstatSync(file)
    refuseLarge(stat.size, maxBytes)
    return {bytes: stat.isFile() ? readFileSync(file) : readStream(file, maxBytes), stat}
  } finally {
    closeSync(file)
  }
}

/** What has no size may have no end. */
function readStream(file: number, maxBytes: number): Buffer {
  const chunks: Buffer[] = []
  for (let size = 0; ; ) {
    const chunk = Buffer.allocUnsafe(1 << 16)
    const read = readSync(file, chunk)
    if (read === 0) return Buffer.concat(chunks, size)
    size += read
    if (size > maxBytes) {
      throw new ConvertError('The source is too large', {expected: `at most ${maxBytes} bytes, see --max-bytes`})
    }
    chunks.push(chunk.subarray(0, read))
  }
}
