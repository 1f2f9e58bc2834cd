import type {Element} from 'hast'
import {element} from '../../ground/hast-node.ts'
import {isHeading} from '../../ground/is-element.ts'
import {onlyLink} from '../../ground/only-child.ts'
import type {Content} from './content.ts'

/**
 * A heading in an item of a list that is nothing but a link heads nothing: it is what the item leads to.
 *
 *     <li><h2><a href="/a">甲</a></h2><p>乙</p></li>   →   <li><p><a href="/a">甲</a></p><p>乙</p></li>
 */
export function plainItemHeadings(blocks: Content, parent: string): Content {
  if (parent !== 'li' || !blocks.some(isLinkHeading)) return blocks
  const [only] = blocks
  // An item of one line needs no paragraph.
  if (blocks.length === 1) return (only as Element).children
  return blocks.map((block) => (isLinkHeading(block) ? element('p', {}, block.children) : block))
}

function isLinkHeading(block: Content[number]): block is Element {
  return isHeading(block) && onlyLink(block) !== undefined
}
