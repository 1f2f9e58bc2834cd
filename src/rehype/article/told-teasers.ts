import type {Element, Nodes, Root} from 'hast'
import {classNames} from '../../ground/class-names.ts'
import {controls, headings} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {perName, remembered} from '../../ground/remembered.ts'
import {wordsOf} from '../words-of-names.ts'
import type {Around} from './around.ts'
import {holdsSentence} from './holds-sentence.ts'
import type {Measure} from './measure.ts'

/**
 * Whether what is called a teaser tells something itself: it leads to little or nothing, and is none of a list; or one of
 * a list with headings in which nothing leads anywhere, for builders call columns so.
 *
 *     <div class="teaser"><h3>On paper</h3><p>…</p></div><div class="teaser"><h3>As a file</h3><p>…</p></div>…
 *
 * @param index Where it stands among the children of its parent.
 */
export function isToldTeaser(
  element: Element,
  measured: Measure,
  parent: Root | Element,
  index: number,
  around: Around,
): boolean {
  const {prose, text, linked} = measured
  if (linked * 6 >= text || (prose === 0 && !isStandfirst(element, measured, around))) return false
  return !hasTwins(element, parent.children, index) || (!around.link && isColumn(element, parent.children))
}

/** Whether it has a heading over what it says, and there is nothing around that somebody could press. */
function isColumn(element: Element, siblings: readonly Nodes[]): boolean {
  return classNames(element).some(isTeaserName) && holds(element, headings) && leadsNowhere(siblings)
}

/** Whether there is nothing among siblings that somebody could press. */
function leadsNowhere(siblings: readonly Nodes[]): boolean {
  // Asked of each of a list.
  return remembered(nowhere, siblings, () =>
    siblings.every((each) => each.type !== 'element' || !(leads(each) || holds(each, leads))),
  )
}

const nowhere = new WeakMap<readonly Nodes[], boolean>()

/** A link, a control, and what a script makes one. */
function leads({tagName, properties}: Element): boolean {
  return tagName === 'a' || controls.has(tagName) || scripted.some((name) => properties[name] !== undefined)
}

const scripted = ['dataHref', 'dataLink', 'dataUrl', 'onClick']

/** How far a list is looked for around one of its items, in nodes. */
const farthestTwin = 10

/**
 * Whether a teaser in an article is a sentence that leads nowhere, too short to read as prose.
 *
 *     <div class="field field--name-field-teaser">…</div>   Drupal
 */
function isStandfirst(element: Element, {linked}: Measure, around: Around): boolean {
  return around.article && linked === 0 && classNames(element).some(isTeaserName) && holdsSentence(element, true)
}

const isTeaserName = perName((name) => wordsOf(name).some((word) => word === 'teaser'))

/** Classes that Drupal gives to every field. */
const ofAnyField = new Set(['clearfix', 'field', 'text-content', 'text-formatted'])

/**
 * Whether two others around it are called the same: one teaser may be a standfirst, three are a list. What any field is
 * called says nothing of it: `clearfix text-formatted field field--name-field-teaser`.
 */
function hasTwins(element: Element, siblings: readonly Nodes[], index: number): boolean {
  const name = classNames(element).find((each) => !ofAnyField.has(each))
  if (name === undefined) return false
  let alike = 0
  for (let at = Math.max(0, index - farthestTwin); at < siblings.length && at <= index + farthestTwin; at++) {
    const other = siblings[at]!
    if (other.type !== 'element' || other.tagName !== element.tagName) continue
    if (classNames(other).includes(name) && ++alike === 3) return true
  }
  return false
}
