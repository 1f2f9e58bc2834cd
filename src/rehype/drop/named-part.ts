import type {Element, Nodes} from 'hast'
import {isArticle} from '../../conversion.ts'
import {showing} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {shortText} from '../../ground/visible-text.ts'
import {clutterByLabel, longestLabel} from '../clutter/labels.ts'
import type {Rule} from '../rule.ts'

/** All that such a part says, in characters, and the longest piece of it: longer ones are sentences. */
const longest = 300
const longestPiece = 45
/** Chinese says as much in fewer characters, and ends a sentence where one stands; so do signs that do nothing else. */
const sentence = /[\u3040-\u30ff\u4e00-\u9fff][。！？]|[।۔။។።]/

/**
 * A rule for a part of the page that its name tells, as long as it holds no sentence and no picture.
 * @param label What it says where nothing in it can be pressed; left out where the name alone is enough.
 */
export function namedPart(part: Pick<Rule, 'name' | 'why' | 'named'>, label?: string): Rule {
  return {
    ...part,
    on: ['div', 'ul', 'ol', 'section', 'aside', 'nav'],
    test: (element, _ancestors, conversion) =>
      isArticle(conversion) &&
      saysLittle(element) &&
      (label === undefined || holds(element, isPressed) || clutterByLabel(shortText(element, longestLabel)) === label),
  }
}

const pressed = new Set(['a', 'button', 'form', 'input', 'svg'])

function isPressed({tagName}: Element): boolean {
  return pressed.has(tagName)
}

function saysLittle(element: Element): boolean {
  let left = longest
  const isLittle = (node: Nodes): boolean => {
    if (node.type === 'text') {
      const {length} = node.value.trim()
      left -= length
      return left >= 0 && length <= longestPiece && !sentence.test(node.value)
    }
    if (node.type !== 'element') return true
    if (showing.has(node.tagName) && node.tagName !== 'svg') return false
    return node.children.every(isLittle)
  }
  return element.children.every(isLittle)
}
