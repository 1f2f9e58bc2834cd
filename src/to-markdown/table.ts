import type {AlignType, Parents, Table, TableCell, TableRow} from 'mdast'
import type {State} from 'mdast-util-to-markdown'
import {writePhrasing} from './phrasing.ts'

/** Three hyphens each, as GitHub's documentation asks: with one, older renderers see no table. */
const delimiters = {left: ':---', right: '---:', center: ':---:'}

/**
 * `| a | b |`, one blank on either side of each cell and no more, one alone in an empty cell (GFM, tables;
 * markdownlint's `compact`); every row ends where its cells do.
 */
export function table(node: Table, _parent: Parents | undefined, state: State): string {
  const [header, ...body] = node.children
  if (!header) return ''
  const lines = [
    tableRow(header, node, state),
    `| ${header.children.map((_, at) => delimiter(node.align?.[at])).join(' | ')} |`,
  ]
  for (const row of body) lines.push(tableRow(row, node, state))
  return lines.join('\n')
}

function delimiter(align: AlignType | undefined): string {
  return align ? delimiters[align] : '---'
}

/** One row. */
export function tableRow(node: TableRow, _parent: Parents | undefined, state: State): string {
  let line = '|'
  for (const cell of node.children) {
    const text = tableCell(cell, node, state)
    line += text === '' ? ' |' : ` ${text} |`
  }
  return line
}

/** One cell; a pipe in it, in code too, is escaped once. */
export function tableCell(node: TableCell, _parent: Parents | undefined, state: State): string {
  if (node.children.length === 0) return ''
  const text = writePhrasing(node.children, state, 'cell').trim()
  return text.includes('|') ? text.replace(/\|/g, '\\|') : text
}
