import type {Element} from 'hast'

/**
 * Whether a paragraph is part of the text. One that is nothing but a link leads elsewhere, such as to the column whose
 * name stands above the title.
 */
export function isText({children}: Element): boolean {
  return children.some((child) =>
    child.type === 'element' ? child.tagName !== 'a' : child.type === 'text' && child.value.trim() !== '',
  )
}
