import type {Element, Parents} from 'hast'
import {isArticle} from '../../conversion.ts'
import {inline} from '../../ground/element-kinds.ts'
import {hintedPattern} from '../rules/hinted-pattern.ts'
import type {Rule} from '../rules/rule.ts'
import {isSeen} from '../seen/is-seen.ts'

/**
 * What opens over a word that somebody points at, and would stand between it and the next one:
 *
 *     The <span class="tooltip">bollard<span class="tooltiptext">A post for ropes</span></span> is new.   W3Schools
 */
export const tooltips: Rule = {
  name: 'hidden/tooltip',
  why: 'opens over a word that somebody points at',
  on: ['div', 'small', 'span'],
  named: hintedPattern('tip', /^(?:[\w-]+[-_])?tool-?tip[-_]*(?:body|bubble|content|inner|popup|text)$/i),
  test: (element, ancestors, conversion) => isArticle(conversion) && standsBehindWord(element, ancestors.at(-1)!),
}

/** Whether it stands in a line, behind something that is seen. */
function standsBehindWord(element: Element, parent: Parents): boolean {
  if (parent.type !== 'element' || !inline.has(parent.tagName)) return false
  return parent.children.slice(0, parent.children.indexOf(element)).some(isSeen)
}
