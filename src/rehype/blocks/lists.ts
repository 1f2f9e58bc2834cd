import type {Element} from 'hast'
import {append} from '../../ground/append.ts'
import {isElement} from '../../ground/is-element.ts'
import type {Content} from './content.ts'

/**
 * Lists of one kind that follow each other with nothing between them are one list.
 *
 *     <ul><li>甲</li></ul><p> </p><ul><li>乙</li></ul>   RFA 2020: each related article in a list of its own
 */
export function joinLists(blocks: Content): Content {
  if (blocks.length < 2) return blocks
  const joined: Content = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (isElement(block, 'ul', 'ol') && last?.type === 'element' && goesOn(last, block)) {
      append(last.children, block.children)
    } else {
      joined.push(block)
    }
  }
  return joined
}

/** Whether a list is of the kind of the one before, and does not count anew. */
function goesOn(before: Element, {tagName, properties}: Element): boolean {
  if (before.tagName !== tagName) return false
  return tagName === 'ul' || (properties.start === undefined && properties.type === before.properties.type)
}
