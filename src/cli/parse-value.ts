import {checkValue} from '../check-value.ts'
import type {OptionEntry} from '../options.ts'

/**
 * Reads an option's value as it stands on a command line.
 * @param name How the user wrote the option, for the message.
 * @param before What the option was given before on the same command line.
 * @throws {UsageError} when the value is none the option takes.
 */
export function parseValue(
  name: string,
  entry: OptionEntry,
  text: string,
  before?: unknown,
): string | number | string[] {
  if (entry.kind === 'texts')
    return [...((before as string[] | undefined) ?? []), checkValue(name, entry, text) as string]
  if (entry.kind !== 'number') {
    const value = checkValue(name, entry, text) as string
    return entry.adds && before !== undefined ? `${before},${value}` : value
  }
  const value = /^\d+$/.test(text) ? Number(text) : text
  return checkValue(name, entry, value) as number
}
