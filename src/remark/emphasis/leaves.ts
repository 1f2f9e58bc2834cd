import type {Break, Image, Link, PhrasingContent, Text} from 'mdast'
import {isBlank, unseen} from '../../ground/blanks.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'

/** Marks as bits. */
export const STRONG = 1
export const EMPHASIS = 2
export const DELETE = 4
export const MARKS = [STRONG, EMPHASIS, DELETE] as const

/**
 * A piece of inline content without nesting, and the marks on it. A link that shows nothing but an image counts as
 * image; an atom is code, a formula, raw HTML, a footnote.
 */
export type Leaf =
  | {kind: 'text'; marks: number; value: string; node: Text}
  | {kind: 'break'; marks: number; node: Break}
  | {kind: 'image'; marks: number; node: Image | Link; inner?: Leaf[]}
  | {kind: 'link'; marks: number; node: Link; inner: Leaf[]}
  | {kind: 'atom'; marks: number; node: PhrasingContent}

/** Flattens an inline tree: nested and doubled marks vanish by themselves. */
export function flatten(children: readonly PhrasingContent[], marks: number, leaves: Leaf[] = []): Leaf[] {
  for (const node of children) {
    switch (node.type) {
      case 'text': {
        const last = leaves.at(-1)
        if (node.value === '') break
        if (last?.kind === 'text' && last.marks === marks) last.value += node.value
        else leaves.push({kind: 'text', marks, value: node.value, node})
        break
      }
      case 'strong':
        flatten(node.children, marks | STRONG, leaves)
        break
      case 'emphasis':
        flatten(node.children, marks | EMPHASIS, leaves)
        break
      case 'delete':
        flatten(node.children, marks | DELETE, leaves)
        break
      case 'break':
        leaves.push({kind: 'break', marks, node})
        break
      case 'image':
        leaves.push({kind: 'image', marks, node})
        break
      case 'link':
        leaves.push(linkLeaf(node, marks))
        break
      default:
        leaves.push({kind: 'atom', marks, node})
    }
  }
  return leaves
}

/** A mark of its own that the link already bears from outside is doubled. */
function linkLeaf(node: Link, marks: number): Leaf {
  const inner = flatten(node.children, 0)
  if (inner.every(isEdgeMatter)) {
    for (const leaf of inner) leaf.marks = 0
    return {kind: 'image', marks, node, inner}
  }
  for (const leaf of inner) leaf.marks &= ~marks
  return {kind: 'link', marks, node, inner}
}

/** What never needs a mark at the end of a span: blanks, line breaks, images. */
export function isEdgeMatter(leaf: Leaf): boolean {
  return leaf.kind === 'break' || leaf.kind === 'image' || (leaf.kind === 'text' && isBlank(leaf.value))
}

/** Whether there is anything that looks different when it is bold. */
export function hasLetter(leaf: Leaf): boolean {
  if (leaf.kind === 'text') return holdsLetter(leaf.value)
  if (leaf.kind === 'link') return leaf.inner.some(hasLetter)
  return leaf.kind === 'atom' && (leaf.node.type === 'inlineCode' || (leaf.node.type as string) === 'inlineMath')
}

const leadingBlanks = new RegExp(`^[${unseen}]+`)

/** Length of the blanks at the start. */
export function blanksBefore(value: string): number {
  return leadingBlanks.exec(value)?.[0].length ?? 0
}

/** Length of the blanks at the end. */
export function blanksAfter(value: string): number {
  let at = value.length
  while (at > 0 && isBlank(value[at - 1]!)) at--
  return value.length - at
}
