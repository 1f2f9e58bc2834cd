import {madeOnce} from '../../ground/made-once.ts'

/** The text of a cell; '' where the row has none in the column. */
export type Cell = string

interface Placed {
  text: string
  start: number
  end: number
}

/** Two lines are a table where they have so many cells and the same number of them. */
const fewestInPair = 4

/** The cells of two lines that are a head and its row; `undefined` for all others. */
export function cellsOfPair(lines: readonly string[]): Cell[][] | undefined {
  const rows = lines.map(splitCells)
  const [head, row, ...more] = rows
  if (row === undefined || more.length > 0) return undefined
  return head!.length >= fewestInPair && head!.length === row.length ? rows : undefined
}

/**
 * Tells the columns of lines that are padded with blanks.
 * @returns The cells of every line, as many in each; `undefined` where cells and columns cannot be told for sure.
 */
export function columnsOf(lines: readonly string[]): Cell[][] | undefined {
  const counted = countCells(lines)
  if (counted && counted[0]!.length !== splitCells(lines[0]!).length) return counted
  // What padded the lines counted a Chinese character once or twice.
  for (const wide of [1, 2]) {
    const found = align(lines.map((line) => placeCells(line, wide)))
    if (found) return found
  }
  return counted
}

/** Where every line has as many cells, it does not matter where they stand; the first line may be set tighter. */
function countCells(lines: readonly string[]): Cell[][] | undefined {
  const [head, ...body] = lines.map(splitCells)
  const width = body[0]?.length ?? 0
  if (width < 2 || !body.every((row) => row.length === width)) return undefined
  if (head!.length === width) return [head!, ...body]
  const tight = lines[0]!.trim().split(/ +/)
  return tight.length === width ? [tight, ...body] : undefined
}

function splitCells(line: string): Cell[] {
  return line.trim().split(/ {2,}/)
}

/** Cells and where they stand; three blanks part two cells. */
function placeCells(line: string, wide: number): Placed[] {
  const cells: Placed[] = []
  let at = 0
  let copied = 0
  for (const match of line.matchAll(/\S+(?: {1,2}\S+)*/g)) {
    at += match.index - copied
    const text = match[0]
    const width = widthOf(text, wide)
    cells.push({text: text.replace(/ +/g, ' '), start: at, end: at + width})
    at += width
    copied = match.index + text.length
  }
  return cells
}

function widthOf(text: string, wide: number): number {
  let width = 0
  for (const char of text) width += char > '\u2e7f' ? wide : 1
  return width
}

/** Columns are the stretches that cells overlap; a line with two cells in one stretch makes it no table. */
function align(rows: readonly Placed[][]): Cell[][] | undefined {
  const stretches: Array<{start: number; end: number}> = []
  for (const {start, end} of rows.flat().sort((a, b) => a.start - b.start)) {
    const last = stretches.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else stretches.push({start, end})
  }
  if (stretches.length < 2) return undefined
  joinLabels(stretches, rows)
  const aligned: Cell[][] = []
  for (const row of rows) {
    const cells: Cell[] = stretches.map(() => '')
    for (const {text, start} of row) {
      const column = stretches.findIndex((stretch) => start >= stretch.start && start < stretch.end)
      if (cells[column] !== '') return undefined
      cells[column] = text
    }
    aligned.push(cells)
  }
  mendLabels(aligned)
  return withoutHeadless(aligned)
}

/** A label has so many letters. */
const label = madeOnce(() => /(?:\p{L}\P{L}*){4}/u)

/** A label that was padded too far stands in the column of the first figures; only where all other rows have theirs. */
function mendLabels([head, ...rows]: Cell[][]): void {
  if (head![0] === '') return
  const [row, ...more] = rows.filter(([first]) => first === '')
  if (row === undefined || more.length > 0) return
  const at = row.findIndex((cell) => cell !== '')
  if (at < 0 || !label().test(row[at]!)) return
  row[0] = row[at]!
  row[at] = ''
}

/** A column that the first line does not name is part of the one before, where no line has cells in both. */
function withoutHeadless(rows: Cell[][]): Cell[][] {
  const [head] = rows
  for (let column = head!.length - 1; column > 1; column--) {
    if (head![column] !== '' || rows.some((row) => row[column] !== '' && row[column - 1] !== '')) continue
    for (const row of rows) row.splice(column - 1, 2, row[column - 1]! + row[column]!)
  }
  return rows
}

/** Labels of two depths stand in stretches of their own; where no line uses both, they are one column. */
function joinLabels(stretches: Array<{start: number; end: number}>, rows: readonly Placed[][]): void {
  while (stretches.length > 2) {
    const [first, second] = stretches as [{start: number; end: number}, {start: number; end: number}]
    const uses = (row: readonly Placed[], {start, end}: {start: number; end: number}): boolean =>
      row.some((cell) => cell.start >= start && cell.start < end)
    if (rows.some((row) => uses(row, first) && uses(row, second))) return
    stretches.splice(0, 2, {start: first.start, end: second.end})
  }
}
