import {checkFacts} from './check-facts.ts'
import {checkValue} from './check-value.ts'
import {UsageError} from './errors.ts'
import type {Facts} from './facts.ts'
import {showValue} from './ground/show-value.ts'
import {conversionOptions, isGiven} from './options.ts'

/** What is said of one source. */
export interface SourceOptions {
  /** Its name in messages. Default: the converter's. What has one is a file: with nothing to show, it is an error. */
  path?: string
  /**
   * Absolute URL that its relative addresses are resolved against, its envelope's as well. Default: the converter's.
   */
  baseUrl?: string
  /** What is known of the article beside its source; it wins over what the source says. */
  facts?: Facts
}

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
