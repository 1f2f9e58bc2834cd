import type {Element, Nodes} from 'hast'
import {arranging} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {rowsOf} from '../../ground/table-grid.ts'

/** What a table is made of; their names tell columns and rows: `<td class="rating">`. */
export const tableParts: ReadonlySet<string> = new Set(['caption', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr'])

/** Elements that stand in the cells of a table that arranges a page. */
const arranged = new Set([...arranging, 'footer', 'form', 'header', 'nav'])

/** So many rows of so many filled cells make columns. */
const leastRows = 2
const leastCells = 2

/** What a table is there for. */
export interface TableKind {
  /** Whether rows and columns belong together, so that no cell can go alone. */
  isData: boolean
  /**
   * Whether it is no menu: a row of header cells says what the columns are, or its rows hold words beside their links.
   */
  isTold: boolean
}

/**
 * What a table is there for:
 *
 *     <table><tr><td><a>Gull 2</a></td><td>370 €</td></tr><tr><td><a>Gull 3</a></td><td>120 €</td></tr></table>   → data
 *     <table><tr><td>menu</td><td><h1>…</h1><p>…</p></td></tr></table>   → arranges a page
 */
export function tableKind(table: Element): TableKind {
  let filledRows = 0
  let toldRows = 0
  let isHeaded = false
  for (const {cells} of rowsOf(table)) {
    let filled = 0
    let heads = 0
    let isTold = false
    for (const cell of cells) {
      if (!holdsSomething(cell)) continue
      if (holds(cell, arranged)) return {isData: false, isTold: false}
      filled++
      if (cell.tagName === 'th') heads++
      else isTold ||= !holds(cell, 'a')
    }
    if (filled >= leastCells) {
      filledRows++
      if (isTold) toldRows++
    }
    if (heads >= leastCells && heads === filled) isHeaded = true
  }
  const isData = filledRows >= leastRows
  return {isData, isTold: isData && (isHeaded || toldRows * 2 > filledRows)}
}

function holdsSomething(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== ''
  if (node.type !== 'element') return false
  return node.tagName === 'img' || node.children.some(holdsSomething)
}
