import type {Nodes} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'

/** Whether a node is an element, of whatever kind, or a text with something to see. */
export function hasContent(node: Nodes): boolean {
  return node.type === 'text' ? !isBlankText(node) : node.type === 'element'
}
