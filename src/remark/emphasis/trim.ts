import {isBlank} from '../../ground/blanks.ts'
import {blanksAfter, blanksBefore, hasLetter, isEdgeMatter, type Leaf} from './leaves.ts'
import {applyCuts, type Cut, nextRun} from './runs.ts'

/** A mark over everything that a link shows is the link's own where it goes on beside the link: `**前[链](/u)**`. */
export function lift(leaves: Leaf[], mark: number): void {
  for (let at = 0; at < leaves.length; at++) {
    const leaf = leaves[at]!
    if (leaf.kind !== 'link') continue
    const beside = (leaves[at - 1]?.marks ?? 0) | (leaves[at + 1]?.marks ?? 0)
    if ((beside & mark) === 0 || !leaf.inner.every((inner) => (inner.marks & mark) !== 0 || isEdgeMatter(inner)))
      continue
    leaf.marks |= mark
    for (const inner of leaf.inner) inner.marks &= ~mark
  }
}

/** Spans of one kind with nothing but blanks between them are one: `<b>a</b> <b>b</b>` → `**a b**`. */
export function join(leaves: Leaf[], mark: number): void {
  for (let at = 1; at + 1 < leaves.length; at++) {
    const leaf = leaves[at]!
    if ((leaf.marks & mark) !== 0 || leaf.kind !== 'text' || !isBlank(leaf.value)) continue
    if ((leaves[at - 1]!.marks & leaves[at + 1]!.marks & mark) !== 0) leaf.marks |= mark
  }
}

/** Takes a mark off the blanks, breaks and images at the ends of its spans, and off spans without a letter or digit. */
export function trim(leaves: Leaf[], mark: number): Leaf[] {
  const cuts: Cut[] = []
  for (let run = nextRun(leaves, mark, 0); run; run = nextRun(leaves, mark, run.last + 1)) {
    let {first, last} = run
    while (first <= last && isEdgeMatter(leaves[first]!)) leaves[first++]!.marks &= ~mark
    while (last >= first && isEdgeMatter(leaves[last]!)) leaves[last--]!.marks &= ~mark
    if (first > last) continue
    let lettered = false
    for (let at = first; at <= last && !lettered; at++) lettered = hasLetter(leaves[at]!)
    if (!lettered) {
      for (let at = first; at <= last; at++) leaves[at]!.marks &= ~mark
      continue
    }
    const head = leaves[first]!
    const tail = leaves[last]!
    const lead = head.kind === 'text' ? blanksBefore(head.value) : 0
    const trail = tail.kind === 'text' ? blanksAfter(tail.value) : 0
    if (lead > 0) cuts.push({at: first, lead, trail: 0})
    if (trail > 0) cuts.push({at: last, lead: 0, trail})
  }
  return applyCuts(leaves, mark, cuts)
}

/** Where spans of two kinds cross, the second kind goes in the overlap: Markdown can only nest. */
export function uncross(leaves: Leaf[], keeper: number, loser: number): void {
  const starts = new Int32Array(leaves.length).fill(-1)
  const ends = new Int32Array(leaves.length)
  for (let run = nextRun(leaves, keeper, 0); run; run = nextRun(leaves, keeper, run.last + 1)) {
    const {first, last} = run
    starts.fill(first, first, last + 1)
    ends.fill(last, first, last + 1)
  }
  for (let run = nextRun(leaves, loser, 0); run; run = nextRun(leaves, loser, run.last + 1)) {
    const {first, last} = run
    if (starts[first]! >= 0 && starts[first]! < first && ends[first]! < last) {
      for (let at = first; at <= ends[first]!; at++) leaves[at]!.marks &= ~loser
    }
    if (starts[last]! > first && ends[last]! > last) {
      for (let at = starts[last]!; at <= last; at++) leaves[at]!.marks &= ~loser
    }
  }
}
