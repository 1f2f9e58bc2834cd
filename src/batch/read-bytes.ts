import {closeSync, fstatSync, openSync, readSync, type Stats, statSync} from 'node:fs'
import {refuseLarge, tooLarge} from '../source/refuse-large.ts'
import {withSignalsObeyed} from './with-signals-obeyed.ts'

/**
 * Reads a file, a pipe or a device, and never holds more than the limit. What it is is asked before it is opened,
 * because opening a pipe may take for ever.
 * @param maxBytes Most bytes that are read.
 * @throws {ConvertError} when there are more; the system's errors.
 */
export function readBytes(path: string, maxBytes: number): {bytes: Buffer; stat: Stats} {
  const stat = statSync(path)
  refuseLarge(stat.size, maxBytes)
  if (!stat.isFile())
    return {bytes: withSignalsObeyed(() => withOpen(path, (file) => readStream(file, maxBytes))), stat}
  return withOpen(path, (file) => {
    const bytes = stat.size > 0 ? readWhole(file, stat.size) : undefined
    if (bytes !== undefined) return {bytes, stat}
    // Another file may have taken its place since.
    const now = fstatSync(file)
    refuseLarge(now.size, maxBytes)
    return {bytes: readStream(file, maxBytes), stat: now}
  })
}

/**
 * Does something with an open file.
 * @throws the system's errors, and the action's.
 */
export function withOpen<Result>(path: string, action: (file: number) => Result): Result {
  const file = openSync(path, 'r')
  try {
    return action(file)
  } finally {
    closeSync(file)
  }
}

/** The bytes of a file of that size; fewer where it has become shorter; `undefined` where there are more. */
function readWhole(file: number, size: number): Buffer | undefined {
  const bytes = Buffer.allocUnsafe(size + 1)
  let length = 0
  for (let read = -1; read !== 0 && length !== size; length += read) {
    read = readSync(file, bytes, length, size + 1 - length, length)
    if (length + read > size) return undefined
  }
  return bytes.subarray(0, length)
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

/**
 * The first bytes of a file, by which one tells what it is.
 * @param length So many at most; fewer where the file has no more.
 * @throws the system's errors.
 */
export function readBeginning(path: string, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(
    0,
    withOpen(path, (file) => readSync(file, bytes)),
  )
}
