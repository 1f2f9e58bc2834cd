import type {OptionEntry} from '../options.ts'
import {type ExitStatus, exitStatus, meanings} from './exit-status.ts'
import type {Io} from './io.ts'
import {cliOptions, flagName} from './options.ts'
import {write} from './output.ts'
import type {Run} from './run.ts'
import {subcommands} from './subcommands.ts'

const usage = `convert [options] [FILE|FOLDER|PATTERN ...]
Archived news articles in, clean Markdown with front matter out.`

/** Commands as people type them, and what they get. */
export const examples = [
  ['convert article.txt', 'Markdown on stdout'],
  ['convert article.txt -o article.md', 'into a file'],
  ['convert articles/ -d md/', 'a whole archive, in parallel'],
  ["convert 'articles/**/*.txt' -d md/ --cache", 'only what has changed since'],
  ['convert --check articles/ -d md/', 'in CI: exit 1 if anything differs'],
  ['convert --explain article.txt', 'what was left out, and why'],
  ['producer | convert --ndjson | consumer', 'records, one a line'],
] as const

/** What most people need; the short help. */
const common = ['output', 'directory', 'write', 'check', 'explain', 'json', 'preset', 'jobs', 'cache', 'force']
const flagWidth = 26
const lineWidth = 80

/** `-h` is short, `--help` says all. */
export async function printHelp(argv: readonly string[], io: Io): Promise<ExitStatus> {
  await write(io.stdout, argv.includes('--help') ? longHelp() : shortHelp())
  return exitStatus.ok
}

/** Nothing was given, and stdin is a terminal: says what could be, on stderr. */
export async function explainUse({io}: Run): Promise<ExitStatus> {
  await write(io.stderr, shortHelp())
  return exitStatus.failed
}

/** The help that fits twenty-four lines. */
export function shortHelp(): string {
  return `${usage}

${listExamples(examples.slice(0, 4))}
${list(common.map((key) => [describeFlag(key, cliOptions[key]!), describe(cliOptions[key]!)]))}
  --help says everything.
`
}

/** Every option, by groups, made from the option table. */
export function longHelp(): string {
  const entries = Object.entries(cliOptions).filter(([, {kind}]) => kind !== 'data')
  const groups = [...new Set(entries.map(([, {group}]) => group))]
  const sections = groups.map((group) => {
    const rows = entries.filter(([, entry]) => entry.group === group)
    return `${group}:\n${list(rows.map(([key, entry]) => [describeFlag(key, entry), describe(entry)]))}`
  })
  const commands = Object.entries(subcommands).map(([name, {help}]) => [`convert ${name}`, help] as const)
  return `${usage}

${listExamples(examples)}
${sections.join('')}Commands of their own:
${list(commands)}
${fill(`Exit status: ${meanings.map((row) => row.join(' ')).join('; ')}.`)}`
}

/** `-o, --output FILE`. */
export function describeFlag(key: string, entry: OptionEntry): string {
  const value = entry.value ? ` ${entry.valueOptional ? `[${entry.value}]` : entry.value}` : ''
  const name = entry.negatable ? `[no-]${flagName(key)}` : flagName(key)
  return `${entry.short ? `-${entry.short}, ` : '    '}--${name}${value}`
}

/** The option's line, with its choices and its default. */
export function describe(entry: OptionEntry): string {
  const choices = entry.choices ? `: ${entry.choices.map((choice) => mark(choice, entry)).join(', ')}` : ''
  const standard = typeof entry.default === 'number' ? entry.default : undefined
  return `${entry.help}${choices}${standard === undefined ? '' : `; default ${standard}`}`
}

function mark(choice: unknown, {default: standard}: OptionEntry): string {
  return choice === standard ? `${choice} (default)` : String(choice)
}

function listExamples(rows: readonly (readonly [string, string])[]): string {
  return `Examples:\n${rows.map(([command, what]) => `  ${command.padEnd(44)}${what}\n`).join('')}`
}

function list(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([flag, text]) => wrap(`  ${flag}`.padEnd(flagWidth), text)).join('')
}

function fill(text: string): string {
  return text.replace(new RegExp(`(.{1,${lineWidth}})(?: |$)`, 'g'), '$1\n')
}

/** Fills lines with words; lines after the first begin below the text. */
function wrap(start: string, text: string): string {
  let line = start.length >= flagWidth ? `${start} ` : start
  let lines = ''
  for (const word of text.split(' ')) {
    const next =
      line.trimEnd() === '' || line.length === flagWidth || line.endsWith(' ') ? line + word : `${line} ${word}`
    if (next.length <= lineWidth) {
      line = next
      continue
    }
    lines += `${line}\n`
    line = ' '.repeat(flagWidth) + word
  }
  return `${lines}${line}\n`
}
