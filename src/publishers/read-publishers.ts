import {UsageError} from '../errors.ts'
import {ifPossible} from '../ground/if-possible.ts'
import {compileSelector} from '../ground/selector.ts'
import {showValue} from '../ground/show-value.ts'
import type {DropRule, Publisher} from './define.ts'

/**
 * Checks publishers of one's own, from code or from a configuration, and makes patterns out of the texts that stand for
 * them in JSON and YAML: `"^Read more"`, or `"/^read more/i"` with flags.
 * @param said A list of publishers, as somebody wrote it.
 * @returns An equal list, ready to use. Reading it again changes nothing.
 * @throws {UsageError} naming the key: `publishers[0].drop[1].select is "p..x" (expected a CSS selector)`.
 */
export function readPublishers(said: unknown): readonly Publisher[] {
  const publishers = listOf(object(publisherKeys))('publishers', said) as Publisher[]
  publishers.forEach(({id}, index) => {
    const first = publishers.findIndex((other) => other.id === id)
    if (first < index) refuse(`publishers[${index}].id`, id, `another name than that of publishers[${first}]`)
  })
  return publishers
}

/** Checks a value and returns what it stands for. `at` is the key's whole name, for the message. */
type Read = (at: string, value: unknown) => unknown

type Keys<Interface> = {[Key in keyof Interface]-?: Read | {required: Read}}

function fits(expected: string, test: (value: unknown) => boolean): Read {
  return (at, value) => (test(value) ? value : refuse(at, value, expected))
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''
const isFunction = (value: unknown) => typeof value === 'function'

const text = fits('a text', isText)
const method = fits('a function', isFunction)
const selector = fits('a CSS selector', isSelector)
const selectorOrMethod = fits('a CSS selector or a function', (value) => isSelector(value) || isFunction(value))
const name = fits(
  'a name of small letters, digits and hyphens, other than none',
  (value) => isText(value) && /^[a-z\d][a-z\d-]*$/.test(value) && value !== 'none',
)
const host = fits(
  'a host, such as news.example',
  (value) => isText(value) && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*$/u.test(value) && value === value.toLowerCase(),
)
const language = fits(
  'a language tag, such as zh-Hans, or a function',
  (value) => isFunction(value) || (isText(value) && isAccepted(() => new Intl.Locale(value))),
)
const timeZone = fits(
  'a time zone, such as Europe/Paris',
  (value) => isText(value) && isAccepted(() => new Intl.DateTimeFormat('en', {timeZone: value})),
)
/** The end of a title: as it stands, or a pattern, which JSON and YAML write as `/ - .+$/`. */
const ending: Read = (at, value) => {
  if (!isText(value) && !(value instanceof RegExp)) return refuse(at, value, 'a text or a regular expression')
  return isText(value) && !delimited.test(value) ? value : pattern(at, value)
}

const dropKeys: Keys<DropRule> = {
  rule: {required: text},
  select: selector,
  text: pattern,
  when: method,
  why: {required: text},
}

const publisherKeys: Keys<Publisher> = {
  id: {required: name},
  name: {required: text},
  hosts: {required: listOf(host)},
  lang: language,
  editions: record(text),
  timeZone,
  titleSuffixes: listOf(ending),
  drop: listOf(dropRule),
  caption: selector,
  credit: selector,
  labels: listOf(text),
  byline: selectorOrMethod,
  poster: method,
  description: selector,
  link: method,
  image: method,
  before: method,
}

function dropRule(at: string, value: unknown): unknown {
  const rule = object(dropKeys)(at, value) as DropRule
  if (rule.select === undefined && rule.text === undefined && rule.when === undefined) {
    throw new UsageError(`${at} would leave out everything (expected select, text or when)`)
  }
  return rule
}

function listOf(read: Read): Read {
  return (at, value) =>
    Array.isArray(value) ? value.map((item, index) => read(`${at}[${index}]`, item)) : refuse(at, value, 'a list')
}

function record(read: Read): Read {
  return (at, value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return refuse(at, value, 'an object')
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, read(`${at}.${key}`, entry)]))
  }
}

function object<Interface>(keys: Keys<Interface>): Read {
  const known = Object.keys(keys)
  return (at, value) => {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return refuse(at, value, 'an object')
    const unknown = Object.keys(value).find((key) => !known.includes(key))
    if (unknown !== undefined) throw new UsageError(`${at}.${unknown} is unknown (expected one of ${known.join(', ')})`)
    const said = value as Record<string, unknown>
    const result: Record<string, unknown> = {}
    for (const [key, entry] of Object.entries<Read | {required: Read}>(keys)) {
      if (said[key] === undefined && typeof entry === 'function') continue
      const read = typeof entry === 'function' ? entry : entry.required
      result[key] = read(`${at}.${key}`, said[key])
    }
    return result
  }
}

/** `/read more/i` */
const delimited = /^\/(.+)\/([a-z]*)$/s

function pattern(at: string, value: unknown): unknown {
  let read = value
  if (isText(value)) {
    const [, body = value, flags = ''] = delimited.exec(value) ?? []
    read = isAccepted(() => new RegExp(body, flags)) ? new RegExp(body, flags) : undefined
  }
  // A pattern with these flags goes on from where it last stopped, in another article.
  if (read instanceof RegExp && !/[gy]/.test(read.flags)) return read
  return refuse(at, value, 'a regular expression without the flags g and y')
}

function isSelector(value: unknown): value is string {
  return isText(value) && isAccepted(() => compileSelector(value))
}

function isAccepted(attempt: () => unknown): boolean {
  return ifPossible(() => [attempt()]) !== undefined
}

function refuse(at: string, value: unknown, expected: string): never {
  if (value === undefined) throw new UsageError(`${at} is missing (expected ${expected})`)
  throw new UsageError(`${at} is ${showValue(value)} (expected ${expected})`)
}
