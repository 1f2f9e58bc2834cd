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
  // Few articles have any, and each row of blocks is looked at.
  if (!blocks.some((block, index) => isList(block) && isList(blocks[index - 1]))) return blocks
  const joined: Content = []
  for (const block of blocks) {
    const last = joined.at(-1)
    if (isList(block) && last?.type === 'element' && goesOn(last, block)) {
      append(last.children, block.children)
    } else {
      joined.push(block)
    }
  }
  return joined
}

function isList(block: Content[number] | undefined): block is Element {
  return isElement(block, 'ul', 'ol')
}

/** Whether a list is of the kind of the one before, and does not count anew. */
function goesOn(before: Element, {tagName, properties}: Element): boolean {
  if (before.tagName !== tagName) return false
  return tagName === 'ul' || (properties.start === undefined && properties.type === before.properties.type)
}
