import type {Element} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {arranging} from '../../ground/element-kinds.ts'
import {elementsNamed} from '../../ground/find-within.ts'
import {element} from '../../ground/hast-node.ts'
import {isBlock, isElement} from '../../ground/is-element.ts'
import {type Row, rowsOf} from '../../ground/table-grid.ts'
import type {Content} from './content.ts'

/** Elements that a table of data has no use for. */
const arranged = new Set([...arranging, 'blockquote', 'figure', 'section', 'video'])

/**
 * What stands in a table that only arranges a page, or `undefined` for a table of data. It arranges where it says so
 * (`role="presentation"`), where every row has one cell, and, when no cell is a `<th>` and there is no caption, where a
 * cell holds headings, pictures, quotes, tables or several paragraphs, or, in a table of a row or two, many lines.
 *
 *     <table><tr><td><img src="a.jpg"></td></tr><tr><td>甲</td></tr></table>   →   <img src="a.jpg"> | 甲   CDT
 */
export function layoutContent(table: Element): Content | undefined {
  const rows = rowsOf(table)
  const captions = table.children.filter((child) => isElement(child, 'caption'))
  const {role} = table.properties
  const saysSo = role === 'presentation' || role === 'none'
  if (!saysSo && (captions.length > 0 || !arranges(rows))) return undefined
  return [...captions, ...rows.flatMap(({cells}) => cells)].map(asBox)
}

function asBox({children}: Element): Element {
  return element('div', {}, children)
}

function arranges(rows: readonly Row[]): boolean {
  let widest = 0
  let blocks = false
  let picture = false
  let broken = false
  for (const {cells} of rows) {
    for (const [column, cell] of cells.entries()) {
      if (cell.tagName === 'th') return false
      blocks ||= holdsBlocks(cell)
      broken ||= rows.length <= mostRows && elementsNamed(cell, 'br').length >= leastBreaks
      picture ||= column < 2 && holdsPicture(cell)
    }
    widest = Math.max(widest, cells.length)
  }
  return widest < 2 || blocks || broken || (picture && widest < 3)
}

/** Columns of lines, side by side for want of height: a row or two of cells with so many breaks. */
const mostRows = 2
const leastBreaks = 8

function holdsBlocks({children}: Element): boolean {
  let paragraphs = 0
  for (const child of children) {
    if (child.type !== 'element') continue
    if (arranged.has(child.tagName)) return true
    if (child.tagName === 'p' && child.children.some((inner) => !isBlankText(inner))) paragraphs++
    if ((child.tagName === 'div' || child.tagName === 'center') && holdsBlocks(child)) return true
  }
  return paragraphs > 2
}

function holdsPicture({children}: Element): boolean {
  for (const child of children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'img') return true
    if ((child.tagName === 'p' || !isBlock(child)) && holdsPicture(child)) return true
  }
  return false
}
