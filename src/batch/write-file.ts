import {readdirSync, renameSync, unlinkSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {threadId} from 'node:worker_threads'
import {makeFolders} from './make-folders.ts'

/** Names of temporary files; short, whatever the article is called, since a name may have 255 bytes. */
const temporary = /^\.newsdown-(\d+)-\d+-\d+\.tmp$/

let count = 0
const readyFolders = new Set<string>()

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
 * Folders are made. In each folder, what a killed run has left is removed first.
 */
export function writeWhole(path: string, text: string): void {
  const folder = dirname(path)
  if (!readyFolders.has(folder)) {
    makeFolders(folder)
    sweep(folder)
    readyFolders.add(folder)
  }
  const temp = join(folder, `.newsdown-${process.pid}-${threadId}-${count++}.tmp`)
  try {
    writeFileSync(temp, text, {flag: 'wx'})
    renameSync(temp, path)
  } catch (error) {
    try {
      unlinkSync(temp)
    } catch {
      // It was never made, or is gone: nothing is left to remove.
    }
    throw error
  }
}

/** Removes temporary files of processes that are no more. */
export function sweep(folder: string): void {
  for (const name of readdirSync(folder)) {
    const pid = temporary.exec(name)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    try {
      unlinkSync(join(folder, name))
    } catch {
      // Another run was quicker.
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
