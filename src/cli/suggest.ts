import {join, resolve} from 'node:path'
import {expand} from '../batch/expand.ts'
import {problemOf} from '../batch/problem.ts'
import {readBytes} from '../batch/read-bytes.ts'
import {UsageError} from '../errors.ts'
import {resolveOptions} from '../options.ts'
import {suggestPublisher} from '../suggest/index.ts'
import {writePublisher} from '../suggest/write-publisher.ts'
import {coloursOf} from './colour.ts'
import {type ExitStatus, exitStatus} from './exit-status.ts'
import {write} from './output.ts'
import {formatProblem} from './print-problems.ts'
import type {Subcommand} from './subcommands.ts'

/** `convert suggest FILE|FOLDER|PATTERN …` reads one publisher's articles and prints a configuration to edit. */
export const suggest: Subcommand = async (argv, io) => {
  const unknown = argv.find((word) => word.startsWith('-'))
  if (unknown !== undefined || argv.length === 0) {
    const wrong = unknown === undefined ? 'suggest stands alone' : `suggest takes no ${unknown}`
    throw new UsageError(`${wrong} (expected files, folders or patterns of one publisher)`)
  }
  let status: ExitStatus = exitStatus.ok
  const complain = (path: string, problem: ReturnType<typeof problemOf>) => {
    io.stderr.write(formatProblem(path, problem, coloursOf(io.stderr, io.env, undefined), io.env.DEBUG))
    status = exitStatus.failed
  }
  // Any folder but the articles' own makes Markdown files inputs, which they are here.
  const {groups, problems} = expand({inputs: argv, listed: [], cwd: io.cwd, directory: resolve('/')})
  for (const {path, problem} of problems) complain(path, problem)
  const {maxBytes} = resolveOptions({})
  function* sources(): Generator<Uint8Array> {
    for (const {base, files} of groups) {
      for (const file of files) {
        const path = join(base, file)
        try {
          yield readBytes(resolve(io.cwd, path), maxBytes).bytes
        } catch (error) {
          complain(path, problemOf(error))
        }
      }
    }
  }
  const suggestion = suggestPublisher(sources())
  if (suggestion.files === 0) throw new UsageError('suggest found no article (expected archived ones of one publisher)')
  await write(io.stdout, writePublisher(suggestion))
  return status
}
