import type {Element} from 'hast'
import {type Content, isBlankText, isBreak, isSeen} from './content.ts'

/**
 * Splits inline content where two or more `<br>` stand in a row, with nothing but blanks between them: there a paragraph
 * ends. Wrappers are split with their content; a `<br>` at the edge of a part is gone.
 *
 *     甲<br/> <br/><b>乙<br><br>丙</b>   →   甲 | <b>乙</b> | <b>丙</b>   RFA, VOA 2020
 */
export function splitAtBreaks(content: Content): Content[] {
  if (!content.some(holdsBreak)) return content.some(isSeen) ? [content] : []
  const parts: Content[] = [[]]
  // Breaks and blanks that are not placed yet.
  let waiting: Content = []
  let breaks = 0
  for (const node of content.flatMap(liftEdgeBreaks)) {
    if (isBreak(node)) {
      breaks++
      waiting.push(node)
      continue
    }
    if (isBlankText(node)) {
      waiting.push(node)
      continue
    }
    const pieces = splitWrapper(node)
    if (breaks > 1) parts.push([])
    else if (parts.at(-1)!.length > 0) parts.at(-1)!.push(...waiting)
    waiting = []
    breaks = 0
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) parts.push([])
      parts.at(-1)!.push(piece)
    }
  }
  return parts.filter((part) => part.some(isSeen))
}

function holdsBreak(node: Content[number]): boolean {
  return isBreak(node) || (node.type === 'element' && node.tagName !== 'pre' && node.children.some(holdsBreak))
}

/** `<b>甲<br></b>` → `<b>甲</b><br>`, so that breaks on both sides of a wrapper's edge are seen together. */
function liftEdgeBreaks(node: Content[number]): Content {
  if (node.type !== 'element' || isBreak(node) || !holdsBreak(node)) return [node]
  const inner = node.children.flatMap(liftEdgeBreaks) as Element['children']
  let start = 0
  let end = inner.length
  while (start < end && isEdge(inner[start]!)) start++
  while (end > start && isEdge(inner[end - 1]!)) end--
  return [...inner.slice(0, start), {...node, children: inner.slice(start, end)}, ...inner.slice(end)].filter(
    (piece) => piece.type !== 'element' || isBreak(piece) || isSeen(piece),
  )
}

function isEdge(node: Content[number]): boolean {
  return isBreak(node) || isBlankText(node)
}

function splitWrapper(node: Content[number]): Content {
  if (node.type !== 'element' || !holdsBreak(node)) return [node]
  return splitAtBreaks(node.children).map((part) => ({...node, children: part as Element['children']}))
}
