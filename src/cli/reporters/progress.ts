import type {Run} from '../run.ts'
import type {Reporter} from './index.ts'

/** The reporter that draws how far a run is; others write where its line stands. */
export interface Progress extends Reporter {
  /** Takes the line away, so that something else can be written. */
  clear: () => void
}

/** Milliseconds between two drawings. */
const pause = 100
const barWidth = 24
/** Width of a terminal that does not say. */
const usualColumns = 80

/** One line at the bottom of the terminal: how far, how fast, how long still. Only where stderr is a terminal. */
export function createProgress({io, colours}: Run, total: number): Progress {
  const {green, red, dim} = colours(io.stderr)
  const started = Date.now()
  let done = 0
  let failures = 0
  let drawnAt = 0
  let shown = false
  const clear = () => {
    if (shown) io.stderr.write('\r\u001B[K')
    shown = false
  }
  const barOf = (part: number) => {
    const filled = Math.min(barWidth, Math.round(barWidth * part))
    return `${green('█'.repeat(filled)) + dim('░'.repeat(barWidth - filled))} `
  }
  const draw = () => {
    const seconds = Math.max(0.001, (Date.now() - started) / 1000)
    const left = Math.ceil((seconds / done) * (total - done))
    const speed = Math.round(done / seconds)
    // What does not fit is left out, or the terminal would wrap the line, and every drawing would begin another one.
    const count = `${done} of ${total}`
    let room = (io.stderr.columns || usualColumns) - 1 - count.length
    const fitting = (text: string) => {
      if (text.length > room) return ''
      room -= text.length
      return text
    }
    const failed = fitting(failures > 0 ? ` · ${failures} failed` : '')
    const rest = fitting(` · ${left} s left`)
    const pace = fitting(` · ${speed} files/s`)
    const bar = room > barWidth ? barOf(done / Math.max(1, total)) : ''
    io.stderr.write(`\r\u001B[K${bar}${count}${pace}${red(failed)}${rest}`)
    shown = true
  }
  return {
    clear,
    onOutcome({status}) {
      done++
      if (status === 'failed') failures++
      const now = Date.now()
      if (now - drawnAt < pause) return
      drawnAt = now
      draw()
    },
    onEnd: clear,
  }
}
