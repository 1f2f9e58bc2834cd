import type {VFileMessage} from 'vfile-message'
import {unknownField} from '../front-matter/remarks-on-keys.ts'
import type {Problem} from './problem.ts'

/** A message of the conversion as plain data. */
export function messageProblem(message: VFileMessage): Problem {
  const {line, column} = message
  const place = line === undefined ? {} : {line, column: column ?? 1}
  return {severity: message.fatal ? 'error' : 'warning', message: message.reason, ...place}
}

/** The same for a person, who need not be told with each file what is wrong with the options. */
export function fileProblem(message: VFileMessage): Problem {
  const problem = messageProblem(message)
  return message.ruleId === unknownField && message.actual ? {...problem, key: message.actual} : problem
}
