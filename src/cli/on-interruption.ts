import type {Io} from './io.ts'

/**
 * Calls back on the first signal, for the run to come to its end. The second one ends the process at once: what was
 * under way is swept up by the next run.
 * @returns The way to stop listening.
 */
export function onInterruption(io: Io, interrupt: (signal: NodeJS.Signals) => void): () => void {
  let isInterrupted = false
  return io.onSignal((signal) => {
    if (isInterrupted) {
      endBySignal(signal)
      return
    }
    isInterrupted = true
    interrupt(signal)
  })
}

/** Ends the process as the signal does where nobody listens: even while a thread of it waits for the system. */
function endBySignal(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal)
  process.kill(process.pid, signal)
}
