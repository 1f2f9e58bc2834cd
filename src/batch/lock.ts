import {randomUUID} from 'node:crypto'
import {closeSync, linkSync, openSync, readFileSync, renameSync, unlinkSync, writeFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {UsageError} from '../errors.ts'
import {isRunning, processSpace, removeTemporary, temporaryPath} from './temporary-file.ts'

/**
 * Milliseconds after which a lock that has not changed hands is a dead run's: nobody takes so long to write a cache.
 */
const staleAfter = 10_000
/** Milliseconds between two attempts at most. */
const longestPause = 50

/**
 * Refuses what lies in the place of a file's lock and is none, before there is anything to do under it.
 * @throws {UsageError} naming it.
 */
export function refuseOtherLock(file: string): void {
  holderOf(`${file}.lock`)
}

/**
 * Does something to a file while no other run does, on whatever machine: each makes `FILE.lock` first, which one alone
 * can. The lock of a run that was killed is broken: of this machine at once; of others, whose processes nobody can ask
 * for from here, when it has been watched for a while, so that clocks that differ do no harm.
 * @throws the system's errors, where there can be no lock, {UsageError} where something else has its name, and what the
 *   action throws.
 */
export function withLock<Result>(file: string, action: () => Result): Result {
  const lock = `${file}.lock`
  const holder = `${processSpace()} ${process.pid} ${randomUUID()}`
  acquire(lock, holder)
  try {
    return action()
  } finally {
    // A run that was stopped for long may have lost it.
    if (holderOf(lock) === holder) removeTemporary(lock)
  }
}

function acquire(lock: string, holder: string): void {
  let other: string | undefined
  let since = 0
  for (let pause = 1; !make(lock, holder); pause = Math.min(longestPause, pause * 2)) {
    const now = performance.now()
    const found = holderOf(lock)
    if (found === undefined) continue
    if (found !== other) since = now
    other = found
    if (isDead(found) || now - since > staleAfter) breakLock(lock, found)
    else sleep(pause * (0.5 + Math.random()))
  }
}

function make(lock: string, holder: string): boolean {
  let file: number
  try {
    file = openSync(lock, 'wx')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
  try {
    writeFileSync(file, holder)
  } catch (error) {
    removeTemporary(lock)
    throw error
  } finally {
    closeSync(file)
  }
  return true
}

/**
 * Whose a lock is; `undefined` where there is none any more, nothing where its holder has not said so yet.
 * @throws {UsageError} where it is none.
 */
function holderOf(lock: string): string | undefined {
  let text: string
  try {
    text = readFileSync(lock, 'utf8')
  } catch (error) {
    const {code} = error as NodeJS.ErrnoException
    if (code === 'EISDIR') throw noLock(lock)
    return code === 'ENOENT' ? undefined : ''
  }
  if (!isHolder(text)) throw noLock(lock)
  return text
}

function noLock(path: string): UsageError {
  return new UsageError(
    `${path} is none of ours (expected a lock or nothing, beside a cache of that name; --cache takes another name)`,
  )
}

/** Whether a file's text names a holder, or none yet; a crash may leave NUL. Others call files of theirs so, too. */
function isHolder(text: string): boolean {
  return text.replaceAll('\0', '') === '' || /^\S+ \d+ \S+$/.test(text)
}

function isDead(holder: string): boolean {
  const [space, pid] = holder.split(' ')
  return space === processSpace() && !isRunning(Number(pid))
}

/** Takes a lock out of the way; where another run has broken it first, and made its own since, that one comes back. */
function breakLock(lock: string, holder: string): void {
  const aside = temporaryPath(dirname(lock))
  try {
    renameSync(lock, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return
    throw error
  }
  try {
    if (holderOf(aside) !== holder) linkSync(aside, lock)
  } catch {
    // A third run has made one already.
  }
  unlinkSync(aside)
}

/** Stops this thread: whoever holds the lock is another process. */
function sleep(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)
}
