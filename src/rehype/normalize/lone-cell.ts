import type {Element} from 'hast'
import {hasAttributes, isBlock} from '../../ground/is-element.ts'
import {isSeen} from '../../ground/is-seen.ts'

const parts: ReadonlySet<string> = new Set(['tbody', 'tr'])

/** Attributes of a table, a row or a cell that only arrange what is in it. */
const arranging: ReadonlySet<string> = new Set(
  'align bgColor border cellPadding cellSpacing height role style summary vAlign width'.split(' '),
)

/**
 * The one cell of a table with anything in it, where that is blocks: a box around them, with margins made of cells.
 *
 *     <table width="100%"><tr><td width="10">&nbsp;</td><td><p>甲</p><p>乙</p></td></tr></table>
 */
export function loneCell(table: Element): Element | undefined {
  const cell = filledCell(table)
  return typeof cell === 'object' && cell.children.some(isBlock) ? cell : undefined
}

/** The filled cell; `false` where there are more, or anything that says what it is. */
function filledCell(parent: Element): Element | false | undefined {
  if (hasAttributes(parent) && !Object.keys(parent.properties).every((name) => arranging.has(name))) return false
  let found: Element | undefined
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    let cell: Element | false | undefined
    if (parts.has(child.tagName)) cell = filledCell(child)
    else if (child.tagName !== 'td') cell = child.tagName === 'colgroup' ? undefined : false
    else if (child.children.some(isSeen)) cell = child
    if (cell === false || (cell && found)) return false
    found ??= cell
  }
  return found
}
