import {closeSync, fstatSync, openSync, readSync, type Stats} from 'node:fs'
import {refuseLarge, tooLarge} from '../source/refuse-large.ts'

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
    return {bytes: stat.isFile() && stat.size > 0 ? readWhole(file, stat.size) : readStream(file, maxBytes), stat}
  } finally {
    closeSync(file)
  }
}

/** As many bytes as the file had when it was looked at; fewer where it has become shorter since. */
function readWhole(file: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  for (let read = -1; read !== 0 && length < size; length += read)
    read = readSync(file, bytes, length, size - length, null)
  return length === size ? bytes : bytes.subarray(0, length)
}

/** What has no size may have no end. Neither do files of the system's own, which say that they are empty. */
function readStream(file: number, maxBytes: number): Buffer {
  const chunks: Buffer[] = []
  for (let size = 0; ; ) {
    const chunk = Buffer.allocUnsafe(1 << 16)
    const read = readSync(file, chunk)
    if (read === 0) return Buffer.concat(chunks, size)
    size += read
    if (size > maxBytes) throw tooLarge(maxBytes)
    chunks.push(chunk.subarray(0, read))
  }
}
