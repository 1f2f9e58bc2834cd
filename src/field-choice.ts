import {isPlainObject} from './ground/plain-object.ts'

/** Front-matter keys, in their order: `a,b` or `['a', 'b']`. */
export type FieldKeys = string | readonly string[]

/** Names of front-matter fields by their keys: `a=b,c=d` or `{a: 'b', c: 'd'}`. */
export type FieldNames = string | Readonly<Record<string, string>>

/** Front-matter fields: `a=b,c=true` or `{a: 'b', c: true, d: ['e', 'f']}`. */
export type FieldValues = string | Readonly<Record<string, unknown>>

/**
 * Reads what `--rename` and `--set` take: `a=b,c=d`. The first equals sign parts a name from its value, blanks around
 * both are gone, and a comma too many does no harm.
 * @returns The pairs in their order; without an equals sign, a pair has no value.
 */
export function readPairs(text: string): Array<[name: string, value: string | undefined]> {
  return text.split(',').flatMap((pair): Array<[string, string | undefined]> => {
    const equals = pair.indexOf('=')
    if (equals >= 0) return [[pair.slice(0, equals).trim(), pair.slice(equals + 1).trim()]]
    return pair.trim() === '' ? [] : [[pair.trim(), undefined]]
  })
}

/** The keys that `fields` names, in their order. */
export function listedKeys(said: FieldKeys = ''): readonly string[] {
  return typeof said === 'string' ? said.split(',').flatMap((key) => key.trim() || []) : said
}

/** What `rename` calls fields, by their own names; said twice, the last one holds. */
export function readRenames(said: FieldNames = ''): ReadonlyMap<string, string> {
  if (typeof said !== 'string') return new Map(Object.entries(said))
  return new Map(readPairs(said).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}

/** The fields that `set` adds, in their order. */
export function readAdded(said: FieldValues = ''): ReadonlyArray<[name: string, value: unknown]> {
  if (typeof said !== 'string') return Object.entries(said)
  return readPairs(said).map(([name, text = '']) => [name, meant(text)])
}

/** `true`, `false` and whole numbers are what they look like; everything else is a text. */
function meant(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^(?:0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text
}

/** Values lie no deeper within each other; one that holds itself is none. */
const deepest = 32

/**
 * Whether every form of front matter can write a value: a text, a number, true or false, or lists and fields of these.
 */
export function isFieldValue(value: unknown, depth = 0): boolean {
  if (depth > deepest) return false
  if (Array.isArray(value)) return value.every((item) => isFieldValue(item, depth + 1))
  if (isPlainObject(value)) return Object.values(value).every((item) => isFieldValue(item, depth + 1))
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
