import type {Element} from 'hast'
import {hasSpans, placeCells, rowsOf} from '../../ground/table-grid.ts'

/**
 * Takes the spans off a table that they would blow up: one with more than a dozen places for each of its cells.
 *
 *     <td colspan="1000" rowspan="1000">, a thousand times   →   <td>
 *
 * @returns Whether it did.
 */
export function boundSpans(table: Element): boolean {
  const rows = rowsOf(table)
  if (!hasSpans(rows) || placeCells(rows)) return false
  for (const {cells} of rows) {
    for (const {properties} of cells) {
      delete properties.colSpan
      delete properties.rowSpan
    }
  }
  return true
}
