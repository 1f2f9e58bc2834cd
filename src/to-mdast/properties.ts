import type {Element} from 'hast'
import {withoutLooseDirections} from '../ground/bidi.ts'

/** A property as one line of text, blanks tidied; '' where it is absent. */
export function stringProperty({properties}: Element, name: string): string {
  const value = properties[name]
  if (value === undefined || value === null || typeof value === 'boolean') return ''
  return withoutLooseDirections(String(value).replace(/\s+/g, ' ').trim())
}
