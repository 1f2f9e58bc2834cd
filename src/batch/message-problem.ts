import type {VFileMessage} from 'vfile-message'
import type {Problem} from './problem.ts'

/** A message of the conversion as plain data. */
export function messageProblem(message: VFileMessage): Problem {
  const {line, column} = message
  const place = line === undefined ? {} : {line, column: column ?? 1}
  return {severity: message.fatal ? 'error' : 'warning', message: message.reason, ...place}
}
