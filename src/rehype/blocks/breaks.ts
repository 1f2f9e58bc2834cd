import type {Element} from 'hast'
import {append} from '../../ground/append.ts'
import {isBlankText} from '../../ground/blanks.ts'
import {withChildren} from '../../ground/hast-node.ts'
import {isBreak} from '../../ground/is-element.ts'
import {isSeen} from '../seen/is-seen.ts'
import type {Content} from './content.ts'
import {isRowOfSigns} from './ornaments.ts'

/**
 * Splits inline content where two or more `<br>` stand in a row, with nothing but blanks between them: there a
 * paragraph ends. Wrappers are split with their content; a `<br>` at the edge of a part is gone.
 *
 *     甲<br/> <br/><b>乙<br><br>丙</b>   →   甲 | <b>乙</b> | <b>丙</b>   RFA, VOA 2020
 *
 * In Chinese, one is enough before a line that is indented as paragraphs are, unless all of them are short as verses:
 *
 *     　　甲……。<br>　　乙……。   →   　　甲……。 | 　　乙……。   portals, forums, authorities
 */
export function splitAtBreaks(content: Content): Content[] {
  if (!content.some(holdsBreak)) return content.some(isSeen) ? [content] : []
  // Mostly breaks stand between the texts of a line, and nothing is to be lifted.
  return splitLifted(content.some(isWrapper) ? content.flatMap(liftEdgeBreaks) : content)
}

function splitLifted(lifted: Content): Content[] {
  const parts: Content[] = [[]]
  // How many nodes are placed; breaks and blanks behind them wait for what follows.
  let placed = 0
  let breaks = 0
  const isIndented = holdsIndented(lifted)
  for (let index = 0; index < lifted.length; index++) {
    const node = lifted[index]!
    if (isBreak(node)) breaks++
    if (isEdge(node)) continue
    // A row of signs on a line of its own parts what stands around it, too.
    const isRow = node.type === 'text' && isRowOfSigns(node.value) && isLine(lifted, index)
    if (isRow) breaks = 2
    if (breaks === 1 && isIndented && node.type === 'text' && indent.test(node.value)) breaks = 2
    if (breaks > 1) parts.push([])
    else if (parts.at(-1)!.length > 0) append(parts.at(-1)!, lifted.slice(placed, index))
    placed = index + 1
    breaks = isRow ? 2 : 0
    const [first, ...more] = splitWrapper(node)
    if (first !== undefined) parts.at(-1)!.push(first)
    for (const piece of more) parts.push([piece])
  }
  return parts.filter((part) => part.some(isSeen))
}

/** What a paragraph begins with: two characters' width of blanks. */
const indent = /^[ \t\r\n]*(?:\u3000\u3000|\u2003\u2003|\u00a0{4})[^\s]/

/** No verse has so many characters. */
const longestVerse = 40

/** Whether a line is indented that is too long for a verse. */
function holdsIndented(content: Content): boolean {
  for (const node of content)
    if (node.type === 'text' && node.value.length > longestVerse && indent.test(node.value)) return true
  return false
}

/** Whether the node stands between breaks, or between one and the edge. */
function isLine(content: Content, index: number): boolean {
  let before = index - 1
  while (before >= 0 && isBlankText(content[before]!)) before--
  let after = index + 1
  while (after < content.length && isBlankText(content[after]!)) after++
  return (before < 0 || isBreak(content[before])) && (after === content.length || isBreak(content[after]))
}

function holdsBreak(node: Content[number]): boolean {
  return isBreak(node) || (node.type === 'element' && node.tagName !== 'pre' && node.children.some(holdsBreak))
}

function isWrapper(node: Content[number]): node is Element {
  return node.type === 'element' && !isBreak(node) && holdsBreak(node)
}

/** `<b>甲<br></b>` → `<b>甲</b><br>`, so that breaks on both sides of a wrapper's edge are seen together. */
function liftEdgeBreaks(node: Content[number]): Content {
  if (!isWrapper(node)) return [node]
  const inner = node.children.flatMap(liftEdgeBreaks) as Element['children']
  let start = 0
  let end = inner.length
  while (start < end && isEdge(inner[start]!)) start++
  while (end > start && isEdge(inner[end - 1]!)) end--
  return [...inner.slice(0, start), withChildren(node, inner.slice(start, end)), ...inner.slice(end)].filter(
    (piece) => piece.type !== 'element' || isBreak(piece) || isSeen(piece),
  )
}

function isEdge(node: Content[number]): boolean {
  return isBreak(node) || isBlankText(node)
}

function splitWrapper(node: Content[number]): Content {
  if (node.type !== 'element' || !holdsBreak(node)) return [node]
  return splitLifted(node.children).map((part) => withChildren(node, part as Element['children']))
}
