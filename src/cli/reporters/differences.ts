import {structuredPatch} from 'diff'
import {write} from '../output.ts'
import {visible} from '../print-problems.ts'
import type {Run} from '../run.ts'
import type {Reporter} from './index.ts'
import {likeness} from './likeness.ts'
import type {Progress} from './progress.ts'

/** A person reads no more of one file's differences on a terminal; a pipe gets all, since a program may apply them. */
const linesOnTerminal = 80
/** Past this many changed lines, two texts are different, not changed; finding out how would take long. */
const mostEdits = 4000

/** Under `--check`: a line and a unified diff for each output that differs or is missing, on stdout. */
export function createDifferences(run: Run, progress: Progress | undefined): Reporter {
  const {io} = run
  const {bold, red, green, cyan, dim} = run.colours(io.stdout)
  const shade = (line: string) =>
    line.startsWith('+') ? green(line) : line.startsWith('-') ? red(line) : line.startsWith('@@') ? cyan(line) : line
  return {
    async onOutcome({source, output, difference}) {
      if (!difference) return
      const {before, after} = difference
      const name = visible(output)
      const alike = likeness(before, after)
      const what = before === undefined ? 'is missing' : (alike ?? 'differs')
      const lines = alike === undefined ? diffLines(output, before, after) : []
      const shown = io.stdout.isTTY ? lines.slice(0, linesOnTerminal).map(harmless) : lines
      const rest = lines.length - shown.length
      const body = shown.map((line) => `${shade(line)}\n`).join('')
      const heading = `${bold(`${name}: ${what}`)} ${dim(`(source: ${visible(source)})`)}\n`
      progress?.clear()
      await write(
        io.stdout,
        heading + body + (rest > 0 ? dim(`… ${rest} more ${rest === 1 ? 'line' : 'lines'}\n`) : ''),
      )
    },
  }
}

/** A line whose control characters a terminal shows and does not obey; tabs are none to fear. */
function harmless(line: string): string {
  return line.split('\t').map(visible).join('\t')
}

/** A name as `git apply` reads it: in quotes where it holds what a line cannot, with a tab behind one with blanks. */
function inPatch(name: string): string {
  if (/[\x00-\x1f"\\\x7f]/.test(name)) {
    const quoted = name.replace(/["\\]/g, '\\$&')
    return `"${quoted.replace(/[\x00-\x1f\x7f]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`
  }
  return name.includes(' ') ? `${name}\t` : name
}

/** A unified diff, line by line, its two file names first. */
function diffLines(name: string, before: string | undefined, after: string): string[] {
  const path = inPatch(name)
  const header = [before === undefined ? '--- /dev/null' : `--- ${path}`, `+++ ${path}`]
  const patch = structuredPatch(path, path, before ?? '', after, '', '', {context: 3, maxEditLength: mostEdits})
  if (!patch) return [...header, '@@ nearly every line differs @@']
  const hunks = patch.hunks.flatMap(({oldStart, oldLines, newStart, newLines, lines}) => [
    `@@ -${oldLines === 0 ? 0 : oldStart},${oldLines} +${newLines === 0 ? 0 : newStart},${newLines} @@`,
    ...lines,
  ])
  return [...header, ...hunks]
}
