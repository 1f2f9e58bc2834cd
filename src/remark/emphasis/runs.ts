import type {Leaf} from './leaves.ts'

/** Leaves `first` to `last`, both included, that bear one mark without a gap. */
export interface Run {
  first: number
  last: number
}

/**
 * The first run of a mark from a leaf on. Asked for one by one, as a list of them all would be long: what becomes of one
 * changes no leaf outside of it.
 */
export function nextRun(leaves: readonly Leaf[], mark: number, from: number): Run | undefined {
  let first = from
  while (first < leaves.length && (leaves[first]!.marks & mark) === 0) first++
  if (first === leaves.length) return undefined
  let last = first
  while (last + 1 < leaves.length && (leaves[last + 1]!.marks & mark) !== 0) last++
  return {first, last}
}

/** Characters at the start and at the end of text leaves that are to lose a mark; leaves are cut once all are known. */
export type Cuts = Map<number, {lead: number; trail: number}>

export function cut(cuts: Cuts, at: number, lead: number, trail: number): void {
  const known = cuts.get(at)
  if (known === undefined) cuts.set(at, {lead, trail})
  else {
    known.lead = Math.max(known.lead, lead)
    known.trail = Math.max(known.trail, trail)
  }
}

/** Cuts text leaves and takes the mark off what was cut. */
export function applyCuts(leaves: Leaf[], mark: number, cuts: Cuts): Leaf[] {
  if (cuts.size === 0) return leaves
  const result: Leaf[] = []
  leaves.forEach((leaf, index) => {
    const place = cuts.get(index)
    if (place === undefined || leaf.kind !== 'text') {
      result.push(leaf)
      return
    }
    const {value, node} = leaf
    const end = value.length - place.trail
    const bare = leaf.marks & ~mark
    if (place.lead > 0) result.push({kind: 'text', marks: bare, value: value.slice(0, place.lead), node})
    if (end > place.lead) result.push({kind: 'text', marks: leaf.marks, value: value.slice(place.lead, end), node})
    if (place.trail > 0) result.push({kind: 'text', marks: bare, value: value.slice(Math.max(end, place.lead)), node})
  })
  return result
}
