import type {Element, Nodes} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {sentenceEnds} from '../../ground/sentence-end.ts'

/** What a paragraph of sentences weighs, and other lines. */
export const paragraph = 1
const subtitle = 0.5
const shortLine = 0.25

/** Longest short line, in characters. */
const longest = 80

/** Longest kicker, in characters. */
const longestKicker = 40

/**
 * How much of the opening an element is: a picture or a kicker is less of it than a subtitle, and that than sentences.
 * @param text Its text, cut to a line.
 */
export function openingWeight(element: Element, text: string): number {
  if (text === '') return holdsText(element) ? paragraph : shortLine
  const {tagName} = element
  if (tagName !== 'p' && tagName !== 'div') return text.length <= longest ? shortLine : paragraph
  if (sentenceEnd.test(text)) return paragraph
  return text.length <= longestKicker || (tagName === 'div' && text.length <= longest) ? shortLine : subtitle
}

const sentenceEnd = new RegExp(`[${sentenceEnds}…"”»」]$`)

function holdsText(node: Nodes): boolean {
  if (node.type === 'text') return !isBlank(node.value)
  return 'children' in node && node.children.some(holdsText)
}
