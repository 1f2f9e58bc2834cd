import {UsageError} from './errors.ts'
import {showValue} from './ground/show-value.ts'
import {conversionOptions, isGiven, type OptionEntry, type Options} from './options.ts'

/**
 * Checks a value that a configuration, the command line or a caller gives for an option; returns it.
 * @throws {UsageError} naming the option, what it was given and what it takes.
 */
export function checkValue(name: string, entry: OptionEntry, value: unknown): unknown {
  const expected = expectation(entry, value)
  if (expected) throw new UsageError(`${name} is ${showValue(value)} (expected ${expected})`)
  return value
}

/** What the option would have taken; `undefined` when the value is right. */
function expectation(entry: OptionEntry, value: unknown): string | undefined {
  switch (entry.kind) {
    case 'flag':
      return typeof value === 'boolean' ? undefined : 'true or false'
    case 'choice':
      return entry.choices?.includes(value) ? undefined : oneOf(entry.choices ?? [])
    case 'number': {
      const {least = 0, most = Number.MAX_SAFE_INTEGER} = entry
      if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return undefined
      return `a whole number from ${least} ${entry.most === undefined ? 'on' : `to ${most}`}`
    }
    case 'text':
      if (entry.orData && typeof value !== 'string') {
        return entry.orData.test(value) ? undefined : `${entry.form?.expected ?? 'a text'}; or ${entry.orData.expected}`
      }
      if (typeof value === 'string' && value !== '') {
        return entry.form && !entry.form.test(value) ? entry.form.expected : undefined
      }
      if (entry.valueOptional && typeof value === 'boolean') return undefined
      return entry.valueOptional ? 'a text, true or false' : 'a text'
    case 'texts': {
      const texts = Array.isArray(value) ? value : [value]
      return texts.every((text) => typeof text === 'string' && text !== '') ? undefined : 'a text or a list of texts'
    }
    case 'data':
      return entry.form && !(typeof value === 'string' && entry.form.test(value)) ? entry.form.expected : undefined
  }
}

function oneOf(choices: readonly unknown[]): string {
  const names = choices.map(String)
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} or ${names.at(-1)}` : String(names[0])
}

/**
 * Checks what a caller of the library gives. Keys that are no options of the conversion are passed over.
 * @throws {UsageError} naming the option, what it was given and what it takes.
 */
export function checkOptions(options: Options): void {
  if (options === null || typeof options !== 'object')
    throw new UsageError(`The options are ${showValue(options)} (expected an object)`)
  for (const [key, entry] of Object.entries(conversionOptions)) {
    const value = options[key as keyof Options]
    if (isGiven(value)) checkValue(key, entry, value)
  }
}
