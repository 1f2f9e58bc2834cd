/**
 * Whether a value is fields of its own, as YAML, TOML (whose reader gives them no prototype) and callers write them.
 */
export function isPlainObject(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
