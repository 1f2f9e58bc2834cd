import {UsageError} from '../errors.ts'
import {type ExitStatus, exitStatus} from './exit-status.ts'

/** Milliseconds after the end that others have to let the process go. */
const leaveAfter = 100

/**
 * Sees to it that the process ends as the run does, whatever a configuration's own code does to it: an error that
 * nobody caught is told and is a failure, an end before the end is told, and what still waits then keeps nobody
 * waiting.
 * @param tell Tells the user of an error.
 * @returns What is to be called at the end, with the run's status.
 */
export function watchEnd(tell: (error: unknown) => void): (status: ExitStatus) => void {
  let isDone = false
  let isStray = false
  process.on('uncaughtException', (error: unknown) => {
    tell(error)
    isStray = true
    if (isDone) process.exitCode = exitStatus.failed
  })
  process.on('exit', () => {
    if (isDone) return
    tell(
      new UsageError(
        'The run has not come to its end (expected a configuration that neither exits nor waits for ever)',
      ),
    )
    process.exitCode = exitStatus.failed
  })
  return (status) => {
    isDone = true
    process.exitCode = isStray && status <= exitStatus.differences ? exitStatus.failed : status
    setTimeout(leave, leaveAfter).unref()
  }
}

/** Ends the process once all that was written has gone out. */
async function leave(): Promise<void> {
  const flushed = [process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write('', resolve)))
  await Promise.all(flushed)
  process.exit()
}
