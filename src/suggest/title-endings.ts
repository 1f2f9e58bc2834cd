import type {Candidate} from './recurring.ts'

const separator = /\s[-–—|·]\s|[｜_]/g

/**
 * The ends that titles share from one of their separators on, such as ` - Example News` or `_Example`. Of two ends that
 * the same titles share, the longer one counts.
 * @param least Smallest number of titles.
 */
export function titleEndings(titles: readonly string[], least: number): Candidate[] {
  const counts = new Map<string, number>()
  for (const title of titles) {
    for (const {index} of title.matchAll(separator)) {
      const ending = title.slice(index)
      if (index > 0) counts.set(ending, (counts.get(ending) ?? 0) + 1)
    }
  }
  const shared = [...counts].filter(([, files]) => files >= least)
  return shared
    .filter(
      ([short, files]) => !shared.some(([long, more]) => long !== short && long.endsWith(short) && more === files),
    )
    .sort((a, b) => b[1] - a[1])
    .map(([sample, files]) => ({files, sample, atEdge: true}))
}
