import type {Element, Nodes} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {controls} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {holdsSentence} from './holds-sentence.ts'
import type {Measure} from './measure.ts'

/** What somebody could press. */
const pressed: ReadonlySet<string> = new Set([...controls, 'a'])

/** What opens below its title; Webflow makes both menus and answers so. */
const folds = /^(?:w-)?dropdown/i

/**
 * Whether an element that is named for where it lies or for how it opens says a sentence, and has nothing to press but
 * links in what opens; outside of what holds an article, where it is named for how it opens. Notes say less.
 *
 *     <div class="slide-overlay"><p>…</p></div>   <div class="dropdown-content"><p>…</p></div>
 *     <div class="w-dropdown"><div>Why so late?</div><nav class="w-dropdown-list"><p>…</p></nav></div>   Webflow
 *
 * @param rule The rule by which such an element is clutter.
 * @param holder What holds an article, and the element.
 */
export function isOpening(
  element: Element,
  {prose, text, linked}: Measure,
  rule: string,
  holder: Nodes | undefined,
): boolean {
  const isOverlay = rule === 'page/overlay'
  if (isOverlay && holder !== undefined && isNote(element)) return true
  if ((!isOverlay && element.tagName !== 'nav') || prose === 0 || linked * 6 >= text) return false
  const isFold = classNames(element).some((name) => folds.test(name))
  if (!isFold && (!isOverlay || holder === undefined)) return false
  return holdsSentence(element) && !holds(element, isFold ? controls : pressed)
}

/**
 * Whether it is a note of the article in a box of Bootstrap's, however short: what a script says is hidden before it is
 * said, or there is something to press.
 *
 *     <div class="alert alert-info" role="alert"><strong>Note:</strong> Boats leave at noon.</div>
 */
function isNote(element: Element): boolean {
  return classNames(element).some((name) => noteName.test(name)) && !holds(element, pressed)
}

const noteName = /^alert(?:-(?:danger|dark|info|light|primary|secondary|success|warning))?$/
