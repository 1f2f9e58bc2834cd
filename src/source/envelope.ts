import type {Facts} from '../facts.ts'
import {articleUrl} from '../ground/article-url.ts'
import {readDate} from '../ground/read-date.ts'
import {decodeReferences, tidyTitle} from '../ground/tidy-title.ts'
import {isBlankAt, nextLine, placeAt, skipBlanks} from './place.ts'
import {looksLikeTimestamp, readTimestamp, timestampComment} from './timestamp.ts'
import {readTitleLink, type TitleLink} from './title-link.ts'

/** What stands before the HTML of an archived article. */
export interface Envelope {
  facts: Facts
  /** Offset behind it. */
  end: number
  notes: string[]
}

/** A title has no more than this, in characters; the hyphens stand within. */
const longestTitle = 8000

/**
 * Reads the envelope: timestamp, title link, hyphens, date line, in this order.
 *
 *     <!--1672398782000-->
 *     [Title](https://publisher.example/…)
 *     ------
 *     日期：Sat, 27 Jun 2020 13:30:55 +0000
 *
 * Either of the timestamp and the hyphens may be missing, not both; so may the date line.
 * @param start Offset of its first character.
 * @param base Address that a relative URL is resolved against.
 * @returns `undefined` where the HTML starts at once.
 * @throws {ConvertError} when the timestamp is none.
 */
export function readEnvelope(text: string, start: number, base: string | undefined): Envelope | undefined {
  const comment = timestampComment(text, start)
  const titleAt = comment ? skipBlanks(text, comment.end) : start
  const hyphens = findHyphens(text, titleAt)
  const line = titleLine(text, titleAt, hyphens?.start)
  const link = readTitleLink(line)
  const isEnvelope = comment ? link || hyphens !== undefined || looksLikeTimestamp(comment.said) : link && hyphens
  if (!isEnvelope) return undefined
  const envelope: Envelope = {facts: {}, end: titleAt, notes: []}
  if (comment) takeTimestamp(envelope, text, start, comment.said)
  if (hyphens || link) {
    takeTitle(envelope, line, link, base)
    envelope.end = hyphens?.end ?? titleAt + line.length
  } else envelope.notes.push('There is no title line (expected [Title](URL) under the timestamp)')
  takeDateLine(envelope, text)
  return envelope
}

/** The title line up to the hyphens; without hyphens, the line alone. */
function titleLine(text: string, at: number, hyphensAt: number | undefined): string {
  if (hyphensAt !== undefined) return text.slice(at, hyphensAt).trimEnd()
  return text[at] === '[' ? text.slice(at, Math.min(nextLine(text, at), at + longestTitle)).trimEnd() : ''
}

/** The line of three or more hyphens under the title. A text that is no title has none: there is a tag before it. */
function findHyphens(text: string, titleAt: number): {start: number; end: number} | undefined {
  const opensLink = text[titleAt] === '['
  for (let at = titleAt; at < text.length && at - titleAt < longestTitle; at = nextLine(text, at)) {
    const end = nextLine(text, at)
    if (end - at > longestTitle) return undefined
    // A line that begins with something else needs no further look.
    if (text[at] === '-' || isBlankAt(text, at)) {
      if (/^-{3,}$/.test(text.slice(at, end).trim())) return {start: at, end}
    }
    if (!opensLink && text.slice(at, end).includes('<')) return undefined
  }
  return undefined
}

function takeTimestamp({facts, notes}: Envelope, text: string, start: number, said: string): void {
  const date = readTimestamp(said, placeAt(text, start))
  if (!date) notes.push(`The timestamp is ${said || 'empty'}: the archiver knew no time`)
  else facts.date = date
  if (/^\d{9,10}$/.test(said)) notes.push(`The timestamp ${said} may be seconds; it was read as milliseconds`)
}

function takeTitle(
  {facts, notes}: Envelope,
  line: string,
  link: TitleLink | undefined,
  base: string | undefined,
): void {
  if (!link && line !== '') notes.push('The title line is no link (expected [Title](URL))')
  const title = tidyTitle(link?.title ?? line.replace(/^\[/, ''))
  if (title !== '') facts.title = title
  if (!link) return
  const source = articleUrl(decodeReferences(link.url), base)
  if (source !== undefined) facts.source = source
  else notes.push(`The title's URL is no address of a page: ${link.url || 'it is empty'}`)
}

/** `日期：Sat, 27 Jun 2020 13:30:55 +0000` (China Digital Times 2020, without a timestamp). Other lines stay. */
function takeDateLine(envelope: Envelope, text: string): void {
  const at = skipBlanks(text, envelope.end)
  if (text[at] !== '日') return
  const line = /^日期\s?[：:]([^\n<]{1,80})/.exec(text.slice(at, at + 100))
  const date = line && readDate(line[1]!)
  if (!date) return
  envelope.facts.date ??= date
  envelope.end = at + line[0].length
}
