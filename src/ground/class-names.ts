import type {Element} from 'hast'

/** Whether the element has one of the classes. */
export function hasClass({properties}: Element, wanted: ReadonlySet<string>): boolean {
  const names = properties.className
  if (!Array.isArray(names)) return false
  for (const name of names) if (wanted.has(name as string)) return true
  return false
}

const none: readonly string[] = []

/** Names of the element's classes, in order. */
export function classNames({properties}: Element): readonly string[] {
  return Array.isArray(properties.className) ? (properties.className as string[]) : none
}
