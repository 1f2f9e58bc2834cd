import {problemOf} from '../batch/problem.ts'
import type {Io, OutStream} from './io.ts'

/** Thrown where the reader of stdout has gone away; ends the run quietly. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe'
}

/** Thrown where stdout takes no more for any other reason, such as a full disk. */
export class OutputError extends Error {
  override name = 'OutputError'
}

/** What an error of an output stream means: that its reader has gone, or that something is wrong. */
export function outputError(error: NodeJS.ErrnoException): ClosedPipe | OutputError {
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') return new ClosedPipe()
  return new OutputError(`stdout: ${problemOf(error).message}`, {cause: error})
}

/**
 * Writes all of a result to stdout.
 * @throws {ClosedPipe} when the reader has gone, {OutputError} when it cannot be written.
 */
export async function writeResult(io: Io, text: string): Promise<void> {
  if (!io.writeAtOnce) return write(io.stdout, text)
  const bytes = Buffer.from(text)
  const written = io.writeAtOnce(bytes)
  if (written < bytes.length) await write(io.stdout, bytes.subarray(written))
}

/**
 * Writes and waits until the stream wants more, so that a slow reader never grows the heap.
 * @throws {ClosedPipe} when the reader has gone, {OutputError} when it cannot be written.
 */
export async function write(stream: OutStream, text: string | Uint8Array): Promise<void> {
  if (stream.destroyed || stream.writableEnded) throw new ClosedPipe()
  try {
    if (stream.write(text)) return
  } catch (error) {
    // Node writes to files at once, and throws.
    throw outputError(error as NodeJS.ErrnoException)
  }
  await new Promise<void>((resolve, reject) => {
    const settle = (error?: NodeJS.ErrnoException) => {
      stream.off('drain', settle)
      stream.off('close', settle)
      stream.off('error', settle)
      if (error) reject(outputError(error))
      else if (stream.destroyed) reject(new ClosedPipe())
      else resolve()
    }
    stream.on('drain', settle)
    stream.on('close', settle)
    stream.on('error', settle)
  })
}

const streams: Readonly<Record<string, number>> = {'/dev/stdout': 1, '/dev/stderr': 2}

/** The descriptor of the process that a path stands for; `undefined` for any other path. */
export function descriptorOf(path: string): number | undefined {
  const number = /^\/(?:dev|proc\/self)\/fd\/(\d{1,9})$/.exec(path)?.[1]
  return number === undefined ? streams[path] : Number(number)
}
