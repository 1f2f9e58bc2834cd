import {checkValue} from '../check-value.ts'
import {UsageError} from '../errors.ts'
import type {OptionEntry} from '../options.ts'

/**
 * Reads an option's value as it stands on a command line.
 * @param name How the user wrote the option, for the message.
 * @param before What the option was given before on the same command line.
 * @returns What holds now; an empty text says nothing, so that it is what was given before. Where a file or folder is
 *   named, it is refused: `-d "$unset"` must not send the articles elsewhere.
 * @throws {UsageError} when the value is none the option takes, or a second one where only one can count.
 */
export function parseValue(name: string, entry: OptionEntry, text: string, before?: unknown): unknown {
  if (text === '' && !entry.once) return before
  if (entry.once && before !== undefined && before !== text)
    throw new UsageError(`${name} is said twice, ${before} and ${text} (expected it once)`)
  if (entry.kind === 'texts') return [...((before as string[] | undefined) ?? []), checkValue(name, entry, text)]
  if (entry.kind === 'number') return checkValue(name, entry, /^\d+$/.test(text) ? Number(text) : text)
  if (entry.valueOptional && (text === 'true' || text === 'false')) return text === 'true'
  const value = checkValue(name, entry, text)
  return entry.adds && before !== undefined ? `${before},${value}` : value
}
