import type {Element} from 'hast'
import {controls, showing} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import type {Measure} from './measure.ts'

/** A longer text is more than a remark, in characters. */
const longest = 400

/** Whether an element only says a sentence or two, without links, pictures, or anything to press. */
export function isStatement(element: Element, {text, linked, prose}: Measure): boolean {
  return prose > 0 && linked === 0 && text <= longest && !holds(element, isMore)
}

function isMore({tagName}: Element): boolean {
  return controls.has(tagName) || showing.has(tagName)
}
