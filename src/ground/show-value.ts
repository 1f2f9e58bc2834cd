import {ifPossible} from './if-possible.ts'

/** A value as a message shows it. */
export function showValue(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'bigint') return String(value)
  if (value instanceof RegExp || value instanceof Date) return String(value)
  if (typeof value === 'function') return 'a function'
  // It may hold itself, or what JSON does not know.
  return ifPossible(() => JSON.stringify(value) ?? String(value)) ?? 'an object'
}
