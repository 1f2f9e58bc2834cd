import type {Element} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {isBreak} from '../../ground/is-element.ts'
import {splitAtBreaks} from '../blocks/breaks.ts'

/** Whether a paragraph ends within itself, at two breaks in a row. */
export function endsWithin({tagName, children}: Element): boolean {
  if (tagName !== 'p' || children.length < 2) return false
  let breaks = 0
  for (const child of children) {
    if (isBreak(child)) breaks++
    else if (!isBlankText(child)) breaks = 0
    if (breaks > 1) return true
  }
  return false
}

/**
 * The paragraphs that one is at its double breaks, so that rules find a notice, a byline or a date that is a paragraph to
 * the reader.
 *
 *     <p>甲<br><br>乙</p>   →   <p>甲</p><p>乙</p>
 */
export function partedParagraphs(paragraph: Element): Element[] {
  return splitAtBreaks(paragraph.children).map((children, index) => {
    const properties = index === 0 ? paragraph.properties : {...paragraph.properties}
    if (index > 0) delete properties.id
    return {...paragraph, properties, children: children as Element['children']}
  })
}
