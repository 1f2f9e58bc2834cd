import {ranked, type Tally} from '../../batch/tally.ts'
import {groupDigits} from '../../ground/group-digits.ts'
import {visible} from '../print-problems.ts'
import type {Run} from '../run.ts'
import type {Ending, Reporter} from './index.ts'

/** The last lines of a run: how many of each, how long; what was left out by which rules; whose articles they were. */
export function createSummary({options, io, colours}: Run): Reporter {
  const {bold, dim, red, yellow} = colours(io.stderr)
  const verb = verbOf(options)
  return {
    onEnd({tally, milliseconds, interrupted}: Ending) {
      if (interrupted?.by === 'closed-pipe') return
      const seconds = milliseconds / 1000
      const files = tally.converted + tally.unchanged + tally.failed
      const failed = tally.failed > 0 ? red(`failed ${groupDigits(tally.failed)}${reasons(tally)}`) : 'failed 0'
      const speed = files > 0 ? ` (${groupDigits(Math.round(files / seconds))} files/s)` : ''
      if (interrupted) {
        io.stderr.write(
          yellow(`Interrupted after ${groupDigits(interrupted.done)} of ${groupDigits(interrupted.total)} files.\n`),
        )
      }
      const counts = `${verb} ${groupDigits(tally.converted)}, unchanged ${groupDigits(tally.unchanged)}, ${failed}`
      const reports = tally.reports > 0 ? `, reports left out ${groupDigits(tally.reports)}` : ''
      io.stderr.write(`${bold(counts + reports)} in ${seconds.toFixed(seconds < 10 ? 2 : 1)} s${speed}\n`)
      io.stderr.write(dim(list('Left out', tally.rules) + list('Publishers', tally.publishers)))
    },
  }
}

/** What the run did to the files that it calls converted. */
export function verbOf({check, dryRun}: Run['options']): string {
  return check ? 'Different' : dryRun ? 'To convert' : 'Converted'
}

/** The most frequent ten. */
const most = 10

function list(name: string, counts: ReadonlyMap<string, number>): string {
  if (counts.size === 0) return ''
  const shown = ranked(counts).slice(0, most)
  const rest = counts.size > most ? `, and ${counts.size - most} more` : ''
  return `${name}: ${shown.map(([key, times]) => `${key} ${groupDigits(times)}`).join(', ')}${rest}\n`
}

function reasons({reasons}: Tally): string {
  const shown = ranked(reasons)
    .slice(0, 3)
    .map(([reason, times]) => `${groupDigits(times)} × ${visible(reason.replace(/ \(expected .*$/s, ''))}`)
  return ` (${shown.join('; ')}${reasons.size > 3 ? '; …' : ''})`
}
