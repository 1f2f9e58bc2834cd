import type {PhrasingContent} from 'mdast'
import {DELETE, EMPHASIS, type Leaf, STRONG} from './leaves.ts'

/** When two spans are equally long the first of these is the outer one, so that a double mark is `***x***`. */
const order = [DELETE, EMPHASIS, STRONG] as const

/** Makes a tree of leaves again: the longest span outermost. */
export function rebuild(leaves: readonly Leaf[]): PhrasingContent[] {
  return build(leaves, 0, leaves.length, STRONG | EMPHASIS | DELETE)
}

function build(leaves: readonly Leaf[], from: number, to: number, marks: number): PhrasingContent[] {
  // Most spans hold one text, and a list that something is pushed to takes room for sixteen more.
  if (to - from === 1 && (leaves[from]!.marks & marks) === 0) return [nodeOf(leaves[from]!)]
  const nodes: PhrasingContent[] = []
  for (let at = from; at < to; ) {
    const leaf = leaves[at]!
    const here = leaf.marks & marks
    if (here === 0) {
      append(nodes, leaf)
      at++
      continue
    }
    let mark = 0
    let end = at
    for (const candidate of order) {
      if ((here & candidate) === 0) continue
      let past = at + 1
      while (past < to && (leaves[past]!.marks & candidate) !== 0) past++
      if (past > end) {
        end = past
        mark = candidate
      }
    }
    const children = build(leaves, at, end, marks & ~mark)
    nodes.push({type: mark === STRONG ? 'strong' : mark === EMPHASIS ? 'emphasis' : 'delete', children})
    at = end
  }
  return nodes
}

/** Texts are joined in a new one: the leaf of the first is asked whether its node still says what it says. */
function append(nodes: PhrasingContent[], leaf: Leaf): void {
  const last = nodes.at(-1)
  if (leaf.kind !== 'text' || last?.type !== 'text') nodes.push(nodeOf(leaf))
  else nodes[nodes.length - 1] = {type: 'text', value: last.value + leaf.value}
}

function nodeOf(leaf: Leaf): PhrasingContent {
  if (leaf.kind === 'text') return leaf.node.value === leaf.value ? leaf.node : {type: 'text', value: leaf.value}
  if (!('inner' in leaf) || leaf.node.type !== 'link') return leaf.node
  return {...leaf.node, children: rebuild(leaf.inner ?? []) as typeof leaf.node.children}
}
