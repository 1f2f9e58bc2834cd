import {UsageError} from '../errors.ts'
import {type CliOptions, cliOptions, flagName} from './options.ts'
import {parseValue} from './parse-value.ts'

/** A command line, read. */
export interface CommandLine {
  inputs: string[]
  options: CliOptions
}

const byFlag = new Map<string, string>()
const byLetter = new Map<string, string>()
for (const [key, entry] of Object.entries(cliOptions)) {
  if (entry.kind === 'data') continue
  byFlag.set(flagName(key), key)
  if (entry.short) byLetter.set(entry.short, key)
}

/**
 * Reads a command line of plain inputs and options written out (`--name`, `--name value`, `--name=value`, `-o value`),
 * by the same table that the full parser is built from. Loading that parser takes longer than converting an article,
 * and all it adds is what this one declines: clusters, abbreviations, suggestions and help.
 * @returns `undefined` for a command line that the full parser should look at.
 */
export function parseQuickly(argv: readonly string[]): CommandLine | undefined {
  const options: Record<string, unknown> = {}
  const inputs: string[] = []
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index]!
    if (word === '-' || !word.startsWith('-')) {
      inputs.push(word)
      continue
    }
    if (word === '--') {
      for (const input of argv.slice(index + 1)) inputs.push(input)
      break
    }
    const equals = word.indexOf('=')
    const long = word.startsWith('--')
    const name = long && equals > 0 ? word.slice(2, equals) : word.slice(long ? 2 : 1)
    const key = (long ? byFlag : byLetter).get(name)
    if (key === undefined) {
      const negated = long && equals < 0 && name.startsWith('no-') ? byFlag.get(name.slice(3)) : undefined
      if (negated === undefined || !cliOptions[negated]!.negatable) return undefined
      options[negated] = false
      continue
    }
    const entry = cliOptions[key]!
    if (entry.kind === 'flag') {
      if (equals >= 0) return undefined
      options[key] = true
      continue
    }
    if (entry.valueOptional && equals < 0 && (argv[index + 1] ?? '-').startsWith('-')) {
      options[key] = true
      continue
    }
    const value = long && equals > 0 ? word.slice(equals + 1) : argv[++index]
    if (value === undefined || (equals < 0 && value.startsWith('-') && value !== '-')) return undefined
    try {
      const said = parseValue(long ? `--${name}` : `-${name}`, entry, value, options[key])
      if (said !== undefined) options[key] = said
    } catch (error) {
      if (error instanceof UsageError) return undefined
      throw error
    }
  }
  return {inputs, options}
}
