import type {Element} from 'hast'
import {numberProperty} from './number-property.ts'

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
export const mostPlaces = 12

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
  return head.concat(body, foot).filter(({cells}) => cells.length > 0)
}

function cellsOf(row: Element): Element[] {
  const cells: Element[] = []
  for (const child of row.children) {
    if (child.type === 'element' && (child.tagName === 'td' || child.tagName === 'th')) cells.push(child)
  }
  return cells
}

/**
 * Places the cells of each row (HTML, forming a table). Columns in which no cell begins are none, so `colspan="1000"`
 * costs nothing; rows that do not exist are not made for `rowspan`.
 * @returns `undefined` where spans would blow the table up: they are not to be believed.
 */
export function placeCells(rows: readonly Row[]): PlacedCell[][] | undefined {
  const most = mostPlacesFor(rows)
  const starts = new Set<number>()
  let places = 0
  let down: Array<{column: number; columnEnd: number; rowEnd: number}> = []
  const placed: PlacedCell[][] = []
  for (const [index, {cells}] of rows.entries()) {
    if (down.length > 0) {
      down = down.filter(({rowEnd}) => rowEnd > index).sort((left, right) => left.column - right.column)
    }
    places += cells.length + down.length
    if (places > most) return undefined
    const row: PlacedCell[] = []
    let column = 0
    let next = 0
    const above = down.length
    for (const element of cells) {
      while (next < above && down[next]!.column <= column) {
        column = Math.max(column, down[next]!.columnEnd)
        next++
      }
      const columnEnd = column + span(element, 'colSpan', 1000)
      const rowEnd = index + rowSpan(element, rows.length - index)
      row.push({element, column, columnEnd})
      starts.add(column)
      if (rowEnd > index + 1) down.push({column, columnEnd, rowEnd})
      column = columnEnd
    }
    placed.push(row)
  }
  if (starts.size * rows.length > most) return undefined
  const columns = [...starts].sort((left, right) => left - right)
  const indexOf = new Map(columns.map((column, index) => [column, index]))
  for (const row of placed) {
    for (const cell of row) cell.column = indexOf.get(cell.column)!
  }
  return placed
}

/** The cells one after the other, as they stand where no cell spans anything. */
export function cellsInRows(rows: readonly Row[]): PlacedCell[][] {
  return rows.map(({cells}) => cells.map((element, column) => ({element, column, columnEnd: column + 1})))
}

/** Whether a cell says that it spans several places. */
export function hasSpans(rows: readonly Row[]): boolean {
  for (const {cells} of rows) {
    for (const {properties} of cells) {
      if (properties.colSpan !== undefined || properties.rowSpan !== undefined) return true
    }
  }
  return false
}

/** Whether a table of that width has not many more places than cells. */
export function isWorthFilling(rows: readonly Row[], width: number): boolean {
  return width * rows.length <= mostPlacesFor(rows)
}

function mostPlacesFor(rows: readonly Row[]): number {
  let count = 0
  for (const {cells} of rows) count += cells.length
  return mostPlaces * count + 100
}

function span(element: Element, name: string, most: number): number {
  return Math.min(most, Math.max(1, numberProperty(element, name) ?? 1))
}

/** `rowspan="0"` goes to the end of the table. */
function rowSpan(element: Element, left: number): number {
  return numberProperty(element, 'rowSpan') === 0 ? left : span(element, 'rowSpan', left)
}
