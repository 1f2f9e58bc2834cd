import {ConvertError, type Place} from '../errors.ts'
import type {Facts} from '../facts.ts'
import type {Settings} from '../options.ts'

/** A source file, taken apart: what its envelope says, and the HTML. */
export interface Source {
  facts: Facts
  html: string
  /** Where the HTML starts in the decoded source. */
  place: Place
  /** `page` when the HTML is a whole web page, `fragment` when it is an article. */
  kind: 'fragment' | 'page'
  /** Remarks for the user, such as an encoding that had to be guessed. */
  notes: string[]
}

/**
 * Reads a source: bytes or text → envelope and HTML.
 * @throws {ConvertError} when it is empty, binary, too large, or has no HTML.
 */
export function readSource(source: string | Uint8Array, _settings: Settings): Source {
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source)
  const match = /^\uFEFF?<!--(\d+)-->\r?\n\[([^\n]*)\]\(([^\n]*)\)\r?\n-{3,}\r?\n/.exec(text)
  if (text.trim() === '') throw new ConvertError('The file is empty', {expected: 'an article'})
  const place = {line: 1, column: 1}
  if (!match) return {facts: {}, html: text, place, kind: 'fragment', notes: []}
  return {
    facts: {date: new Date(Number(match[1])), title: match[2]!, source: match[3]!},
    html: text.slice(match[0].length),
    place: {line: 4, column: 1},
    kind: 'fragment',
    notes: [],
  }
}
