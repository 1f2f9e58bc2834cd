import {checkValue} from './check-value.ts'
import {UsageError} from './errors.ts'
import type {Facts} from './facts.ts'
import {hintFor} from './ground/nearest.ts'
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

interface Form {
  test: (value: unknown) => boolean
  expected: string
}

const text: Form = {test: (value) => typeof value === 'string', expected: 'a text'}
const texts: Form = {
  test: (value) => Array.isArray(value) && value.every((item) => typeof item === 'string'),
  expected: 'a list of texts',
}

const forms: Readonly<Record<keyof Facts, Form>> = {
  title: text,
  source: text,
  date: {test: isDate, expected: 'a valid Date of the years 0 to 9999'},
  author: texts,
  publisher: text,
  lang: text,
  description: text,
  image: text,
  tags: texts,
  extra: {test: (value) => value !== null && typeof value === 'object', expected: 'an object'},
}

function isDate(value: unknown): boolean {
  // The year of an invalid date is no number.
  return value instanceof Date && value.getUTCFullYear() >= 0 && value.getUTCFullYear() <= 9999
}

/**
 * Checks what a caller says is known of an article; returns it.
 * @throws {UsageError} naming the key, what it was given and what it takes; or that there is no such key.
 */
function checkFacts(facts: Facts): Facts {
  if (facts === null || typeof facts !== 'object') {
    throw new UsageError(`The facts are ${showValue(facts)} (expected an object)`)
  }
  const unknown = Object.keys(facts).find((key) => !Object.hasOwn(forms, key))
  if (unknown !== undefined)
    throw new UsageError(`There is no fact ${unknown} (${hintFor(unknown, Object.keys(forms))})`)
  for (const [key, {test, expected}] of Object.entries(forms)) {
    const value = facts[key as keyof Facts]
    if (value !== undefined && !test(value)) {
      throw new UsageError(`facts.${key} is ${showValue(value)} (expected ${expected})`)
    }
  }
  return facts
}
