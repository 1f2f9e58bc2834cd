import type {Element} from 'hast'

/** Whether a link says what it leads to from this page: `<a rel="author">`, `<a rel="category tag">`. */
export function hasRel({properties: {rel}}: Element, wanted: string): boolean {
  return Array.isArray(rel) && rel.includes(wanted)
}
