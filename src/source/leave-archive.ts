import type {Facts} from '../facts.ts'

/** The hosts of archive.today. */
const today = String.raw`(?:https?:)?\/\/archive\.(?:fo|is|li|md|ph|today|vn)\/`

/**
 * What archives put before an address: `https://web.archive.org/web/20171008220355im_/`, `https://archive.today/o/AbCdE/`
 * in a page, `https://archive.today/20171008220355/` as its own.
 */
const before = String.raw`(?:(?:(?:https?:)?\/\/web\.archive\.org)?\/web\/\d{4,14}(?:[a-z]{2}_)?|${today}(?:o\/\w{1,20}|\d{8,14}))\/`

/** A page of archive.today under its short address, which does not say what it shows. */
const short = new RegExp(`^${today}\\w{1,20}$`, 'i')

/** An address in it, without the port that nobody wrote. */
const archived = new RegExp(`^${before}(https?:\\/\\/[^\\s/:?#]+)(?::80(?!\\d))?`, 'i')

/** Most addresses are none of an archive's, and that pattern takes long to compile. */
const mayBeArchived = /\/web\/|\/archive\./i

/** The same in the attributes of a page. Nothing of its text is changed there. */
const archivedInTags = new RegExp(
  `(["'=(]|,\\s{0,9})${before}(?=https?:\\/\\/|mailto:)(?:(http:\\/\\/[^\\s"'<>/:?#]+):80(?!\\d))?`,
  'gi',
)

/** What it writes into each whole page: its scripts, and a comment at the end. */
const sign = /<!--\s{0,99}FILE ARCHIVED ON |\ssrc="[^"]{0,40}archive\.org\/(?:includes|_static)\//

/**
 * Gives a page that was saved from an archive its own addresses back, which that one replaces, and its `source`.
 *
 *     <img src="/web/20070228213001im_/http://a.example/a.gif">   →   <img src="http://a.example/a.gif">
 *
 * In all other articles a link to an archived page stays, for its author meant that one.
 * @returns The HTML.
 */
export function leaveArchive(html: string, kind: 'fragment' | 'page', facts: Facts): string {
  const isArchived = facts.source !== undefined && mayBeArchived.test(facts.source)
  const source = isArchived ? archived.exec(facts.source!) : null
  if (source) facts.source = source[1]! + facts.source!.slice(source[0].length)
  else if (isArchived && short.test(facts.source!)) return html.replace(archivedInTags, giveBack)
  else if (kind !== 'page' || !html.includes('archive.org/') || !sign.test(html)) return html
  return html.replace(archivedInTags, giveBack)
}

function giveBack(_: string, quote: string, host = ''): string {
  return quote + host
}
