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

/** Characters at the start and at the end of a text leaf that are to lose a mark; leaves are cut once all are known. */
export interface Cut {
  /** Index of the leaf; several cuts of one go as deep as the deepest. */
  at: number
  lead: number
  trail: number
}

/** Cuts text leaves and takes the mark off what was cut. */
export function applyCuts(leaves: Leaf[], mark: number, cuts: readonly Cut[]): Leaf[] {
  if (cuts.length === 0) return leaves
  const places = new Map<number, Cut>()
  for (const {at, lead, trail} of cuts) {
    const known = places.get(at)
    places.set(at, {at, lead: Math.max(lead, known?.lead ?? 0), trail: Math.max(trail, known?.trail ?? 0)})
  }
  const result: Leaf[] = []
  leaves.forEach((leaf, index) => {
    const place = places.get(index)
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
