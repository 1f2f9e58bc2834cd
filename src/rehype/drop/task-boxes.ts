import type {Element, Nodes} from 'hast'

/** Whether an element is a box to tick in an item of a list: it says whether a task is done. */
export function isTaskBox({tagName, properties}: Element, around: readonly Nodes[]): boolean {
  return tagName === 'input' && properties.type === 'checkbox' && around.some(isItem)
}

function isItem(node: Nodes): boolean {
  return node.type === 'element' && node.tagName === 'li'
}
