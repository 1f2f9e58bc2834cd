import type {Readable, Writable} from 'node:stream'

/** A stream that results or messages go to; `isTTY` and `columns` as Node's own have them. */
export type OutStream = Writable & {isTTY?: boolean; columns?: number}

/** The world as the command sees it; tests hand in their own. */
export interface Io {
  stdin: Readable & {isTTY?: boolean}
  stdout: OutStream
  stderr: OutStream
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Calls back on SIGINT or SIGTERM; returns the way to stop listening. */
  onSignal: (listener: (signal: NodeJS.Signals) => void) => () => void
}

/** The world of a real process. */
export function processIo(): Io {
  return {
    // Looking at it opens it, and most runs never do.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    cwd: process.cwd(),
    env: process.env,
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

/** Thrown where the reader of stdout has gone away; ends the run quietly. */
export class ClosedPipe extends Error {
  override name = 'ClosedPipe'
}

/**
 * Writes and waits until the stream wants more, so that a slow reader never grows the heap.
 * @throws {ClosedPipe} when the reader has gone.
 */
export async function write(stream: OutStream, text: string): Promise<void> {
  if (stream.destroyed || stream.writableEnded) throw new ClosedPipe()
  if (stream.write(text)) return
  await new Promise<void>((resolve, reject) => {
    const settle = () => {
      stream.off('drain', settle)
      stream.off('close', settle)
      stream.off('error', settle)
      if (stream.destroyed) reject(new ClosedPipe())
      else resolve()
    }
    stream.on('drain', settle)
    stream.on('close', settle)
    stream.on('error', settle)
  })
}
