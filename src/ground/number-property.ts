import type {Element} from 'hast'

/** A property that is a whole number; `undefined` where it is absent or something else. */
export function numberProperty({properties}: Element, name: string): number | undefined {
  const written = properties[name]
  if (written === undefined || written === null) return undefined
  const value = Number.parseInt(String(written), 10)
  return Number.isNaN(value) ? undefined : value
}
