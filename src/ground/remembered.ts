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

/** Puts a value behind those that a key has. */
export function putUnder<Key, Value>(memory: Memory<Key, Value[]>, key: Key, value: Value): void {
  remembered(memory, key, (): Value[] => []).push(value)
}
