/** What the shell is told. */
export const exitStatus = {ok: 0, differences: 1, failed: 2, hungUp: 129, interrupted: 130, terminated: 143} as const

/** One of these. */
export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus]

/** What the shell is told of a run that a signal has ended. */
export function statusOfSignal(signal: NodeJS.Signals): ExitStatus {
  return signal === 'SIGTERM' ? exitStatus.terminated : signal === 'SIGHUP' ? exitStatus.hungUp : exitStatus.interrupted
}

/** What each means, for the help and the manual page. */
export const meanings: ReadonlyArray<readonly [status: ExitStatus, meaning: string]> = [
  [exitStatus.ok, 'all well'],
  [exitStatus.differences, '--check found differences, or --fail-on-error a failed record'],
  [exitStatus.failed, 'an input could not be converted, or the command line is wrong'],
  [exitStatus.hungUp, 'hung up (SIGHUP)'],
  [exitStatus.interrupted, 'interrupted (SIGINT)'],
  [exitStatus.terminated, 'terminated (SIGTERM)'],
]
