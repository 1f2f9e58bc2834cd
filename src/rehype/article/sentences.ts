import type {Nodes} from 'hast'
import {invisible} from '../../ground/visible-text.ts'

/** An address, a day or a name has fewer words. */
const leastWords = 7
const chinese = /[\u3040-\u30ff\u4e00-\u9fff]{12}/

/** Whether a text of an element says something in words, as an address of any length does not. */
export function holdsSentence(node: Nodes): boolean {
  if (node.type === 'text') return isSaid(node.value)
  if (node.type !== 'element' || invisible.has(node.tagName)) return false
  return node.children.some(holdsSentence)
}

function isSaid(value: string): boolean {
  const said = value.trim()
  return said.length > 24
    ? said.split(/\s+/, leastWords).length === leastWords || chinese.test(said)
    : chinese.test(said)
}
