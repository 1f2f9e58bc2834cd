import type {Element} from 'hast'
import {controls, showing} from '../../ground/element-kinds.ts'
import {elementsNamed, holds} from '../../ground/find-within.ts'
import type {Measure} from './measure.ts'

/** One line may say how others have voted. */
const leastLines = 2

/**
 * Whether an element that is called a rating is the table of marks that a test gives: what readers vote with leads
 * somewhere, or can be pressed.
 *
 *     <div class="rating"><h3>Testergebnis</h3><dl><dt>Laufzeit</dt><dd>1,2</dd><dt>Display</dt><dd>2,0</dd></dl></div>
 */
export function isTestMarks(element: Element, {linked}: Measure): boolean {
  if (linked > 0 || holds(element, controls) || holds(element, showing)) return false
  return elementsNamed(element, 'dt').length >= leastLines || elementsNamed(element, 'th').length >= leastLines
}
