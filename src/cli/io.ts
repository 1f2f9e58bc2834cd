import {writeSync} from 'node:fs'
import type {Readable, Writable} from 'node:stream'
import {problemOf} from '../batch/problem.ts'
import {UsageError} from '../errors.ts'

/** A stream that results or messages go to; `isTTY` and `columns` as Node's own have them. */
export type OutStream = Writable & {isTTY?: boolean; columns?: number}

/** The world as the command sees it; tests hand in their own. */
export interface Io {
  stdin: Readable & {isTTY?: boolean}
  stdout: OutStream
  stderr: OutStream
  /** Writes bytes to stdout without opening the stream, and returns how many it took; absent where there is only a stream. */
  writeAtOnce?: (bytes: Uint8Array) => number
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Calls back on SIGINT or SIGTERM; returns the way to stop listening. */
  onSignal: (listener: (signal: NodeJS.Signals) => void) => () => void
}

/** The world of a real process. Looking at a stream opens it, which takes a short run a tenth of its time. */
export function processIo(): Io {
  let isOpen = false
  return {
    get stdin() {
      return process.stdin
    },
    get stdout() {
      isOpen = true
      return process.stdout
    },
    get stderr() {
      return process.stderr
    },
    get cwd() {
      return currentFolder()
    },
    env: process.env,
    writeAtOnce: (bytes) => (isOpen || process.platform === 'win32' ? 0 : writeAtOnce(1, bytes)),
    onSignal(listener) {
      process.on('SIGINT', listener)
      process.on('SIGTERM', listener)
      return () => {
        process.off('SIGINT', listener)
        process.off('SIGTERM', listener)
      }
    },
  }
}

function currentFolder(): string {
  try {
    return process.cwd()
  } catch (error) {
    throw new UsageError('The current folder is gone (expected one that exists)', {cause: error})
  }
}

/**
 * The same world, where a listener hears of all that goes wrong with stdout once somebody has opened it. What goes wrong
 * with stderr can be told to nobody, and ends no run.
 */
export function withErrorsHeard(io: Io, listener: (error: NodeJS.ErrnoException) => void): Io {
  let stdout: OutStream | undefined
  let stderr: OutStream | undefined
  return Object.create(io, {
    stdout: {get: () => (stdout ??= io.stdout.on('error', listener))},
    stderr: {get: () => (stderr ??= io.stderr.on('error', () => {}))},
  })
}

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

/** Writes to a file descriptor as far as it takes bytes without waiting; returns how many it took. */
function writeAtOnce(descriptor: number, bytes: Uint8Array): number {
  let written = 0
  try {
    while (written < bytes.length) written += writeSync(descriptor, bytes, written)
  } catch (error) {
    // A pipe that waits for nobody and is full: the stream knows how to wait.
    if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw outputError(error as NodeJS.ErrnoException)
  }
  return written
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
