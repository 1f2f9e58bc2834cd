import type {Element, ElementContent} from 'hast'
import {append} from '../../ground/append.ts'
import {element, text} from '../../ground/hast-node.ts'
import {isElement} from '../../ground/is-element.ts'
import type {Content} from './content.ts'
import {type Cell, cellsOfPair, columnsOf} from './padded-columns.ts'

/** Fewer rows than this are no table, except a head and its row. */
const fewestRows = 3

/** A longer paragraph, in characters, is prose with a gap in it; so is one with a longer cell. */
const longestRow = 400
const longestCell = 120

/** A gap between two cells. */
const gap = /[^ \u00a0\u3000][ \u00a0\u3000]{3,}[^ \u00a0\u3000]/

/**
 * Rows of paragraphs whose cells are padded with blanks become a table where the columns can be told from where the
 * cells stand, else one preformatted block: collapsing the blanks would run the cells together.
 *
 *     <p>       选项      人数     占比   </p><p>   不变      34     94%   </p>…   Reuters 2020
 */
export function padTables(blocks: Content): Content {
  if (!blocks.some(isRow)) return blocks
  const out: Content = []
  let rows: Element[] = []
  const flush = (): void => {
    const lines = rows.map(rawText)
    const pair = cellsOfPair(lines)
    if (pair || rows.length >= fewestRows) out.push(table(lines, pair ?? columnsOf(lines)))
    else append(out, rows)
    rows = []
  }
  for (const block of blocks) {
    if (isRow(block)) {
      rows.push(block)
    } else {
      if (rows.length > 0) flush()
      out.push(block)
    }
  }
  flush()
  return out
}

function isRow(block: Content[number]): block is Element {
  if (block.type !== 'element' || block.tagName !== 'p' || block.children.length > 3) return false
  let mayBePadded = false
  for (const child of block.children) {
    if (child.type === 'text') mayBePadded ||= child.value.includes('   ')
    else if (isElement(child, 'span')) mayBePadded = true
    else return false
  }
  return mayBePadded && isPadded(rawText(block))
}

function isPadded(line: string): boolean {
  if (line.length > longestRow || !gap.test(line) || /[。！？]/.test(line)) return false
  return line.split(/[ \u3000]{3,}/).every((cell) => cell.length <= longestCell)
}

/** The text with its blanks as they are; where a line of the source ends, there is one, however far the next goes in. */
function rawText(element: Element): string {
  // The line of the tag itself is none.
  const lines = allText(element)
    .replace(/^[ \t]*\n|\n[ \t]*$/g, '')
    .split('\n')
  const last = lines.length - 1
  return lines
    .map((line, index) => (index > 0 ? line.trimStart() : line))
    .map((line, index) => (index < last ? line.trimEnd() : line))
    .join(' ')
    .replaceAll('\u00a0', ' ')
}

function allText({children}: Element): string {
  return children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? allText(child) : ''))
    .join('')
}

function table(lines: readonly string[], columns: Cell[][] | undefined): Element {
  if (!columns) return holding('pre', [holding('code', [text(`${lines.map((line) => line.trimEnd()).join('\n')}\n`)])])
  const [head, ...body] = columns.map((cells, index) => row(cells, index === 0 ? 'th' : 'td'))
  return holding('table', [holding('thead', [head!]), holding('tbody', body)])
}

function row(cells: readonly Cell[], name: 'td' | 'th'): Element {
  return holding(
    'tr',
    cells.map((cell) => holding(name, cell === '' ? [] : [text(cell)])),
  )
}

function holding(tagName: string, children: ElementContent[]): Element {
  return element(tagName, {}, children)
}
