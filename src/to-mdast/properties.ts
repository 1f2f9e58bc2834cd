import type {Element} from 'hast'
import {withoutLooseDirections} from '../bidi.ts'

/** A property as one line of text, blanks tidied; '' where it is absent. */
export function stringProperty({properties}: Element, name: string): string {
  const value = properties[name]
  if (value === undefined || value === null || typeof value === 'boolean') return ''
  return withoutLooseDirections(String(value).replace(/\s+/g, ' ').trim())
}

/** A property that is a whole number; `undefined` where it is absent or something else. */
export function numberProperty({properties}: Element, name: string): number | undefined {
  const written = properties[name]
  if (written === undefined || written === null) return undefined
  const value = Number.parseInt(String(written), 10)
  return Number.isNaN(value) ? undefined : value
}

/** Names of the element's classes. */
export function classes({properties}: Element): readonly string[] {
  return Array.isArray(properties.className) ? (properties.className as string[]) : []
}
