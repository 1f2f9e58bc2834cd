import type {Element} from 'hast'
import type {Handle, State} from 'hast-util-to-mdast'
import type {AlignType, Html, PhrasingContent, RootContent, Table, TableCell, TableRow} from 'mdast'
import {cellsInRows, hasSpans, isWorthFilling, placeCells, rowsOf} from '../../ground/table-grid.ts'
import {onLines, toPhrasing, trimBreaks} from '../phrasing.ts'
import {hasHeader} from './header.ts'
import {rawTable} from './raw-table.ts'

/**
 * `<table>`, by a ladder:
 *
 * 1. A cell holds a table or a block of code: a small HTML table, as no cell of Markdown can say that. (Tables that
 *    only arrange a page are gone by now.)
 * 2. Otherwise GFM. Spans are spread out: what a cell covers beside its first place is empty. The first row is the
 *    header where it is marked as one or reads as one; otherwise the header is empty, as GFM cannot do without.
 * 3. Several blocks in a cell are parted by `<br>`. A caption is a line in emphasis before the table.
 */
export const table: Handle = (state, element) => {
  const rows = rowsOf(element)
  const blocks = captions(state, element)
  if (rows.length === 0) return blocks
  if (rows.some(({cells}) => cells.some(holdsMoreThanLines))) {
    const raw: Html = {type: 'html', value: rawTable(withoutCaption(element)).trim()}
    onLines.set(raw, () => toPhrasing([gfmTable(state, rows)]))
    blocks.push(raw)
    return blocks
  }
  blocks.push(gfmTable(state, rows))
  return blocks
}

function gfmTable(state: State, rows: ReturnType<typeof rowsOf>): Table {
  const align: AlignType[] = []
  const placed = (hasSpans(rows) ? placeCells(rows) : undefined) ?? cellsInRows(rows)
  let width = 0
  const written = placed.map((cells): TableRow => {
    const children: TableCell[] = []
    for (const {element: cell, column} of cells) {
      while (children.length < column) children.push({type: 'tableCell', children: []})
      children.push({type: 'tableCell', children: toCell(state, cell)})
      align[column] ??= alignment(cell)
    }
    width = Math.max(width, children.length)
    return {type: 'tableRow', children}
  })
  const header: TableRow = hasHeader(rows) ? written.shift()! : {type: 'tableRow', children: []}
  fill(header, width)
  // GFM fills short rows by itself; ours are filled for those who read the source, unless that would blow it up.
  if (isWorthFilling(rows, width)) for (const row of written) fill(row, width)
  return {
    type: 'table',
    align: Array.from({length: width}, (_, column) => align[column] ?? null),
    children: [header, ...written],
  }
}

function fill({children}: TableRow, width: number): void {
  while (children.length < width) children.push({type: 'tableCell', children: []})
}

function toCell(state: State, cell: Element): PhrasingContent[] {
  const [only] = cell.children
  if (only === undefined) return []
  // Nearly all cells hold a text.
  if (only.type === 'text' && cell.children.length === 1) return trimBreaks([{type: 'text', value: only.value}])
  return toPhrasing(state.all(cell) as RootContent[])
}

function captions(state: State, {children}: Element): RootContent[] {
  return children.flatMap((child): RootContent[] => {
    if (child.type !== 'element' || child.tagName !== 'caption') return []
    const words = toPhrasing(state.all(child) as RootContent[])
    return words.length > 0 ? [{type: 'paragraph', children: [{type: 'emphasis', children: words}]}] : []
  })
}

function withoutCaption(element: Element): Element {
  return {
    ...element,
    children: element.children.filter((child) => child.type !== 'element' || child.tagName !== 'caption'),
  }
}

/** Whether something in the element cannot be said on one line: a table, or code of several lines. */
function holdsMoreThanLines({children}: Element): boolean {
  for (const child of children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'table' || child.tagName === 'pre' || holdsMoreThanLines(child)) return true
  }
  return false
}

/** How a cell is aligned, out of `align` or `style="text-align: …"`. */
function alignment({properties}: Element): AlignType {
  const style = typeof properties.style === 'string' ? /text-align:\s*([a-z]+)/i.exec(properties.style)?.[1] : undefined
  const value = String(style ?? properties.align ?? '').toLowerCase()
  return value === 'left' || value === 'right' || value === 'center' ? value : null
}
