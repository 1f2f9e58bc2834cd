import type {Nodes} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {showing} from '../../ground/element-kinds.ts'
import {invisible} from '../../ground/visible-text.ts'

/** Elements that show something without any text, and parts of players. */
const shown = new Set([...showing, 'hr', 'input', 'source', 'track'])

/** Whether a reader sees anything of it, such as a box of code around a blank, or a link that may be a place. */
export function isSeen(node: Nodes): boolean {
  if (node.type === 'text') return !isBlankText(node)
  if (node.type === 'element') {
    if (shown.has(node.tagName)) return true
    if (invisible.has(node.tagName)) return false
    if (node.tagName === 'code') return node.children.length > 0
    if (node.tagName === 'a' && node.properties.href !== undefined) return true
  }
  return 'children' in node && node.children.some(isSeen)
}
