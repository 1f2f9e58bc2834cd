import {visible} from './print-problems.ts'

const doing = {new: 'write', changed: 'replace', unchanged: 'keep'} as const

/** What `--dry-run` says of an output, as a line. */
export function dryRunLine(status: keyof typeof doing, output: string): string {
  return `would ${doing[status]} ${visible(output)}\n`
}
