import type {Converter} from '../convert.ts'
import {ConvertError} from '../errors.ts'
import type {Facts} from '../facts.ts'
import {articleUrl} from '../ground/article-url.ts'
import {ifPossible} from '../ground/if-possible.ts'
import {dateOfMilliseconds, readDate} from '../ground/read-date.ts'
import {memberText} from './member-text.ts'
import {messageProblem} from './message-problem.ts'
import {type Problem, placeOf} from './problem.ts'
import {programVersion} from './program-version.ts'

/** Why a record got an error for an answer. Programs act on the code, people read the message. */
export type ErrorCode = 'bad-json' | 'bad-record' | 'blank' | 'internal' | 'timeout' | ConvertError['code']

/** A record that is none. */
class RecordError extends Error {
  override name = 'RecordError'
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string) {
    super(message)
    this.code = code
  }
}

/** An answer: one line of JSON, and whether it is an error. */
export interface Answer {
  line: string
  failed: boolean
}

/**
 * Answers one record. In: `{id?, source}`, `{id?, base64}` (a source's bytes) or `{id?, html, url?, title?, date?}`;
 * other keys are the sender's own. Out: `{id, frontMatter, markdown, ledger, messages, schema}` or
 * `{id, error: {code, message, record, line?, column?}, schema}`. Never throws: a poisoned record must not stop the
 * others.
 * @param text The line, without its line break.
 * @param number The line's number from 1; `record` in an error.
 */
export function answerRecord(convert: Converter, text: string, number: number): Answer {
  let id = noId
  try {
    const record = parse(text)
    id = idOf(record, text)
    const {source, options} = toSource(record)
    const {frontMatter, markdown, ledger, messages} = convert(source, options)
    const notes = options.facts ? remarksOnDate(record.date) : []
    const answer = {frontMatter, markdown, ledger, messages: [...notes, ...messages.map(messageProblem)]}
    return {line: toLine(id, answer), failed: false}
  } catch (error) {
    return {line: toLine(id, {error: describe(error, number)}), failed: true}
  }
}

/**
 * The answer to a line that was longer than any record may be, and was not kept.
 * @param beginning How it began; its `id` is looked for there.
 */
export function answerTooLarge(beginning: string, number: number, limit: number): Answer {
  const error = new RecordError(
    'too-large',
    `The record is longer than ${limit} bytes (expected less, see --max-bytes)`,
  )
  return {line: toLine(idAtBeginning(beginning), {error: describe(error, number)}), failed: true}
}

/** The answer to a line that is no UTF-8. Its bytes cannot be told in JSON; those of an article in any encoding can. */
export function answerNoUtf8(loose: string, number: number): Answer {
  const message = 'The line is no UTF-8 (expected JSON in UTF-8; "base64" takes bytes in any encoding)'
  return answerLost(loose, number, 'bad-record', message)
}

/** The `id` that the beginning of a record says, in what is complete of it. */
function idAtBeginning(text: string): string {
  for (let comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
    // It may be a comma within a text or a list.
    const id = idIn(`${text.slice(0, comma)}}`)
    if (id !== noId) return id
  }
  return noId
}

/** The answer to a record whose conversion came to no end. Never throws. */
export function answerLost(text: string, number: number, code: ErrorCode, message: string): Answer {
  const error = describe(new RecordError(code, message), number)
  return {line: toLine(idIn(text), {error}), failed: true}
}

/** The `id` that a line says, if it is a record. */
function idIn(text: string): string {
  return ifPossible(() => idOf(parse(text), text)) ?? noId
}

function parse(text: string): Record<string, unknown> {
  if (text.trim() === '') throw new RecordError('blank', 'The line is blank (expected a JSON object)')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    // Newer versions of Node add a place in lines, of which there is one here; the answer is the same on all of them.
    const complaint = (error as Error).message.replace(/ \(line 1 column \d+\)$/, '')
    throw new RecordError('bad-json', `This is no JSON: ${complaint.slice(0, 200)} (expected a JSON object)`)
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new RecordError('bad-record', 'This is JSON, but no object (expected {"id": …, "source": …})')
  }
  return value as Record<string, unknown>
}

interface Readable {
  source: string | Uint8Array
  options: {facts?: Facts}
}

/** Under which keys an article may stand in a record. */
const articleKeys = ['source', 'base64', 'html']

function toSource(record: Record<string, unknown>): Readable {
  const given = articleKeys.filter((key) => record[key] !== undefined && record[key] !== null)
  if (given.length > 1) {
    const keys = given.map((key) => JSON.stringify(key)).join(' and ')
    throw new RecordError('bad-record', `There are ${keys} in the record (expected one of them, which is the article)`)
  }
  const source = textOf(record, 'source')
  if (source !== undefined) return {source, options: {}}
  const base64 = textOf(record, 'base64')
  if (base64 !== undefined) return {source: bytesOf(base64), options: {}}
  const html = textOf(record, 'html')
  if (html === undefined) {
    throw new RecordError('bad-record', 'There is no article in the record (expected "source", "base64" or "html")')
  }
  return {source: html, options: {facts: factsOf(record)}}
}

function factsOf(record: Record<string, unknown>): Facts {
  const facts: Facts = {}
  const title = textOf(record, 'title')
  if (title?.trim()) facts.title = title
  const url = textOf(record, 'url')
  if (url) {
    const address = articleUrl(url)
    if (address === undefined)
      throw new RecordError('bad-record', `"url" is ${JSON.stringify(url)} (expected an absolute URL of a page)`)
    facts.source = address
  }
  const {date} = record
  if (date !== undefined && date !== null && date !== '') {
    const parsed =
      typeof date === 'string' ? readDate(date) : typeof date === 'number' ? dateOfMilliseconds(date) : undefined
    if (!parsed) {
      const expected = 'milliseconds since 1970-01-01 UTC or an ISO 8601 date'
      throw new RecordError('bad-record', `"date" is ${JSON.stringify(date)} (expected ${expected})`)
    }
    facts.date = parsed
  }
  return facts
}

/** As of an envelope's timestamp. */
function remarksOnDate(date: unknown): Problem[] {
  if (typeof date !== 'number' || !/^\d{9,10}$/.test(String(date))) return []
  return [{severity: 'warning', message: `The "date" ${date} may be seconds; it was read as milliseconds`}]
}

/** Node reads base64 past whatever is none. Blanks and line breaks are let through, and the alphabet of addresses. */
function bytesOf(base64: string): Uint8Array {
  if (/[^\w+/=\s-]/.test(base64)) throw new RecordError('bad-record', '"base64" holds other signs (expected base64)')
  return Buffer.from(base64, 'base64')
}

function textOf(record: Record<string, unknown>, key: string): string | undefined {
  const value = record[key]
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  throw new RecordError(
    'bad-record',
    `"${key}" is ${typeof value === 'object' ? 'an' : 'a'} ${typeof value} (expected a text)`,
  )
}

function describe(error: unknown, record: number): object {
  if (error instanceof RecordError) return {code: error.code, message: error.message, record}
  if (error instanceof ConvertError) return {code: error.code, message: error.message, record, ...placeOf(error)}
  return {code: 'internal', message: error instanceof Error ? error.message : String(error), record}
}

const noId = 'null'

/** A record's `id` as JSON, with the record's digits: JavaScript would change those of more than 53 bits. */
function idOf({id}: Record<string, unknown>, text: string): string {
  if (id === undefined || id === null) return noId
  try {
    const json = JSON.stringify(id)
    const isExact = typeof id === 'number' ? Number.isSafeInteger(id) : typeof id !== 'object'
    return isExact ? json : (memberText(text, 'id') ?? json)
  } catch {
    throw new RecordError('bad-record', 'The "id" is nested too deeply (expected a text or a number)')
  }
}

/** JSON escapes line breaks; U+2028 and U+2029 are line breaks to some readers of lines, and are escaped, too. */
function toLine(id: string, answer: object): string {
  const json = `{"id":${id},${JSON.stringify({...answer, schema: programVersion.recordSchema}).slice(1)}`
  const safe = /[\u2028\u2029]/.test(json) ? json.replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029') : json
  return `${safe}\n`
}
