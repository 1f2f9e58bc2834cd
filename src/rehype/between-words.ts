import type {Element, Nodes} from 'hast'
import {inline} from '../ground/element-kinds.ts'

/** Whether words stand among the children, by the list of children: asked for one label after another. */
const answers = new WeakMap<readonly Nodes[], boolean>()

/** Whether an element is a part of a line that says more: a label in it is a word of the sentence. */
export function isBetweenWords({tagName}: Element, parent: Nodes): boolean {
  if (!inline.has(tagName) || !('children' in parent)) return false
  const {children} = parent
  let answer = answers.get(children)
  if (answer === undefined) {
    answer = children.some((child) => child.type === 'text' && /[\p{L}\p{N}]/u.test(child.value))
    answers.set(children, answer)
  }
  return answer
}
