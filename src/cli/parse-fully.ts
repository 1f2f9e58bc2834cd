import {Command, CommanderError, InvalidArgumentError, Option} from 'commander'
import {UsageError} from '../errors.ts'
import {nearest} from '../ground/nearest.ts'
import {type CliOptions, cliOptions, flagName} from './options.ts'
import type {CommandLine} from './parse-quickly.ts'
import {parseValue} from './parse-value.ts'

/** Stands for no value; of `undefined`, the library makes one. */
const nothing = Symbol('nothing')

/** Builds the full parser by walking the option table. */
function createProgram(argv: readonly string[]): Command {
  const program = new Command('convert').argument('[inputs...]').helpOption(false).allowExcessArguments()
  for (const [key, entry] of Object.entries(cliOptions)) {
    if (entry.kind === 'data') continue
    const flag = `${entry.short ? `-${entry.short}, ` : ''}--${flagName(key)}`
    const value = entry.value ? ` ${entry.valueOptional ? `[${entry.value}]` : `<${entry.value}>`}` : ''
    const option = new Option(flag + value)
    if (entry.kind !== 'flag') {
      option.argParser((text: string, before: unknown) => {
        if (isFlag(text, argv)) throw new InvalidArgumentError(lacksValue(`--${flagName(key)}`, entry.value))
        try {
          return parseValue(`--${flagName(key)}`, entry, text, before === nothing ? undefined : before) ?? nothing
        } catch (error) {
          if (error instanceof UsageError) throw new InvalidArgumentError(error.message)
          throw error
        }
      })
    }
    program.addOption(option)
    if (entry.negatable) program.addOption(new Option(`--no-${flagName(key)}`))
  }
  return program.exitOverride().configureOutput({writeErr: () => {}, writeOut: () => {}})
}

/**
 * Reads any command line.
 * @throws {UsageError} saying what is wrong with it, and what was probably meant.
 */
export function parseFully(argv: readonly string[]): CommandLine {
  const program = createProgram(argv)
  try {
    program.parse(argv as string[], {from: 'user'})
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    throw new UsageError(explain(error), {cause: error})
  }
  const said = Object.entries(program.opts<CliOptions>()).filter(([, value]) => value !== nothing)
  return {inputs: program.args, options: Object.fromEntries(said)}
}

/**
 * The full parser would take the next option for the value of one that lacks its own: `-d -q`, and `-d $unset -- file`.
 * What is no option may be meant as one; as a value, it stands behind an equals sign.
 */
function isFlag(text: string, argv: readonly string[]): boolean {
  if (text.startsWith('--')) return argv.includes(text)
  return Object.values(cliOptions).some(({kind, short}) => kind !== 'data' && short && text === `-${short}`)
}

function lacksValue(name: string, value = 'a value'): string {
  return `${name} stands without its value (expected ${name} ${value})`
}

function explain(error: CommanderError): string {
  const name = /'(?:-\w, )?(--?[^'\s=]*)/.exec(error.message)?.[1] ?? ''
  if (error.code === 'commander.unknownOption') {
    const names = Object.entries(cliOptions).flatMap(([key, {kind, negatable}]) =>
      kind === 'data' ? [] : [flagName(key), ...(negatable ? [`no-${flagName(key)}`] : [])],
    )
    const bare = name.replace(/^-+/, '')
    if (names.includes(bare)) return `${name} takes no value (expected ${name} alone)`
    const begun = name.startsWith('--') && bare.length > 1 ? names.filter((known) => known.startsWith(bare)) : []
    const meant = begun.length === 1 ? begun[0] : nearest(bare, names)
    const expected = meant ? `did you mean --${meant}?` : 'see --help for those there are'
    return `There is no option ${name} (${bare.includes('.') ? `a file of that name is ./${name}` : expected})`
  }
  if (error.code === 'commander.optionMissingArgument') {
    const key = Object.keys(cliOptions).find((known) => `--${flagName(known)}` === name)
    return lacksValue(name, key && cliOptions[key]!.value)
  }
  const invalid = /is invalid(?: for [^.]{0,200})?\. (.*)$/s.exec(error.message)
  return invalid?.[1] ?? error.message.replace(/^error: /, '')
}
