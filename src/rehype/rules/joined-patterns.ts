import {putUnder} from '../../ground/remembered.ts'

/** What counts the groups before it, or names one: behind another pattern it would mean another. */
const counting = /\\[1-9k]|\(\?<[^=!]/

/**
 * Patterns of which one matches wherever one of the given ones does, as few as can be: a text that fits none of many is
 * asked once or twice.
 */
export function joinedPatterns(patterns: readonly RegExp[]): RegExp[] {
  const alone: RegExp[] = []
  const byFlags = new Map<string, string[]>()
  for (const pattern of patterns) {
    const {source, flags} = pattern
    if (counting.test(source)) alone.push(pattern)
    else putUnder(byFlags, flags.replace(/[gy]/g, ''), `(?:${source})`)
  }
  return [...alone, ...Array.from(byFlags, ([flags, sources]) => new RegExp(sources.join('|'), flags))]
}
