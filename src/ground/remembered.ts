import {inOnePiece} from './in-one-piece.ts'

/** What remembers: a `Map`, or a `WeakMap` for what lives as long as the key. */
interface Memory<Key, Value> {
  get: (key: Key) => Value | undefined
  set: (key: Key, value: Value) => unknown
}

/** What is known of a key; found once, however often it is asked for. */
export function remembered<Key, Value>(memory: Memory<Key, Value>, key: Key, find: () => Value): Value {
  const known = memory.get(key)
  if (known !== undefined) return known
  const found = find()
  memory.set(key, found)
  return found
}

/** Pages repeat the names of their classes, but ids are many: with so many known, all are forgotten. */
const mostNames = 5000

/** A function of names that finds what is asked for of each once, as long as there are not too many of them. */
export function perName<Value>(find: (name: string) => Value): (name: string) => Value {
  const known = new Map<string, Value>()
  return (name) => {
    let found = known.get(name)
    if (found === undefined && !known.has(name)) {
      if (known.size >= mostNames) known.clear()
      found = find(name)
      // It was cut out of a source.
      known.set(inOnePiece(name), found)
    }
    return found as Value
  }
}

/** Puts a value behind those that a key has. */
export function putUnder<Key, Value>(memory: Memory<Key, Value[]>, key: Key, value: Value): void {
  remembered(memory, key, (): Value[] => []).push(value)
}
