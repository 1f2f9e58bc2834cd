import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'

const here = (path) => fileURLToPath(new URL(path, import.meta.url))

/** Our command. */
export const convert = here('../bin/convert.js')

/**
 * The commands that are timed. `start` is the command line for one file of HTML (`page`) or of the archive (`source`);
 * what reads only stdin is given `input`. `shell` is the same for `sh -c`, from `$1` to `$2`.
 */
export const tools = [
  {name: 'bare node (node -e 0)', start: () => [process.execPath, '-e', '0']},
  {name: 'newsdown', does: 'cleans, figures, front matter', start: ({source}) => [process.execPath, convert, source]},
  {
    name: 'pandoc',
    does: 'converts',
    start: ({page}) => ['pandoc', '-f', 'html', '-t', 'gfm', page],
    shell: 'pandoc -f html -t gfm "$1" -o "$2"',
  },
  {
    name: 'mdream',
    does: 'converts',
    start: () => [process.execPath, here('node_modules/mdream/bin/mdream.mjs')],
    readsStdin: true,
    shell: `"${process.execPath}" "${here('node_modules/mdream/bin/mdream.mjs')}" < "$1" > "$2"`,
  },
  {
    name: 'defuddle',
    does: 'cleans, converts, metadata',
    start: ({page}) => [process.execPath, here('node_modules/defuddle/dist/cli.js'), 'parse', page, '--markdown'],
    shell: `"${process.execPath}" "${here('node_modules/defuddle/dist/cli.js')}" parse "$1" --markdown > "$2"`,
  },
]

/** Whether a command runs here at all. */
export function works(tool, files) {
  const [program, ...rest] = tool.start(files)
  if (program === process.execPath && rest[0] !== '-e' && !existsSync(rest[0])) return false
  return spawnSync(program, rest, {input: tool.readsStdin ? files.html : undefined}).status === 0
}
