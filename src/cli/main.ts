import {problemOf} from '../batch/problem.ts'
import {UsageError} from '../errors.ts'
import {checkCombinations, checkSettings, refuseIdle} from './check-options.ts'
import {coloursOf} from './colour.ts'
import {findConfiguration} from './config.ts'
import {type ExitStatus, exitStatus} from './exit-status.ts'
import {type Io, processIo, withErrorsHeard} from './io.ts'
import {chooseMode} from './modes/index.ts'
import type {CliOptions} from './options.ts'
import {ClosedPipe, OutputError, outputError} from './output.ts'
import {type CommandLine, parseQuickly} from './parse-quickly.ts'
import {visible} from './print-problems.ts'
import type {Run} from './run.ts'
import {findSubcommand} from './subcommands.ts'
import {takeBackInput} from './take-back-input.ts'
import {watchEnd} from './watch-end.ts'

/** Runs the command and tells the process how it went; never `process.exit()`, which would cut off output under way. */
export async function run(): Promise<void> {
  const argv = process.argv.slice(2)
  const io = processIo()
  const end = watchEnd((error) => tell(error, argv, io))
  end(await main(argv, io))
}

/** A worker thread of a batch runs the same bundle, with the code that was kept for it. */
export async function work(): Promise<void> {
  await (await import('../batch/worker.ts')).work()
}

/**
 * The command: a command line and streams in, an exit status out. Results go to stdout, all else to stderr.
 * A reader of stdout that goes away ends it quietly.
 */
export async function main(argv: readonly string[], io: Io): Promise<ExitStatus> {
  let lost: ClosedPipe | OutputError | undefined
  let color: boolean | undefined
  const world = withErrorsHeard(io, (error) => {
    lost ??= outputError(error)
  })
  try {
    const command = await read(argv, world)
    color = command.color
    const status = await command.start()
    return lost instanceof OutputError ? tell(lost, argv, world, color) : status
  } catch (error) {
    return tell(lost ?? error, argv, world, color)
  }
}

/**
 * What ended a run early, said to the user. A reader who had enough is nothing to speak of.
 * @param color What a configuration says of colours, where one was read before.
 */
function tell(error: unknown, argv: readonly string[], io: Io, color?: boolean): ExitStatus {
  if (error instanceof ClosedPipe) return exitStatus.ok
  const isForeseen = error instanceof UsageError || error instanceof OutputError
  const message = isForeseen ? error.message : `${problemOf(error).message}; DEBUG=newsdown shows where`
  const asked = argv.findLast((argument) => argument === '--color' || argument === '--no-color')
  const {red} = coloursOf(io.stderr, io.env, asked === undefined ? color : asked === '--color')
  const debug = io.env.DEBUG?.split(',').includes('newsdown')
  io.stderr.write(`convert: ${red(visible(message))}\n${debug && error instanceof Error ? `${error.stack}\n` : ''}`)
  return exitStatus.failed
}

/** What a command line asks for. */
interface Command {
  /** What its options say of colours, the configuration's included. */
  color?: boolean | undefined
  start: () => Promise<ExitStatus>
}

/** Reads a command line, and the configuration where one holds for it. */
async function read(argv: readonly string[], io: Io): Promise<Command> {
  const subcommand = findSubcommand(argv[0])
  const help = async () => (await import('./help.ts')).printHelp(argv, io)
  if (subcommand && (argv.includes('--help') || argv.includes('-h'))) return {start: help}
  if (subcommand) return {start: async () => (await subcommand())(argv.slice(1), io)}
  const {inputs, options} = await parse(argv, io.cwd)
  if (options.help) return {start: help}
  if (options.version) return {start: async () => (await import('./version.ts')).printVersion(options, io)}
  refuseIdle(options)
  const configuration = await findConfiguration(options.config, io.cwd)
  const all = {...configuration?.options, ...options}
  // A configuration that is for quiet runs is not for this one.
  if (options.verbose && !options.quiet) all.quiet = false
  // What is for its batches is not for records: as many processes answer those as whoever drives them starts.
  if (options.ndjson && options.jobs === undefined) delete all.jobs
  const given: Run = {
    inputs,
    io,
    options: all,
    configuration: configuration?.path,
    colours: (stream) => coloursOf(stream, io.env, all.color),
  }
  return {color: all.color, start: () => start(given, options)}
}

/** @param said What the command line alone says. */
async function start(given: Run, said: CliOptions): Promise<ExitStatus> {
  await checkSettings(given, said)
  checkCombinations(given.options)
  const mode = chooseMode(given)
  return (await mode())(given)
}

async function parse(argv: readonly string[], cwd: string): Promise<CommandLine> {
  const read = parseQuickly(argv) ?? (await import('./parse-fully.ts')).parseFully(argv)
  return takeBackInput(read, argv, cwd)
}
