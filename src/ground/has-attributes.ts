import type {Element} from 'hast'

/** Whether an element has any attribute. */
export function hasAttributes({properties}: Element): boolean {
  for (const _ in properties) return true
  return false
}
