/** What ends a run: a person, a program, or a terminal that goes away. */
export const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does what may wait for the system without end, such as for the other end of a pipe: listeners are not heard
 * meanwhile, so they are taken off, and a signal ends the process. Outputs are written whole or not at all.
 */
export function withSignalsObeyed<Result>(wait: () => Result): Result {
  const taken = signals.map((signal) => {
    const listeners = process.listeners(signal)
    for (const listener of listeners) process.off(signal, listener)
    return {signal, listeners}
  })
  try {
    return wait()
  } finally {
    for (const {signal, listeners} of taken) for (const listener of listeners) process.on(signal, listener)
  }
}
