/**
 * A pattern for a publisher's own labels at the start of a text, with the signs that set them off; the label itself is
 * the first group. `undefined` where there are none.
 */
export function labelPattern(labels: readonly string[] = []): RegExp | undefined {
  if (labels.length === 0) return undefined
  // Of two that begin alike, the longer one is meant.
  const longestFirst = labels.toSorted((one, other) => other.length - one.length)
  const alternatives = longestFirst.map((label) => label.trim().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join('|')
  // `Photo` is no label of `Photographs of …`.
  return new RegExp(`^(${alternatives})(?<!\\p{Script=Latin}(?=\\p{Script=Latin}))[，,：:\\s]*`, 'iu')
}
