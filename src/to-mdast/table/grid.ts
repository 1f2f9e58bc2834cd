import type {Element} from 'hast'
import {numberProperty} from '../properties.ts'

/** A cell and the place it takes, columns and rows counted from 0; ends are exclusive. */
export interface PlacedCell {
  element: Element
  column: number
  columnEnd: number
}

/** A row of cells, and whether it stands in `<thead>`. */
export interface Row {
  cells: Element[]
  inHead: boolean
}

/** Beyond this many places for each cell of the source, spans are not believed. */
const mostPlaces = 12

/** The rows of a table, those of tables inside it not among them; head first, foot last, as browsers show them. */
export function rowsOf(table: Element): Row[] {
  const head: Row[] = []
  const body: Row[] = []
  const foot: Row[] = []
  const collect = (parent: Element, rows: Row[]): void => {
    for (const child of parent.children) {
      if (child.type !== 'element') continue
      if (child.tagName === 'tr') rows.push({cells: cellsOf(child), inHead: rows === head})
      else if (child.tagName === 'thead') collect(child, head)
      else if (child.tagName === 'tbody') collect(child, body)
      else if (child.tagName === 'tfoot') collect(child, foot)
    }
  }
  collect(table, body)
  return [...head, ...body, ...foot].filter(({cells}) => cells.length > 0)
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th'),
  )
}

/**
 * Places the cells of each row (HTML, forming a table). Columns in which no cell begins are none, so `colspan="1000"`
 * costs nothing; rows that do not exist are not made for `rowspan`. Where spans would still blow the table up, they are
 * not believed.
 */
export function placeCells(rows: readonly Row[]): PlacedCell[][] {
  const placed = rows.map((): PlacedCell[] => [])
  const starts = new Set<number>()
  let down: Array<{column: number; columnEnd: number; rowEnd: number}> = []
  for (const [index, {cells}] of rows.entries()) {
    down = down.filter(({rowEnd}) => rowEnd > index).sort((left, right) => left.column - right.column)
    let column = 0
    let next = 0
    const added: typeof down = []
    for (const element of cells) {
      while (next < down.length && down[next]!.column <= column) {
        column = Math.max(column, down[next]!.columnEnd)
        next++
      }
      const columnEnd = column + span(element, 'colSpan', 1000)
      const rowEnd = index + rowSpan(element, rows.length - index)
      placed[index]!.push({element, column, columnEnd})
      starts.add(column)
      if (rowEnd > index + 1) added.push({column, columnEnd, rowEnd})
      column = columnEnd
    }
    down.push(...added)
  }
  const columns = [...starts].sort((left, right) => left - right)
  if (!isWorthFilling(rows, columns.length)) return rows.map(({cells}) => inARow(cells))
  const indexOf = new Map(columns.map((column, index) => [column, index]))
  for (const row of placed) {
    for (const cell of row) cell.column = indexOf.get(cell.column)!
  }
  return placed
}

/** Whether a table of that width has not many more places than cells. */
export function isWorthFilling(rows: readonly Row[], width: number): boolean {
  const count = rows.reduce((sum, {cells}) => sum + cells.length, 0)
  return width * rows.length <= mostPlaces * count + 100
}

function inARow(cells: readonly Element[]): PlacedCell[] {
  return cells.map((element, column) => ({element, column, columnEnd: column + 1}))
}

function span(element: Element, name: string, most: number): number {
  return Math.min(most, Math.max(1, numberProperty(element, name) ?? 1))
}

/** `rowspan="0"` goes to the end of the table. */
function rowSpan(element: Element, left: number): number {
  return numberProperty(element, 'rowSpan') === 0 ? left : span(element, 'rowSpan', left)
}
