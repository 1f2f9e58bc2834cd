import {isPlainObject} from '../ground/plain-object.ts'
import {isPlainLine, oneLine} from '../ground/tidy-title.ts'

/**
 * What some YAML reader refuses or takes for a line break: control characters, U+2028, byte order marks, no characters.
 */
const unprintable = /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/

/** How a text is to stand: on one line with its blanks tidied, or with the line breaks and blanks it has. */
type Layout = 'line' | 'lines'

/** A value whose texts every YAML, TOML and JSON reader takes: nothing unprintable, no halves of surrogate pairs. */
export function printable<Value>(value: Value, layout: Layout = 'lines'): Value {
  if (typeof value === 'string') return printableText(value, layout) as Value
  if (Array.isArray(value)) return value.map((item) => printable(item, layout)) as Value
  if (!isPlainObject(value)) return value
  const entries = Object.entries(value).map(([key, item]) => [printableText(key, 'line'), printable(item, layout)])
  return Object.fromEntries(entries) as Value
}

function printableText(text: string, layout: Layout): string {
  if (layout === 'line' && isPlainLine(text)) return text
  const whole = text.isWellFormed() ? text : text.toWellFormed()
  const bare = layout === 'line' ? oneLine(whole) : whole
  return unprintable.test(bare) ? bare.replace(new RegExp(unprintable.source, 'g'), '') : bare
}
