import {UsageError} from '../errors.ts'
import type {OptionEntry} from '../options.ts'

/**
 * Reads an option's value as it stands on a command line.
 * @param name How the user wrote the option, for the message.
 * @throws {UsageError} when the value is none the option takes.
 */
export function parseValue(name: string, entry: OptionEntry, text: string): string | number {
  if (entry.kind !== 'number') return checkValue(name, entry, text) as string
  const value = /^\d+$/.test(text) ? Number(text) : text
  return checkValue(name, entry, value) as number
}

/**
 * Checks a value that a configuration or the command line gives for an option; returns it.
 * @throws {UsageError} naming the option, what it was given and what it takes.
 */
export function checkValue(name: string, entry: OptionEntry, value: unknown): unknown {
  const expected = expectation(entry, value)
  if (expected) throw new UsageError(`${name} is ${show(value)} (expected ${expected})`)
  return value
}

/** What the option would have taken; `undefined` when the value is right. */
function expectation(entry: OptionEntry, value: unknown): string | undefined {
  switch (entry.kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'true or false'
    case 'choice':
      return entry.choices?.includes(value) ? undefined : oneOf(entry.choices ?? [])
    case 'number':
      return Number.isSafeInteger(value) && (value as number) >= (entry.least ?? 0)
        ? undefined
        : `a whole number from ${entry.least ?? 0} on`
    case 'text':
      if (typeof value === 'string' && value !== '') return undefined
      if (entry.valueOptional && typeof value === 'boolean') return undefined
      return entry.valueOptional ? 'a text, true or false' : 'a text'
    case 'data':
      return undefined
  }
}

function oneOf(choices: readonly unknown[]): string {
  const names = choices.map(String)
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : String(names[0])
}

function show(value: unknown): string {
  return typeof value === 'function' ? 'a function' : (JSON.stringify(value) ?? String(value))
}

/** The name nearest to what was typed, where one is near enough to be meant. */
export function nearest(typed: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let least = Math.max(2, Math.floor(typed.length / 3)) + 1
  for (const name of names) {
    const distance = editDistance(typed.toLowerCase(), name.toLowerCase())
    if (distance < least) [best, least] = [name, distance]
  }
  return best
}

function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + same))
    }
    row = next
  }
  return row[b.length]!
}
