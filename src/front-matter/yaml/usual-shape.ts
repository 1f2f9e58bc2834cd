import {SourceNumber} from '../../ground/source-number.ts'
import type {Fields} from '../fields.ts'
import type {FrontMatter} from '../presets/preset.ts'

/**
 * Writes what nearly every front matter is made of: texts, dates, true and false, whole numbers, lists of texts, and
 * one level of fields below a field. Letter by letter what the library writes, which a test holds it to.
 * @returns `undefined` for any other shape, and for texts with control characters.
 */
export function writeUsualShape({values, dates}: Fields): string | undefined {
  return writeFields(values, dates, '')
}

const noDates: ReadonlySet<string> = new Set()

function writeFields(values: FrontMatter, dates: ReadonlySet<string>, indent: string): string | undefined {
  let text = ''
  for (const key of Object.keys(values)) {
    if (!isPlainKey(key)) return undefined
    const value = values[key]
    const written =
      typeof value === 'string' && dates.has(key) && isPlainDate(value) ? ` ${value}\n` : writeValue(value, indent)
    if (written === undefined) return undefined
    text += `${indent}${key}:${written}`
  }
  return text
}

/** The value with what parts it from its key, and a line break. */
function writeValue(value: unknown, indent: string): string | undefined {
  if (Array.isArray(value)) return writeList(value, indent)
  if (
    typeof value === 'object' &&
    value !== null &&
    indent === '' &&
    Object.getPrototypeOf(value) === Object.prototype
  ) {
    const inner = Object.keys(value).length > 0 ? writeFields(value as FrontMatter, noDates, '  ') : undefined
    return inner && `\n${inner}`
  }
  const scalar = writeScalar(value)
  return scalar && ` ${scalar}\n`
}

function writeList(items: readonly unknown[], indent: string): string | undefined {
  let text = '\n'
  for (const item of items) {
    const scalar = writeScalar(item)
    if (scalar === undefined) return undefined
    text += `${indent}  - ${scalar}\n`
  }
  return items.length > 0 ? text : undefined
}

/** What JSON writes with a backslash; halves of surrogate pairs are gone by now. */
const needsEscape = /["\\\0-\x1f\ud800-\udfff]/

function writeScalar(value: unknown): string | undefined {
  if (typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : undefined
  if (typeof value !== 'string') return value instanceof SourceNumber ? value.text : undefined
  if (!needsEscape.test(value)) return `"${value}"`
  const quoted = JSON.stringify(value)
  // JSON escapes more than YAML needs: such a text is rare.
  return quoted.length === value.length + 2 || !/\\[^"\\]/.test(quoted.replaceAll('\\\\', '')) ? quoted : undefined
}

function isPlainDate(value: string): boolean {
  return /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d:\d\d(?:\.\d+)?(?:Z| ?[+-]\d\d:?\d\d)?)?$/.test(value)
}

/** What YAML 1.1 takes for something else than a text. */
const otherwise: ReadonlySet<string> = new Set('y n yes no true false on off null nan inf'.split(' '))

/** Keys of ours, which stand in nearly every front matter. */
const usual: ReadonlySet<string> = new Set(
  'title source date author publisher lang description image tags params'.split(' '),
)

/** Whether a key can stand without quotes in every version of YAML. */
export function isPlainKey(key: string): boolean {
  if (usual.has(key)) return true
  return /^[A-Za-z_][\w-]*$/.test(key) && !otherwise.has(key.toLowerCase())
}
