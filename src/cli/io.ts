import {fstatSync, writeSync} from 'node:fs'
import type {Readable, Writable} from 'node:stream'
import {signals} from '../batch/with-signals-obeyed.ts'
import {UsageError} from '../errors.ts'
import {ifPossible} from '../ground/if-possible.ts'
import {outputError} from './output.ts'

/** A stream that results or messages go to; `isTTY` and `columns` as Node's own have them. */
export type OutStream = Writable & {isTTY?: boolean; columns?: number}

/** The world as the command sees it; tests hand in their own. */
export interface Io {
  /** With the descriptor of what is read, where there is one. */
  stdin: Readable & {isTTY?: boolean; fd?: number}
  stdout: OutStream
  stderr: OutStream
  /** Writes bytes to stdout without opening the stream, and returns how many it took, where that can be done. */
  writeAtOnce?: (bytes: Uint8Array) => number
  /** Gets the process ready for one small article and nothing else; see `compileLess`. */
  compileLess?: () => Promise<void>
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Calls back on SIGINT, SIGTERM or SIGHUP; returns the way to stop listening. */
  onSignal: (listener: (signal: NodeJS.Signals) => void) => () => void
}

/** The world of a real process. Looking at a stream opens it, which takes a short run a tenth of its time. */
export function processIo(): Io {
  let isOpen = false
  let isFolder: boolean | undefined
  return {
    get stdin() {
      // To Node, it is a stream that ends at once.
      isFolder ??= isFolderAt(0)
      if (isFolder) throw new UsageError('stdin is a folder (expected a file or a pipe; folders are arguments)')
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
    compileLess: async () => (await import('./compile-less.ts')).compileLess(),
    env: process.env,
    writeAtOnce: (bytes) => (isOpen || process.platform === 'win32' ? 0 : writeAtOnce(1, bytes)),
    onSignal(listener) {
      for (const signal of signals) process.on(signal, listener)
      return () => {
        for (const signal of signals) process.off(signal, listener)
      }
    },
  }
}

function isFolderAt(descriptor: number): boolean {
  // It may be closed.
  return ifPossible(() => fstatSync(descriptor).isDirectory()) ?? false
}

function currentFolder(): string {
  try {
    return process.cwd()
  } catch (error) {
    throw new UsageError('The current folder is gone (expected one that exists)', {cause: error})
  }
}

/** The same world, where a listener hears what goes wrong with stdout. Errors of stderr can be told to nobody. */
export function withErrorsHeard(io: Io, listener: (error: NodeJS.ErrnoException) => void): Io {
  let stdout: OutStream | undefined
  let stderr: OutStream | undefined
  return Object.create(io, {
    stdout: {get: () => (stdout ??= io.stdout.on('error', listener))},
    stderr: {get: () => (stderr ??= io.stderr.on('error', () => {}))},
  })
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
