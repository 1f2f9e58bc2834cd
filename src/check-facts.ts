import {UsageError} from './errors.ts'
import type {Facts} from './facts.ts'
import {hintFor} from './ground/nearest.ts'
import {showValue} from './ground/show-value.ts'

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
export function checkFacts(facts: Facts): Facts {
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
