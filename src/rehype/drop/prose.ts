import type {Element, Nodes} from 'hast'
import {visibleText} from '../../ground/visible-text.ts'
import {endOf, sentenceEnds} from '../texts/sentence-end.ts'

/** A paragraph of prose has at least so many characters outside of links, a Chinese one half as many. */
export const shortestParagraph = 45

/** So many paragraphs are no slogan. */
const leastParagraphs = 2

const sentenceEnd = endOf(sentenceEnds)

/** Whether an element holds paragraphs as an article does: sentences outside of links. A box that was never closed does. */
export function holdsProse(element: Element, found = {paragraphs: 0}): boolean {
  return element.children.some((child) => {
    if (child.type !== 'element') return false
    if (child.tagName !== 'p') return holdsProse(child, found)
    if (unlinked(child) >= shortestParagraph && sentenceEnd.test(visibleText(child))) found.paragraphs++
    return found.paragraphs >= leastParagraphs
  })
}

/** How much a node says outside of links, in characters; Chinese ones count twice. */
export function unlinked(node: Nodes): number {
  if (node.type === 'text') return node.value.trim().length * (/[\u3040-\u30ff\u4e00-\u9fff]/.test(node.value) ? 2 : 1)
  if (node.type !== 'element' || node.tagName === 'a') return 0
  let length = 0
  for (const child of node.children) length += unlinked(child)
  return length
}
