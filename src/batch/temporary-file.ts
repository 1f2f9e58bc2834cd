import {randomUUID} from 'node:crypto'
import {openSync, readdirSync, readlinkSync, statSync, unlinkSync} from 'node:fs'
import {hostname} from 'node:os'
import {join} from 'node:path'
import {ifPossible} from '../ground/if-possible.ts'
import {hashOf} from './hash.ts'

/** A file that is being written, and will take the name of another when it is whole. */
export interface TemporaryFile {
  path: string
  /** Its descriptor, open for writing; whoever asked for it closes it. */
  file: number
}

/**
 * Short, whatever the article is called, since a name may have 255 bytes: whose it is, and something that comes once.
 */
const temporary = /^\.newsdown-([\w-]{8})-(\d+)-[\da-f-]{36}\.tmp$/

/** A file that nobody has written to for so many milliseconds is not being written. */
const abandoned = 60_000

/**
 * Opens a new temporary file in a folder.
 * @throws the system's errors; then there is no file.
 */
export function openTemporary(folder: string): TemporaryFile {
  const path = temporaryPath(folder)
  return {path, file: openSync(path, 'wx')}
}

/** A path in a folder that comes once, and is swept up if this process is killed. */
export function temporaryPath(folder: string): string {
  return join(folder, `.newsdown-${processSpace()}-${process.pid}-${randomUUID()}.tmp`)
}

/** Removes a temporary file that will not be needed. */
export function removeTemporary(path: string): void {
  // Another run may have taken it for a dead run's.
  ifPossible(() => unlinkSync(path))
}

/**
 * Removes the temporary files that killed runs have left in a folder: of this machine at once; of others, whose
 * processes nobody can ask for from here, when they have not been touched for a while.
 */
export function sweep(folder: string): void {
  // A folder may be written to by those who cannot list it.
  for (const name of ifPossible(() => readdirSync(folder)) ?? []) {
    const [, space, pid] = temporary.exec(name) ?? []
    if (space === undefined) continue
    const path = join(folder, name)
    // One that waits long for its end, such as a report's, is not abandoned by a process that is there.
    if (space === processSpace() ? !isRunning(Number(pid)) : isAbandoned(path)) removeTemporary(path)
  }
}

let space: string | undefined

/** Stands for the machine or container within which a number means one process. */
export function processSpace(): string {
  // Only Linux has namespaces.
  space ??= hashOf(`${hostname()} ${ifPossible(() => readlinkSync('/proc/self/ns/pid')) ?? ''}`).slice(0, 8)
  return space
}

/** Whether a process of this machine or container is there. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function isAbandoned(path: string): boolean {
  const stat = statSync(path, {throwIfNoEntry: false})
  return stat !== undefined && Date.now() - stat.mtimeMs > abandoned
}
