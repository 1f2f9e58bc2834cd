import {configurationEndings} from '../../src/batch/load-configuration.ts'
import {meanings} from '../../src/cli/exit-status.ts'
import {describe, describeFlag, examples} from '../../src/cli/help.ts'
import {cliOptions} from '../../src/cli/options.ts'
import {subcommands} from '../../src/cli/subcommands.ts'
import {publishers} from '../../src/publishers/index.ts'

const environment = [
  ['NO_COLOR', 'no colour, whatever it says, unless it is empty'],
  ['FORCE_COLOR', 'colour, even where stdout or stderr is no terminal; none where it says 0 or false; before NO_COLOR'],
  ['TERM=dumb', 'neither colour nor a progress line, as for a terminal that knows none'],
  ['DEBUG=newsdown', 'errors with their stack traces'],
] as const

/** Writes the manual page out of the tables that `--help` is made from. */
export function writeManPage(): string {
  const options = Object.entries(cliOptions).filter(([, {kind}]) => kind !== 'data')
  const groups = [...new Set(options.map(([, {group}]) => group))]
  const lines = [
    '.\\" Made from the tables of the program: npm run man',
    '.TH CONVERT 1 "" newsdown "User Commands"',
    '.SH NAME',
    text('convert, newsdown - archived news articles to clean Markdown with front matter'),
    '.SH SYNOPSIS',
    `.B convert\n[\\fIoptions\\fR] [\\fIFILE\\fR|\\fIFOLDER\\fR|\\fIPATTERN\\fR ...]`,
    ...Object.keys(subcommands).map((name) => `.br\n.B convert ${name}\n\\fR...`),
    '.SH DESCRIPTION',
    text('Reads archived articles, an envelope with the raw HTML of a publisher, and writes Markdown. Results go to'),
    text('stdout, all else to stderr. The network is never asked.'),
    ...groups.flatMap((group) => [
      `.SH ${group.toUpperCase()}`,
      ...options
        .filter(([, entry]) => entry.group === group)
        .map(([key, entry]) => term(describeFlag(key, entry).trim(), describe(entry))),
    ]),
    '.SH COMMANDS',
    ...Object.entries(subcommands).map(([name, {help}]) => term(`convert ${name}`, help)),
    '.SH PUBLISHERS',
    ...publishers.map(({id, name, hosts}) => term(id, `${name}: ${hosts.join(', ')}`)),
    '.SH FILES',
    term(
      `newsdown.config${configurationEndings.join(', ')}`,
      'options and publishers of your own, looked for upwards from the current folder; .ts where Node strips types (22.18 and later)',
    ),
    term('package.json', 'the same under "newsdown", where no newsdown.config stands beside it'),
    '.SH ENVIRONMENT',
    ...environment.map(([name, meaning]) => term(name, meaning)),
    '.SH EXIT STATUS',
    ...meanings.map(([status, meaning]) => term(String(status), meaning)),
    '.SH EXAMPLES',
    ...examples.map(([command, what]) => term(command, what)),
  ]
  return `${lines.join('\n')}\n`
}

function term(name: string, meaning: string): string {
  return `.TP\n.B ${text(name)}\n${text(meaning)}`
}

/** Words that roff shows as they are. */
function text(words: string): string {
  return words.replace(/\\/g, '\\e').replace(/-/g, '\\-').replace(/^[.']/, '\\&$&')
}
