import type {Element} from 'hast'
import {onlyChild} from '../../ground/only-child.ts'
import type {Row} from '../../ground/table-grid.ts'
import {visibleText} from '../../ground/visible-text.ts'

/** A column's name is no longer than this, in characters. */
const longestName = 24

/**
 * Whether the first row names the columns: it stands in `<thead>`, holds nothing but `<th>`, or, where nothing is
 * marked, reads as names do: each cell filled, short and without digits, in bold or over a row that has digits.
 */
export function hasHeader(rows: readonly Row[]): boolean {
  const [first, second] = rows
  if (!first) return false
  if (first.inHead) return true
  const heads = first.cells.filter(({tagName}) => tagName === 'th').length
  if (heads === first.cells.length || heads > 1) return true
  if (heads === 1) return rows.length === 1 || second!.cells.every(({tagName}) => tagName !== 'th')
  if (!second || rows.some(({cells}) => cells.some(({tagName}) => tagName === 'th'))) return false
  if (first.cells.length < second.cells.length) return false
  const names = first.cells.map((cell) => visibleText(cell))
  if (names.some((name) => name === '' || name.length > longestName || /[。！？]$/.test(name))) return false
  if (first.cells.every(isBold)) return !second.cells.every(isBold)
  return !names.some((name) => /\d/.test(name)) && second.cells.some((cell) => /\d/.test(visibleText(cell)))
}

function isBold(cell: Element): boolean {
  const only = onlyChild(cell)
  if (only?.type !== 'element') return false
  if (only.tagName === 'b' || only.tagName === 'strong') return true
  return ['p', 'div', 'span', 'font', 'center'].includes(only.tagName) && isBold(only)
}
