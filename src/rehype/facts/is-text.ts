import type {Element} from 'hast'
import {isBlank} from '../../ground/blanks.ts'

/** Whether a paragraph is part of the text. One that is nothing but a link leads elsewhere, such as to the column. */
export function isText({children}: Element): boolean {
  return children.some((child) =>
    child.type === 'element' ? child.tagName !== 'a' : child.type === 'text' && !isBlank(child.value),
  )
}
