import {checkFacts} from './check-facts.ts'
import {checkValue} from './check-value.ts'
import type {SourceOptions} from './convert.ts'
import {UsageError} from './errors.ts'
import {showValue} from './ground/show-value.ts'
import {conversionOptions, isGiven} from './options.ts'

/**
 * Checks what a caller says of one source; returns what says something.
 * @throws {UsageError} naming the option, what it was given and what it takes.
 */
export function checkSourceOptions(said: SourceOptions): SourceOptions {
  if (said === null || typeof said !== 'object')
    throw new UsageError(`The options are ${showValue(said)} (expected an object)`)
  const options: SourceOptions = {}
  for (const key of ['path', 'baseUrl'] as const) {
    if (!isGiven(said[key])) continue
    checkValue(key, conversionOptions[key], said[key])
    options[key] = said[key]
  }
  if (said.facts !== undefined) options.facts = checkFacts(said.facts)
  return options
}
