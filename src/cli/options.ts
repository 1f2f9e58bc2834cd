import type {RunOptions} from '../define-config.ts'
import {conversionOptions, type OptionEntry, type Options, type OptionTable} from '../options.ts'

/** What the command alone understands. */
export interface CommandOptions extends RunOptions {
  output?: string
  directory?: string
  write?: boolean
  check?: boolean
  dryRun?: boolean
  force?: boolean
  explain?: boolean
  json?: boolean
  ndjson?: boolean
  skipBlank?: boolean
  failOnError?: boolean
  timeoutMs?: number
  filesFrom?: string
  null?: boolean
  shard?: string
  report?: string
  config?: string
  github?: boolean
  verbose?: boolean
  version?: boolean
  help?: boolean
}

/** Everything that can be said on the command line. */
export type CliOptions = CommandOptions & Options

/** Those that a configuration may say, too: all others are about one run. */
const ofConfigurations: ReadonlySet<string> = new Set<keyof RunOptions>(['jobs', 'cache', 'exclude', 'quiet', 'color'])

/** The options of the command alone, in the table's form. */
const commandOptions: OptionTable<CommandOptions> = {
  output: {kind: 'text', once: true, short: 'o', value: 'FILE', group: 'Output', help: 'write that file; - is stdout'},
  directory: {kind: 'text', once: true, short: 'd', value: 'DIR', group: 'Output', help: 'write below that folder'},
  write: {kind: 'flag', group: 'Output', help: 'write x.md beside every x.txt, x.html, x.htm (.gz)'},
  check: {kind: 'flag', group: 'Output', help: 'write nothing, show what differs; exit 1 if any'},
  explain: {kind: 'flag', group: 'Output', help: 'show what is left out, and by which rule'},
  json: {kind: 'flag', group: 'Output', help: 'front matter, Markdown, ledger and messages as JSON'},
  ndjson: {kind: 'flag', group: 'Output', help: 'records in, records out, one JSON object a line'},
  report: {kind: 'text', once: true, value: 'FILE', group: 'Output', help: 'also write an HTML page about the run'},
  filesFrom: {
    kind: 'text',
    once: true,
    value: 'FILE',
    group: 'Batches',
    help: 'read file names from there, one a line; - is stdin',
  },
  null: {kind: 'flag', short: '0', group: 'Batches', help: 'names from --files-from end in NUL'},
  exclude: {
    kind: 'texts',
    value: 'GLOB',
    group: 'Batches',
    help: 'leave out what this matches, folders too; repeatable',
  },
  jobs: {
    kind: 'number',
    least: 1,
    short: 'j',
    value: 'N',
    group: 'Batches',
    help: 'workers; default: the cores, --ndjson: 1',
  },
  cache: {
    kind: 'text',
    value: 'FILE',
    valueOptional: true,
    negatable: true,
    group: 'Batches',
    help: 'skip what has not changed since the last run',
  },
  shard: {kind: 'text', value: 'I/N', group: 'Batches', help: 'only the I-th of N parts of the files'},
  force: {kind: 'flag', group: 'Batches', help: 'replace other articles; with --cache, edits'},
  dryRun: {kind: 'flag', short: 'n', group: 'Batches', help: 'say what would be written'},
  skipBlank: {kind: 'flag', group: 'Batches', help: '--ndjson: blank lines get no answer'},
  failOnError: {kind: 'flag', group: 'Batches', help: '--ndjson: exit 1 if a record could not be converted'},
  timeoutMs: {
    kind: 'number',
    least: 1,
    // Node's timers know no more.
    most: 2 ** 31 - 1,
    value: 'N',
    group: 'Batches',
    help: '--ndjson: milliseconds a record may take',
  },
  config: {kind: 'text', value: 'FILE', group: 'Running', help: 'configuration; default: newsdown.config.* upwards'},
  github: {kind: 'flag', group: 'Running', help: 'annotations for GitHub Actions'},
  quiet: {kind: 'flag', negatable: true, short: 'q', group: 'Running', help: 'nothing but errors'},
  verbose: {kind: 'flag', group: 'Running', help: 'name every file'},
  color: {kind: 'flag', negatable: true, group: 'Running', help: 'never (--no-color) or always colour'},
  version: {kind: 'flag', short: 'V', group: 'Running', help: 'print the version'},
  help: {kind: 'flag', short: 'h', group: 'Running', help: 'print this'},
}

for (const [key, entry] of Object.entries<OptionEntry>(commandOptions))
  if (!ofConfigurations.has(key)) entry.only = 'command'

/** Every option of the command line by its camelCase name, in the order of the help. */
export const cliOptions: Readonly<Record<string, OptionEntry>> = {...commandOptions, ...conversionOptions}

/** `filesFrom` → `files-from`. */
export function flagName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
