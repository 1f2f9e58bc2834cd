import type {Element, Nodes, Root, Text} from 'hast'
import {isBlankText} from '../ground/blanks.ts'
import {element, text} from '../ground/hast-node.ts'
import {isBlock, isBreak} from '../ground/is-element.ts'
import {madeOnce} from '../ground/made-once.ts'
import {visibleText} from '../ground/visible-text.ts'

/** How many nodes away a line is looked for: blanks, comments and the break that ends the line may stand between. */
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
 *     甲<br><div class="height"></div>乙   →   甲<br><div></div>乙: an empty box with a name is a gap below the line
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
  const isGap = !isLineOf && isNamedGap(siblings[index] as Element)
  for (let at = before.length - 1, left = farthest; ; at--) {
    if (isLine(before[at])) break
    if (!isNothing(before[at], isGap) || --left === 0) return []
  }
  for (let at = index + 1, left = farthest; ; at++) {
    if (isLine(siblings[at])) break
    if (!isNothing(siblings[at], isGap) || --left === 0) return []
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

/** Whether a block was written empty, and the page's style knows it: a gap, which has a height. */
function isNamedGap({tagName, children, properties}: Element): boolean {
  return tagName === 'div' && children.length === 0 && properties.className !== undefined
}

/** A `<br>` parts by itself, but is only the end of its line where a gap parts it from the next. */
function isNothing(node: Nodes | undefined, isGap: boolean): boolean {
  return node !== undefined && (node.type === 'comment' || isBlankText(node) || (isGap && isBreak(node)))
}

/** A text, or an element in a line that is no `<br>`. */
function isLine(node: Nodes | undefined): boolean {
  if (node === undefined) return false
  if (node.type === 'text') return !isBlankText(node)
  return node.type === 'element' && !isBlock(node) && node.tagName !== 'br' && node.tagName !== 'script'
}
