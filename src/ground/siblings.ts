import type {Nodes} from 'hast'

/** Where the last child stood that was asked for, by the list of its siblings. */
const places = new WeakMap<readonly Nodes[], number>()

/** The index of a child among its siblings. A walk asks for them in order: each is looked for behind the one before. */
export function placeAmong(siblings: readonly Nodes[], child: Nodes): number {
  let at = siblings.indexOf(child, places.get(siblings))
  if (at < 0) at = siblings.indexOf(child)
  if (at >= 0) places.set(siblings, at)
  return at
}

/** The next sibling behind a child that counts, or before it where `step` is -1. */
export function nextAmong(
  siblings: readonly Nodes[],
  child: Nodes,
  counts: (node: Nodes) => boolean,
  step: 1 | -1 = 1,
): Nodes | undefined {
  let at = placeAmong(siblings, child) + step
  while (at >= 0 && at < siblings.length && !counts(siblings[at]!)) at += step
  return siblings[at]
}
