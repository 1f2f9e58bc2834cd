import {UsageError} from './errors.ts'
import type {Facts} from './facts.ts'
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
  date: {test: (value) => value instanceof Date && !Number.isNaN(value.getTime()), expected: 'a valid Date'},
  author: texts,
  publisher: text,
  lang: text,
  description: text,
  image: text,
  tags: texts,
  extra: {test: (value) => value !== null && typeof value === 'object', expected: 'an object'},
}

/**
 * Checks what a caller says is known of an article; returns it.
 * @throws {UsageError} naming the key, what it was given and what it takes.
 */
export function checkFacts(facts: Facts): Facts {
  for (const [key, {test, expected}] of Object.entries(forms)) {
    const value = facts[key as keyof Facts]
    if (value !== undefined && !test(value)) {
      throw new UsageError(`facts.${key} is ${showValue(value)} (expected ${expected})`)
    }
  }
  return facts
}
