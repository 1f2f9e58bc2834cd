import {checkValue} from '../check-value.ts'
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
