import type {Element, Nodes} from 'hast'
import {controls, showing} from '../../ground/element-kinds.ts'
import type {Measure} from './measure.ts'

/** A longer text is more than a remark, in characters. */
const longest = 400

/** Whether an element only says a sentence or two, without links, pictures, or anything to press. */
export function isStatement(element: Element, {text, linked, prose}: Measure): boolean {
  return prose > 0 && linked === 0 && text <= longest && !holdsMore(element)
}

function holdsMore({children}: Element): boolean {
  return children.some((child: Nodes) => {
    if (child.type !== 'element') return false
    return controls.has(child.tagName) || showing.has(child.tagName) || holdsMore(child)
  })
}
