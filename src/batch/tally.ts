import type {Outcome} from './convert-file.ts'

/** What a run came to. */
export interface Tally {
  /** Written, or under `--check` and `--dry-run`, differing. */
  converted: number
  unchanged: number
  failed: number
  /** Earlier reports among the inputs. */
  reports: number
  /** Reasons of failures, and how often each. */
  reasons: Map<string, number>
  /** Rules, and how much each left out. */
  rules: Map<string, number>
  publishers: Map<string, number>
}

/** The tally of a run that has not begun: nothing of anything. */
export function createTally(): Tally {
  return {
    converted: 0,
    unchanged: 0,
    failed: 0,
    reports: 0,
    reasons: new Map(),
    rules: new Map(),
    publishers: new Map(),
  }
}

/** Counts one outcome. */
export function count(tally: Tally, {status, problems, rules, publisher}: Outcome): void {
  if (status === 'failed') {
    tally.failed++
    add(tally.reasons, problems.find(({severity}) => severity === 'error')?.message ?? 'unknown')
    return
  }
  if (status === 'left-out') {
    tally.reports++
    return
  }
  tally[status === 'unchanged' ? 'unchanged' : 'converted']++
  for (const rule of rules) add(tally.rules, rule)
  if (publisher !== undefined) add(tally.publishers, publisher)
}

/** Most frequent first; of equals, the first in the alphabet. */
export function ranked(counts: ReadonlyMap<string, number>): [string, number][] {
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
}

/** Reasons that name numbers or addresses can be as many as files; past this they count together. */
const mostNames = 500

function add(counts: Map<string, number>, name: string): void {
  const key = counts.has(name) || counts.size < mostNames ? name : 'others'
  counts.set(key, (counts.get(key) ?? 0) + 1)
}
