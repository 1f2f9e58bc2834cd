import type {Element, Nodes, Parents} from 'hast'
import {inline} from '../../ground/element-kinds.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {hasAttributes} from '../../ground/is-element.ts'
import {remembered} from '../../ground/remembered.ts'
import {shortText} from '../../ground/visible-text.ts'
import {isSeen} from '../seen/is-seen.ts'

/** Whether words stand among the children, by the list of children: asked for one label after another. */
const answers = new WeakMap<readonly Nodes[], boolean>()

/** An inline element with more characters is no label beside another. */
const longestLabel = 40

/**
 * Whether an element is a part of a line that says more: a label in it is a word of the sentence. So is one without any
 * attribute beside another, as word processors part words: `<span>4天前</span><span>才宣布</span>`.
 */
export function isBetweenWords(element: Element, parent: Parents): boolean {
  if (!inline.has(element.tagName)) return false
  const {children} = parent
  return (
    remembered(answers, children, () => children.some(isWords)) ||
    (element.tagName === 'span' &&
      !hasAttributes(element) &&
      children.some((other) => other !== element && isSeen(other)))
  )
}

function isWords(node: Nodes): boolean {
  if (node.type === 'text') return holdsLetter(node.value)
  return node.type === 'element' && inline.has(node.tagName) && shortText(node, longestLabel + 1).length > longestLabel
}
