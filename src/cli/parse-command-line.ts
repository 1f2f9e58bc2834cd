import {UsageError} from '../errors.ts'
import {nearest} from '../ground/nearest.ts'
import {type CliOptions, cliOptions, flagName} from './options.ts'
import {parseValue} from './parse-value.ts'

/** A command line, read. */
export interface CommandLine {
  inputs: string[]
  options: CliOptions
}

/** Keys by `--name` and `-n`, and by `--no-name`, which switches off. */
const named = new Map<string, string>()
const switchedOff = new Map<string, string>()
for (const [key, {kind, short, negatable}] of Object.entries(cliOptions)) {
  if (kind === 'data') continue
  named.set(`--${flagName(key)}`, key)
  if (short) named.set(`-${short}`, key)
  if (negatable) switchedOff.set(`--no-${flagName(key)}`, key)
}

/**
 * Reads a command line by the option table: `--name`, `--name value`, `--name=value`, `-o value`, `-ovalue`, and letters
 * of flags in one word. Own code rather than a library, since loading one takes longer than converting an article.
 * @throws {UsageError} saying what is wrong with it, and what was probably meant.
 */
export function parseCommandLine(argv: readonly string[]): CommandLine {
  const options: Record<string, unknown> = {}
  const inputs: string[] = []
  for (let at = 0; at < argv.length; at++) {
    let word = argv[at]!
    if (word === '--') {
      for (const input of argv.slice(at + 1)) inputs.push(input)
      break
    }
    if (word === '-' || !word.startsWith('-')) {
      inputs.push(word)
      continue
    }
    const off = switchedOff.get(word)
    if (off !== undefined) {
      options[off] = false
      continue
    }
    while (word !== '') {
      const {name, joined} = cut(word)
      const key = named.get(name)
      if (key === undefined) throw new UsageError(unknownOption(word))
      const entry = cliOptions[key]!
      if (entry.kind === 'flag' && name.startsWith('--') && joined !== undefined)
        throw new UsageError(`${name} takes no value (expected ${name} alone)`)
      if (entry.kind === 'flag') {
        options[key] = true
        word = joined === undefined ? '' : `-${joined}`
        continue
      }
      word = ''
      if (entry.valueOptional && joined === undefined && (argv[at + 1] ?? '-').startsWith('-')) {
        options[key] = true
        continue
      }
      const flag = `--${flagName(key)}`
      const text = joined ?? argv[++at]
      if (text === undefined || (joined === undefined && isOption(text)))
        throw new UsageError(`${flag} stands without its value (expected ${flag} ${entry.value})`)
      const said = parseValue(flag, entry, text, options[key])
      if (said !== undefined) options[key] = said
    }
  }
  return {inputs, options}
}

/** Takes a word apart: `--name=value`, or the first of its letters from what stands behind. */
function cut(word: string): {name: string; joined: string | undefined} {
  const isLong = word.startsWith('--')
  const end = isLong ? word.indexOf('=') : 2
  if (end < 0 || end === word.length) return {name: word, joined: undefined}
  return {name: word.slice(0, end), joined: word.slice(isLong ? end + 1 : end)}
}

/** Whether a word is no value of the option before: `-d -q`, `-d $unset -- file`, `-d --froce`; `=` makes it one. */
function isOption(word: string): boolean {
  return word.startsWith('--') || named.has(word)
}

function unknownOption(word: string): string {
  const name = word.split('=', 1)[0]!
  if (switchedOff.has(name)) return `${name} takes no value (expected ${name} alone)`
  const names = [...named.keys(), ...switchedOff.keys()].flatMap((known) => known.split('--')[1] ?? [])
  const bare = name.replace(/^-+/, '')
  const begun = /^--../.test(name) ? names.filter((known) => known.startsWith(bare)) : []
  const meant = begun.length === 1 ? begun[0] : nearest(bare, names)
  const expected = meant ? `did you mean --${meant}?` : 'see --help for those there are'
  return `There is no option ${name} (${name.includes('.') ? `a file of that name is ./${name}` : expected})`
}
