import type {Element, Nodes, Root, Text} from 'hast'
import {isBlankText} from '../ground/blanks.ts'
import {element, text} from '../ground/hast-node.ts'
import {isBlock} from '../ground/is-element.ts'
import {madeOnce} from '../ground/made-once.ts'
import {visibleText} from '../ground/visible-text.ts'

/** How many nodes away a line is looked for: blanks and comments may stand between. */
const farthest = 3

/** Parents whose content becomes a row of blocks. */
const holders = new Set('article aside blockquote body center dd div li main p section'.split(' '))

/** Parents whose content is one line, or lines in one cell. */
const lines = new Set('caption dt figcaption h1 h2 h3 h4 h5 h6 summary td th'.split(' '))

/**
 * What stays where a block goes: an empty box, or in one line a break, where the block was all that parted one
 * line from the next.
 *
 *     甲<div class="ad">…</div>乙   →   甲<div></div>乙, two paragraphs
 *
 * @param parent With all children as they were.
 * @param before What is left of those before the block.
 * @param index Where the block stands among them.
 */
export function partingBox(parent: Root | Element, before: readonly Nodes[], index: number): Element[] {
  const siblings: readonly Nodes[] = parent.children
  if (!isBlock(siblings[index]!) || before.length === 0 || index === siblings.length - 1) return []
  const isLineOf = parent.type === 'element' && lines.has(parent.tagName)
  if (parent.type === 'element' && !isLineOf && !holders.has(parent.tagName)) return []
  for (let at = before.length - 1, left = farthest; ; at--) {
    if (isLine(before[at])) break
    if (!isNothing(before[at]) || --left === 0) return []
  }
  for (let at = index + 1, left = farthest; ; at++) {
    if (isLine(siblings[at])) break
    if (!isNothing(siblings[at]) || --left === 0) return []
  }
  return [element(isLineOf ? 'br' : 'div')]
}

const word = String.raw`(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])[\p{L}\p{N}]`
const endsInWord = madeOnce(() => new RegExp(`${word}$`, 'u'))
const beginsWithWord = madeOnce(() => new RegExp(`^${word}`, 'u'))

/** What stays between two words where what stood between them in a line goes: `3<span class="sr-only"> to </span>2`. */
export function partingBlank(before: Nodes | undefined, after: Nodes | undefined): Text[] {
  if (before === undefined || after === undefined) return []
  return endsInWord().test(written(before)) && beginsWithWord().test(written(after)) ? [text(' ')] : []
}

/** With the blanks at its ends. */
function written(node: Nodes): string {
  return node.type === 'text' ? node.value : visibleText(node)
}

function isNothing(node: Nodes | undefined): boolean {
  return node !== undefined && (node.type === 'comment' || isBlankText(node))
}

/** A text, or an element in a line; a `<br>` parts by itself. */
function isLine(node: Nodes | undefined): boolean {
  if (node === undefined) return false
  if (node.type === 'text') return !isBlankText(node)
  return node.type === 'element' && !isBlock(node) && node.tagName !== 'br' && node.tagName !== 'script'
}
