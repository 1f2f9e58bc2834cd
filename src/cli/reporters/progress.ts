import type {Run} from '../modes/index.ts'
import type {Reporter} from './index.ts'

export interface Progress extends Reporter {
  /** Takes the line away, so that something else can be written. */
  clear: () => void
}

/** Milliseconds between two drawings. */
const pause = 100
const barWidth = 24

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
  const draw = () => {
    const seconds = Math.max(0.001, (Date.now() - started) / 1000)
    const filled = Math.round((barWidth * done) / Math.max(1, total))
    const left = Math.ceil((seconds / done) * (total - done))
    const bar = green('█'.repeat(filled)) + dim('░'.repeat(barWidth - filled))
    const failed = failures > 0 ? red(` · ${failures} failed`) : ''
    const speed = Math.round(done / seconds)
    io.stderr.write(`\r\u001B[K${bar} ${done} of ${total} · ${speed} files/s${failed} · ${left} s left`)
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
