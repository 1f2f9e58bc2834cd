import type {Element, Root} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {isElement} from '../../ground/is-element.ts'
import {asOwnShape} from '../../ground/own-shapes.ts'
import {knownElements} from '../known-elements.ts'
import {isSeen} from '../seen/is-seen.ts'
import type {Content} from './content.ts'

/**
 * What only fragments keep, because somebody may count on it: tags that no HTML knows, and links without words between
 * blocks. Both become shapes of their own, which are written as the HTML they are, since Markdown has no words for
 * them.
 *
 *     <p>[link](<foo>)</p>   <p>甲</p><a href="/b"></a>
 */
export function keepOddities(parent: Root | Element): void {
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    const {tagName} = child
    if (!knownElements.has(tagName) && /^[a-z][a-z\d]*$/.test(tagName)) {
      child.properties = {}
      child.tagName = 'unknown-element'
      asOwnShape(child, tagName)
    }
    if (tagName !== 'svg' && tagName !== 'math' && tagName !== 'pre') keepOddities(child)
  }
}

/**
 * Whether a line between blocks holds nothing but links without words, which as a paragraph would take a line's place.
 */
export function isSilent(line: Content): boolean {
  let links = 0
  for (const node of line) {
    if (isBlankText(node)) continue
    if (!isElement(node, 'a') || node.children.some(isSeen)) return false
    links++
  }
  return links > 0
}
