import type {Element, Nodes, Root} from 'hast'
import {isBlock, isElement} from '../../ground/is-element.ts'
import {placeAmong} from '../../ground/siblings.ts'
import {shortText} from '../../ground/visible-text.ts'
import {readCredits} from '../authors/credits.ts'
import {isSeen} from '../seen/is-seen.ts'

/** Longest line of credits, and of what a book says of itself, in characters. */
const longest = 80

/** What a book says of itself. */
const imprint = /^(?:出版(?:社|者|商|[时時][间間]|日期|年份)|ISBN|[书書]号|書號|publisher|verlag)\s?[:：]/i

/**
 * Whether a line of names says who wrote a book, or another work, that the article is about: below it stands who printed
 * it, or, behind more text, who wrote the next.
 *
 *     <p>作者：丁一</p><p>出版社：海湾出版社</p>
 *     <p>作者：丁一</p><p>…</p><p>作者：丙二</p>
 */
export function isOfBook(line: Element, parent: Root | Element, names: readonly string[]): boolean {
  const {children} = parent
  const below = children.slice(placeAmong(children, line) + 1).filter(isLine)
  if (below[0] && imprint.test(shortText(below[0], longest))) return true
  const start = shortText(line, longest).slice(0, 2)
  const text = below.findIndex((other) => shortText(other, longest) === '')
  return below.slice(text + 1).some((other) => {
    const said = shortText(other, longest)
    const credits = text >= 0 && said.startsWith(start) ? readCredits(said) : undefined
    return credits?.saysMore === false && credits.names.some((name) => !names.includes(name))
  })
}

function isLine(node: Nodes): node is Element {
  return isElement(node, 'p', 'div') && isSeen(node) && !node.children.some(isBlock)
}
