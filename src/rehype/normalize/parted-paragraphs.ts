import type {Element} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {element, withChildren} from '../../ground/hast-node.ts'
import {isBreak} from '../../ground/is-element.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {splitAtBreaks} from '../blocks/breaks.ts'

/** Whether a line is all that a notice of the publisher says, in such a paragraph. */
export type IsNotice = (line: string, paragraph: Element) => boolean

/** Whether a paragraph ends within itself, at two breaks in a row, or at one before or behind a notice. */
export function endsWithin(paragraph: Element, isNotice: IsNotice | undefined): boolean {
  const {tagName, children} = paragraph
  if (tagName !== 'p') return false
  // Most are one text; a mark around all of one holds a break between two lines at least.
  const isOne = children.length < 2
  if (isOne && (children[0]?.type !== 'element' || children[0].children.length < 3)) return false
  let breaks = 0
  let lines = 1
  if (!isOne) {
    for (const child of children) {
      if (isBreak(child)) {
        breaks++
        lines++
      } else if (!isBlankText(child)) breaks = 0
      if (breaks > 1) return true
    }
  }
  if (isNotice === undefined || (lines === 1 && !isOne)) return false
  const parts = linesOf(paragraph)
  return (
    parts.length > 1 &&
    parts.some((line) => saysNotice(line, paragraph, isNotice)) &&
    !isNotice(visibleText(paragraph), paragraph)
  )
}

/**
 * The paragraphs that one is at its double breaks, and around its notices, so that rules find a notice, a byline or a date
 * that is a paragraph to the reader.
 *
 *     <p>甲<br><br>乙</p>   →   <p>甲</p><p>乙</p>
 */
export function partedParagraphs(paragraph: Element, isNotice: IsNotice | undefined): Element[] {
  const parted = isNotice ? withNoticesParted(paragraph, isNotice) : paragraph
  return splitAtBreaks(parted.children).map((children, index) => {
    const properties = index === 0 ? paragraph.properties : {...paragraph.properties}
    if (index > 0) delete properties.id
    return withChildren(paragraph, children as Element['children'], properties)
  })
}

type Line = Element['children']

/** A second break stands beside each that parts a notice from other lines. */
function withNoticesParted(paragraph: Element, isNotice: IsNotice): Element {
  const lines = linesOf(paragraph)
  if (lines.length === 1) return paragraph
  const notices = lines.map((line) => saysNotice(line, paragraph, isNotice))
  const children = lines.flatMap((line, index) => {
    if (index === 0) return line
    const isParted = notices[index] || notices[index - 1]
    return [...(isParted ? [element('br'), element('br')] : [element('br')]), ...line]
  })
  const holder = linesHolder(paragraph)
  return withChildren(paragraph, holder === paragraph ? children : [withChildren(holder, children)])
}

function saysNotice(line: Line, paragraph: Element, isNotice: IsNotice): boolean {
  return isNotice(visibleText(element('span', {}, line)), paragraph)
}

/** What stands between the breaks of a paragraph. */
function linesOf(paragraph: Element): Line[] {
  const lines: Line[] = [[]]
  for (const child of linesHolder(paragraph).children) {
    if (isBreak(child)) lines.push([])
    else lines.at(-1)!.push(child)
  }
  return lines
}

/** All of a paragraph may be in italics or bold, its breaks with it. */
function linesHolder(paragraph: Element): Element {
  const [only, more] = paragraph.children
  return more === undefined && only?.type === 'element' && only.children.some(isBreak) ? only : paragraph
}
