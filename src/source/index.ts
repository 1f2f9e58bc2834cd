import {ConvertError} from '../errors.ts'
import {type Facts, fillFacts} from '../facts.ts'
import type {Settings} from '../options.ts'
import {decode} from './decode.ts'
import {readEnvelope} from './envelope.ts'
import {readFrontMatter} from './front-matter.ts'
import {harmless} from './harmless.ts'
import {isBarePage, isPage} from './is-page.ts'
import {leaveArchive} from './leave-archive.ts'
import {mendTags} from './mend-tags.ts'
import {placeAt, skipBlanks} from './place.ts'
import {mayHoldRarities} from './rarities.ts'

/** A source file, taken apart: what its envelope says, and the HTML. */
export interface Source {
  facts: Facts
  /** With tags mended where the archiver damaged them, and addresses where another archive replaced them. */
  html: string
  /** `page` when the HTML is a whole web page, `fragment` when it is an article. */
  kind: 'fragment' | 'page'
  /** Set where the source holds nothing of what hardly any does: nobody needs to look for it. */
  isPlain?: boolean
  /** Remarks for the user, such as an encoding that had to be guessed. */
  notes: string[]
}

/** Where a source comes from: a string in memory is taken for HTML also where it holds no tag. */
export type Given = 'string' | 'file'

/**
 * Reads a source: bytes or text → front matter, envelope, HTML. Each of the first two may be missing; where both say
 * something, the front matter wins.
 * @param isTitled Whether the article's title is known whatever its source says.
 * @param given A string without envelope and tags is read as the text of a fragment, with a note that says so; a file
 *   is not.
 * @throws {ConvertError} when it is empty, binary, too large, says a time that is none, or has no HTML.
 */
export function readSource(
  source: string | Uint8Array,
  {maxBytes, baseUrl, isTitled = false}: Pick<Settings, 'maxBytes' | 'baseUrl'> & {isTitled?: boolean},
  given: Given = 'file',
): Source {
  const decoded = decode(source, maxBytes)
  const hasRarities = mayHoldRarities(decoded.text)
  const text = harmless(decoded.text, hasRarities)
  if (text.trim() === '') throw new ConvertError('The file is empty', {expected: 'an archived article or HTML'})
  const block = readFrontMatter(text)
  const envelope = readEnvelope(text, skipBlanks(text, block?.end ?? 0), baseUrl)
  const facts: Facts = block?.facts ?? {}
  if (envelope) fillFacts(facts, withTimeOf(facts, envelope.facts))
  const start = skipBlanks(text, envelope?.end ?? block?.end ?? 0)
  const html = start === 0 ? text : text.slice(start)
  const notes = [...decoded.notes, ...(block?.notes ?? []), ...(envelope?.notes ?? [])]
  if (!tag.test(html)) {
    if (given === 'string' && !envelope && !block) {
      notes.push('There is no tag in the string, so that it is read as text')
      // Autolinks in it would be elements.
      return {facts, html: html.replace(/<(?=[a-z])/gi, '&lt;'), kind: 'fragment', notes}
    }
    const where = envelope ? ' after the envelope' : block ? ' after the front matter' : ' in the file'
    throw new ConvertError(`There is no HTML${where}`, {
      expected: 'an article, such as <p>…</p>',
      place: placeAt(text, start),
    })
  }
  const mended = hasRarities ? mendTags(html) : html
  const isDocument = isPage(html, hasRarities)
  // An article that has its title from elsewhere, and that somebody has put between the tags of a document.
  const isBare = isDocument && (isTitled || facts.title !== undefined) && isBarePage(html)
  const own = leaveArchive(mended, isDocument ? 'page' : 'fragment', facts)
  return {facts, html: own, kind: isDocument && !isBare ? 'page' : 'fragment', isPlain: !hasRarities, notes}
}

/**
 * Begins a tag; not what CommonMark calls an autolink, `<https://…>` or `<name@host>`. Office has tags such as `<o:p>`.
 */
const tag = /<(?![a-z][a-z\d.+-]{1,31}:[^\s<>]*>|[a-z][^\s<>@]*@[^\s<>]*>)[a-z]/i

/** A front matter that says no more than the day takes the time from an envelope of the same day. */
function withTimeOf(facts: Facts, envelope: Facts): Facts {
  const day = facts.date?.toISOString()
  if (day?.endsWith('T00:00:00.000Z') && envelope.date?.toISOString().slice(0, 10) === day.slice(0, 10)) {
    facts.date = envelope.date
  }
  return envelope
}
