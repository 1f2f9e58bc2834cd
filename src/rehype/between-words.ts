import type {Element, Nodes} from 'hast'
import {inline} from '../ground/element-kinds.ts'
import {shortText} from '../ground/visible-text.ts'

/** Whether words stand among the children, by the list of children: asked for one label after another. */
const answers = new WeakMap<readonly Nodes[], boolean>()

/** An inline element with more characters is no label beside another. */
const longestLabel = 40

/** Whether an element is a part of a line that says more: a label in it is a word of the sentence. */
export function isBetweenWords({tagName}: Element, parent: Nodes): boolean {
  if (!inline.has(tagName) || !('children' in parent)) return false
  const {children} = parent
  let answer = answers.get(children)
  if (answer === undefined) {
    answer = children.some(isWords)
    answers.set(children, answer)
  }
  return answer
}

function isWords(node: Nodes): boolean {
  if (node.type === 'text') return /[\p{L}\p{N}]/u.test(node.value)
  return node.type === 'element' && inline.has(node.tagName) && shortText(node, longestLabel + 1).length > longestLabel
}
