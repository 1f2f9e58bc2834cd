import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {Readable, Writable} from 'node:stream'
import {onTestFinished} from 'vitest'
import type {Io, OutStream} from '../../src/cli/io.ts'
import {main} from '../../src/cli/main.ts'

/** What a run said and how it ended. */
export interface Result {
  status: number
  stdout: string
  stderr: string
}

/** How the world looks to a run. */
export interface World {
  cwd: string
  stdin?: string | Uint8Array | Readable
  env?: Record<string, string>
  terminal?: 'stdout' | 'stderr' | 'both'
  /** Width of the terminal, where it says. */
  columns?: number
  /** Gets what is written to either stream, in order, as a terminal does. */
  screen?: Buffer[]
  compileLess?: Io['compileLess']
}

/** Runs the command in this process. */
export async function runCli(
  argv: readonly string[],
  {cwd, stdin = '', env = {}, terminal, columns, screen = [], compileLess}: World,
): Promise<Result> {
  const stdout = collector(terminal === 'stdout' || terminal === 'both', screen)
  const stderr = collector(terminal === 'stderr' || terminal === 'both', screen)
  if (columns !== undefined) stdout.stream.columns = stderr.stream.columns = columns
  const input = stdin instanceof Readable ? stdin : Readable.from(stdin.length > 0 ? [Buffer.from(stdin)] : [])
  const streams = {stdin: input, stdout: stdout.stream, stderr: stderr.stream}
  const io: Io = {...streams, cwd, env, onSignal: () => () => {}, ...(compileLess && {compileLess})}
  const status = await main(argv, io)
  return {status, stdout: stdout.text(), stderr: stderr.text()}
}

function collector(isTTY: boolean, screen: Buffer[]): {stream: OutStream; text: () => string} {
  const chunks: Buffer[] = []
  const stream: OutStream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk)
      screen.push(chunk)
      done()
    },
  })
  stream.isTTY = isTTY
  return {stream, text: () => Buffer.concat(chunks).toString('utf8')}
}

/** A folder that goes away with the test, holding these files. */
export function folderWith(files: Record<string, string | Uint8Array> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'newsdown-'))
  onTestFinished(() => rmSync(folder, {recursive: true, force: true}))
  for (const [name, content] of Object.entries(files)) put(folder, name, content)
  return folder
}

/** Writes a file, making its folders. */
export function put(folder: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, name)), {recursive: true})
  writeFileSync(join(folder, name), content)
}

/** Reads a file of a test folder. */
export function get(folder: string, name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

/** An archived article. */
export function article(text: string, address = `https://news.example/${encodeURIComponent(text)}`): string {
  return `<!--1672398782000-->\n[Title of ${text}](${address})\n------\n\n<p>${text}, and a sentence behind it.</p>\n`
}
