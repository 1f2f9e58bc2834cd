import type {Nodes, PhrasingContent, Root} from 'mdast'
import type {Plugin} from 'unified'
import {conversionOf} from '../conversion.ts'
import {append} from '../ground/append.ts'
import {isBlank} from '../ground/blanks.ts'
import {settleEdges} from './emphasis/edges.ts'
import {isSettled} from './emphasis/is-settled.ts'
import {DELETE, EMPHASIS, flatten, hasLetter, isEdgeMatter, type Leaf, MARKS, STRONG} from './emphasis/leaves.ts'
import {isReadable, type LineBreak} from './emphasis/readable.ts'
import {rebuild} from './emphasis/rebuild.ts'
import {join, lift, trim, uncross} from './emphasis/trim.ts'

type Edge = 'move' | 'keep'
type Kind = 'article' | 'fragment'

/** Every round takes marks away, so it ends by itself; what is not settled by then is a hostile text. */
const ROUNDS = 24

/**
 * Arranges bold, italic and struck spans so that every CommonMark renderer shows them: neighbours joined, nesting
 * flattened, blanks, breaks and images at the ends moved out, ends put where the flanking rules allow a marker.
 * `<b>编者注：</b>这是` → `**编者注**：这是`. In HTML without a title, of which nothing is known, a span within one of its kind and
 * a span without a letter stay if they can be written: `<em>foo <em>bar</em></em>` → `*foo *bar**`. With
 * `emphasisEdge: 'keep'` punctuation stays in, for renderers with CJK-friendly rules.
 */
export const remarkCleanEmphasis: Plugin<[], Root> = () => (tree, file) => {
  const {facts, settings} = conversionOf(file)
  visit(tree, settings.emphasisEdge, facts.title === undefined ? 'fragment' : 'article')
}

function visit(node: Nodes, edge: Edge, kind: Kind): void {
  if (!('children' in node)) return
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    while (node.children.at(-1)?.type === 'break') node.children.pop()
    while (node.children[0]?.type === 'break') node.children.shift()
    const lineBreak = node.type === 'tableCell' ? '<br>' : '\\\n'
    if (needsCleaning(node.children, edge) && !(kind === 'fragment' && isReadableOddity(node.children, lineBreak))) {
      node.children = cleanPhrasing(node.children, edge, lineBreak)
    }
    return
  }
  for (const child of node.children) visit(child, edge, kind)
}

function needsCleaning(children: readonly PhrasingContent[], edge: Edge): boolean {
  return children.some(isMarked) && !isSettled(children, edge)
}

/** Spans within their own kind, or without a letter, that every parser would read as they stand. */
function isReadableOddity(children: readonly PhrasingContent[], lineBreak: LineBreak): boolean {
  return children.some((child) => isOdd(child, 0)) && children.every(isTrim) && isReadable(children, lineBreak)
}

/** Nothing empty, no blank, break or image at either end of a span, and no tilde, past which some renderers look. */
function isTrim(node: PhrasingContent): boolean {
  if (!('children' in node)) return node.type !== 'text' || !node.value.includes('~')
  const leaves = flatten(node.children as PhrasingContent[], 0)
  const [head, tail] = [leaves[0], leaves.at(-1)]
  if (head === undefined || tail === undefined || isEdgeMatter(head) || isEdgeMatter(tail)) return false
  if (head.kind === 'text' && isBlank(head.value[0]!)) return false
  if (tail.kind === 'text' && isBlank(tail.value.at(-1)!)) return false
  return (node.children as PhrasingContent[]).every(isTrim)
}

function markOf(node: PhrasingContent): number {
  return node.type === 'strong' ? STRONG : node.type === 'emphasis' ? EMPHASIS : node.type === 'delete' ? DELETE : 0
}

function isOdd(node: PhrasingContent, marks: number): boolean {
  const mark = markOf(node)
  if ((marks & mark) !== 0) return true
  if (!('children' in node)) return false
  const children = node.children as PhrasingContent[]
  if (mark !== 0 && !flatten(children, 0).some(hasLetter)) return true
  return children.some((child) => isOdd(child, marks | mark))
}

function isMarked(node: PhrasingContent): boolean {
  if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') return true
  return node.type === 'link' && node.children.some(isMarked)
}

/** The inline content of a block, made anew. What it was made of is not to be used any more. */
export function cleanPhrasing(
  children: readonly PhrasingContent[],
  edge: Edge,
  lineBreak: LineBreak,
): PhrasingContent[] {
  let leaves = settle(flatten(children, 0), edge)
  let nodes = rebuild(leaves)
  if (edge === 'keep') return nodes
  const used = marksOf(leaves)
  if (used === STRONG || used === EMPHASIS || used === DELETE || used === 0) return nodes
  // Most of all, what is bold is to be seen as that.
  for (const mark of [DELETE, EMPHASIS, STRONG]) {
    for (const of of [leavesBesideOtherMarks, all]) {
      if (isReadable(nodes, lineBreak)) return nodes
      drop(of(leaves), mark)
      leaves = settle(leaves, edge)
      nodes = rebuild(leaves)
    }
  }
  return nodes
}

function all(leaves: readonly Leaf[]): readonly Leaf[] {
  return leaves
}

/** Those in rows of marked leaves that bear more than one kind of mark: there, one stands in the way of another. */
function leavesBesideOtherMarks(leaves: readonly Leaf[]): Leaf[] {
  const found: Leaf[] = []
  let row: Leaf[] = []
  for (const leaf of [...leaves, undefined]) {
    if (leaf !== undefined && marksOf([leaf]) !== 0) {
      row.push(leaf)
      continue
    }
    const used = marksOf(row)
    if (MARKS.every((mark) => used !== mark)) append(found, row)
    row = []
  }
  return found
}

function settle(start: Leaf[], edge: Edge): Leaf[] {
  let leaves = start
  // Most blocks have bold spans and no other.
  const used = MARKS.filter((mark) => isUsed(leaves, mark))
  for (const mark of used) lift(leaves, mark)
  for (const mark of used) join(leaves, mark)
  if (used.length > 1) {
    for (const mark of used) leaves = trim(leaves, mark)
    uncross(leaves, STRONG, DELETE)
    uncross(leaves, EMPHASIS, DELETE)
    uncross(leaves, STRONG, EMPHASIS)
  }
  for (let round = 0; round < ROUNDS; round++) {
    const before = leaves.length
    const marks = sumOfMarks(leaves)
    for (const mark of used) {
      leaves = trim(leaves, mark)
      if (edge === 'move') leaves = settleEdges(leaves, mark)
    }
    if (leaves.length === before && sumOfMarks(leaves) === marks) break
  }
  for (const leaf of leaves) if (leaf.kind === 'link') leaf.inner = settle(leaf.inner, edge)
  return leaves
}

function isUsed(leaves: readonly Leaf[], mark: number): boolean {
  for (const {marks} of leaves) if ((marks & mark) !== 0) return true
  return false
}

function sumOfMarks(leaves: readonly Leaf[]): number {
  let sum = 0
  for (const {marks} of leaves) sum += marks
  return sum
}

function marksOf(leaves: readonly Leaf[]): number {
  let marks = 0
  for (const leaf of leaves) marks |= leaf.marks | (leaf.kind === 'link' ? marksOf(leaf.inner) : 0)
  return marks
}

function drop(leaves: readonly Leaf[], mark: number): void {
  for (const leaf of leaves) {
    leaf.marks &= ~mark
    if (leaf.kind === 'link') drop(leaf.inner, mark)
  }
}
