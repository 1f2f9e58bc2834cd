import type {Element} from 'hast'

/** Whether an element has any attribute; asked without a list of them. */
export function hasAttributes({properties}: Element): boolean {
  for (const _ in properties) return true
  return false
}
