import type {Element, Parents} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {type LedgerEntry, ledgerEntry} from '../../ledger.ts'

/**
 * The words of a drawing, such as the names along the axes of a chart, say nothing without it: they go to the ledger.
 * Icons have none, and need no word.
 *
 *     <svg><path d="…"/><text>Boats in the harbour</text></svg>
 */
export function noteDrawing(svg: Element, ancestors: readonly Parents[], ledger: LedgerEntry[]): void {
  if (!isBlank(visibleText(svg))) ledger.push(ledgerEntry('images/drawing', svg, ancestors))
}
