import type {Nodes} from 'hast'
import {invisible} from '../../ground/visible-text.ts'
import {endOf, sentenceEnds} from '../texts/sentence-end.ts'

/** An address, a day or a name has fewer words. */
const leastWords = 7
/** Without blanks: Chinese and Japanese; Thai, Lao, Tibetan, Burmese and Khmer, which write vowels as well. */
const unparted = /[\u3040-\u30ff\u4e00-\u9fff]{12}|[\u0e00-\u109f\u1780-\u17ff]{24}/
const ended = endOf(sentenceEnds)

/**
 * Whether a text of an element says something in words, as an address of any length does not.
 * @param isWhole Whether it has to end as a sentence does, and not as a byline.
 */
export function holdsSentence(node: Nodes, isWhole = false): boolean {
  if (node.type === 'text') return isSaid(node.value) && (!isWhole || ended.test(node.value.trim()))
  if (node.type !== 'element' || invisible.has(node.tagName)) return false
  return node.children.some((child) => holdsSentence(child, isWhole))
}

function isSaid(value: string): boolean {
  const said = value.trim()
  return said.length > 24
    ? said.split(/\s+/, leastWords).length === leastWords || unparted.test(said)
    : unparted.test(said)
}
