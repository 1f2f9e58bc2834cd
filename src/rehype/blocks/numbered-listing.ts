import type {Element, ElementContent} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {element, text} from '../../ground/hast-node.ts'
import {rowsOf} from '../../ground/table-grid.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'

/** One number and one line may be anything. */
const fewest = 2

/**
 * A listing whose numbers stand in a cell of their own, with nothing that calls it so, becomes a code block: what is
 * left of Crayon and SyntaxHighlighter where a site's classes are lost. `undefined` for any other table.
 *
 *     <table><tr><td><p>1</p><p>2</p></td><td><p>cd /tmp</p><p>ls</p></td></tr></table>
 */
export function numberedListing(table: Element, ledger: LedgerEntry[]): Element | undefined {
  const [row, ...more] = rowsOf(table)
  if (row === undefined || more.length > 0) return undefined
  const [numbers, code, ...others] = row.cells
  if (numbers === undefined || code === undefined || others.length > 0) return undefined
  const lines = linesOf(code)
  const counted = linesOf(numbers)
  if (counted.length < fewest || counted.length !== lines.length) return undefined
  if (!counted.every((number, index) => number === String(index + 1))) return undefined
  ledger.push(ledgerEntry('code/line-numbers', numbers))
  return element('pre', {}, [element('code', {}, [text(`${lines.join('\n')}\n`)])])
}

/** The lines of a cell that holds nothing but paragraphs of text, empty ones too; none where it holds anything else. */
function linesOf({children}: Element): string[] {
  const lines = children.filter((child) => !isBlankText(child))
  return lines.every(isLine) ? lines.map((line) => visibleText(line)) : []
}

function isLine(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'p' || node.tagName === 'div') && !holdsMoreThanSpans(node)
}

function holdsMoreThanSpans({children}: Element): boolean {
  return children.some((child) => child.type === 'element' && child.tagName !== 'span')
}
