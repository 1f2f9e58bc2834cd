import type {Element, ElementData, Nodes} from 'hast'
import {isBlank} from '../../ground/blanks.ts'
import {elementsNamed} from '../../ground/find-within.ts'
import {visibleText} from '../../ground/visible-text.ts'
import type {Rule} from '../rules/rule.ts'
import {isPicture} from '../seen/is-picture.ts'

declare module 'hast' {
  interface ElementData {
    /** Name of the rule by which the element goes, because the facts say all it says. */
    newsdownTaken?: string | undefined
  }
}

/** Marks a line for the drop walk, which still sees its siblings as the source has them. */
export function markTaken(element: Element, rule: string): void {
  element.data = {...element.data, newsdownTaken: rule} as ElementData
}

function taken(name: string, why: string, isSaid: (element: Element) => boolean = () => true): Rule {
  const test = (element: Element) => element.data?.newsdownTaken === name && isSaid(element)
  return {name, why, on: ['*'], having: 'data', test}
}

/** A picture in a line that goes shows whom it names where both lead there; of any other the front matter says nothing. */
function isWords(line: Element): boolean {
  const named = elementsNamed(line, 'a').filter((link) => !isBlank(visibleText(link)))
  const targets = new Set(named.map(({properties: {href}}) => href))
  const saysIt = (node: Nodes): boolean =>
    node.type !== 'element' ||
    (node.tagName === 'a' && targets.has(node.properties.href)) ||
    (!isPicture(node) && node.children.every(saysIt))
  return line.children.every(saysIt)
}

/** The rules by which lines go that passes have marked, one for each of the names that they mark with. */
export const dateLines = taken('dates/date-line', 'date and author stand in the front matter', isWords)
export const bylines = taken('bylines/byline', 'the authors stand in the front matter', isWords)
export const authorBoxes = taken(
  'posts/author-box',
  'the face or the account of who wrote it, said in the front matter',
)
export const kickers = taken('posts/kicker', 'names the section of the site, which is no part of the text')
export const titleHeadings = taken('headings/title', 'the title stands in the front matter')
