import type {Statements} from '../collect.ts'
import {precedence} from '../precedence.ts'

/**
 * What the best place says of a fact that can be read.
 * @param read Reads what is said at a place; `undefined` where it cannot be read.
 */
export function first<Value>(
  statements: Statements,
  fact: keyof typeof precedence,
  read: (said: string, place: string) => Value | undefined,
): Value | undefined {
  for (const place of precedence[fact]) {
    for (const said of statements.get(place) ?? []) {
      const value = read(said, place)
      if (value !== undefined) return value
    }
  }
  return undefined
}
