/** A length of an attribute in pixels; `undefined` where it is none, such as `100%`. */
export function pixels(length: unknown): number | undefined {
  // Asked several times of every picture, and most do not say it.
  if (length === undefined) return undefined
  const isLength = typeof length === 'number' || (typeof length === 'string' && /^\d+(?:px)?$/.test(length))
  return isLength ? Number.parseInt(String(length), 10) : undefined
}
