import {tidyTitle} from '../../../ground/tidy-title.ts'
import {lettersOf} from '../../texts/letters-of.ts'
import type {Statements} from '../collect.ts'
import {withoutSiteName} from '../site-name.ts'
import {withoutChineseSite} from './chinese-site.ts'
import {first} from './first.ts'

/**
 * The title without the site's name, and never the slug of its address. Where a heading of the page is how the title
 * begins or ends, the heading is the title: `Police - News - Title`, `Site: Title`.
 */
export function chooseTitle(statements: Statements, sites: ReadonlyArray<string | undefined>): string | undefined {
  const read = (said: string) => withoutSiteName(withoutArrow(tidyTitle(said)), sites) || undefined
  const title = first(statements, 'title', (said) => (slug.test(said) ? undefined : read(said)))
  if (title === undefined) return first(statements, 'title', read)
  const called = headlineOf(statements, read) ?? titleByHeading(title, statements, sites)
  return called === title ? withoutChineseSite(title, statements) : called
}

/** Where a page says how its article is called, but for Open Graph. */
const elsewhere = ['ld:headline', 'twitter:title', 'html:title']

/**
 * The one heading of the first level, where a page calls its article so elsewhere, too: what Open Graph says is worded
 * for those who share it, and may be something else. It is not where a heading below says it: the first one is the
 * site's name then, or a section's, which some themes have in the `<title>` of every page.
 */
function headlineOf(statements: Statements, read: (said: string) => string | undefined): string | undefined {
  const [heading, ...more] = (statements.get('html:h1') ?? []).map(tidyTitle)
  if (heading === undefined || heading === '' || more.length > 0 || !statements.has('og:title')) return undefined
  const below = ['html:h2', 'html:h3', 'html:h4'].flatMap((level) => statements.get(level) ?? []).map(lettersOf)
  if (statements.get('og:title')!.some((said) => below.includes(lettersOf(read(said) ?? '')))) return undefined
  const isSaid = elsewhere.some((place) => (statements.get(place) ?? []).some((said) => read(said) === heading))
  return isSaid ? heading : undefined
}

/** What old themes of WordPress put before the title for want of a site's name: `» Title | Site`; no quotation mark. */
function withoutArrow(title: string): string {
  return title.startsWith('» ') && !title.includes('«') ? title.slice(2) : title
}

/** `harbour-is-to-be-rebuilt` */
const slug = /^[a-z\d]+(?:-[a-z\d]+){2,}$/

/** The heading that the title begins or ends with, where it is no site's name; the title itself where there is none. */
function titleByHeading(title: string, statements: Statements, sites: ReadonlyArray<string | undefined>): string {
  const headings = (place: string) => (statements.get(place) ?? []).map(tidyTitle)
  // What stands beside a heading in the title.
  const beside = (heading: string): string | undefined => {
    if (heading.length < 4 && !eastern.test(heading)) return undefined
    const behind = title.startsWith(heading) ? title.slice(heading.length) : ''
    if (opens.test(behind)) return behind.replace(opens, '')
    const before = title.endsWith(heading) ? title.slice(0, -heading.length) : ''
    return closes.test(before) ? before.replace(closes, '') : undefined
  }
  const called = headings('html:headline').find((heading) => beside(heading) !== undefined)
  if (called !== undefined) return called
  const [first, ...more] = headings('html:h1').map((heading) => withoutRubric(heading, title))
  if (first === undefined) {
    const below = new Set(['html:h2', 'html:h3', 'html:h4'].flatMap(headings))
    return [...below].find((heading) => isMost(heading, title, below)) ?? title
  }
  if (more.length > 0) {
    // One of them is the site's name, and another may be a part of the title without any doubt.
    const isMuch = (heading: string) => heading.length >= 2 * (beside(heading)?.length ?? Number.POSITIVE_INFINITY) + 6
    const [called, ...others] = [first, ...more].filter(isMuch)
    return called === undefined || others.length > 0 ? title : called
  }
  const rest = beside(first)
  if (rest === undefined) return withoutSite(title, first) ?? withoutEnd(title, first)
  // Above the heading of a post the first one is the site's name, unless that is a lesser one above it.
  const lesser = headings('html:h2')
  if (lesser.includes(rest))
    return lesser[0] === rest && title.startsWith(first) && isMetFirst('html:h2', statements) ? first : rest
  // And so may a heading be that is the shorter part.
  return title.startsWith(first) || isSite(rest, sites) || rest.length * 2 + 6 <= first.length ? first : title
}

/** Fewer letters may be any word. */
const leastOfSite = 5

/** Whether a part of a title is called as the site is, or its address: `Harbour Gull - Title` (harbour-gull.example). */
function isSite(part: string, sites: ReadonlyArray<string | undefined>): boolean {
  const said = lettersOf(part)
  return said.length >= leastOfSite && sites.some((site) => site !== undefined && lettersOf(site) === said)
}

/** What forums have before a title, which the page's does not begin with: `[Boats]Title`. */
const rubric = /^\[[^[\]]{1,16}\]\s?/

function withoutRubric(heading: string, title: string): string {
  const rest = heading.replace(rubric, '')
  return rest !== heading && rest !== '' && title.startsWith(rest) ? rest : heading
}

/** Whether a page says something in this place before its first heading. */
function isMetFirst(place: string, statements: Statements): boolean {
  for (const each of statements.keys()) if (each === place || each === 'html:h1') return each === place
  return false
}

/** What parts a title from the site's name for sure. */
const parts = /^\s*[|｜_]|^\s[-–—]\s/

/**
 * Whether a heading of a lower level is the title: the page's title begins with it, and it is most of that. Where another
 * heading says the rest, one of them is the site's name.
 */
function isMost(heading: string, title: string, headings: ReadonlySet<string>): boolean {
  const behind = title.startsWith(heading) ? title.slice(heading.length) : ''
  const rest = behind.replace(opens, '')
  return parts.test(behind) && rest.length < heading.length && !headings.has(rest)
}

/** A title up to the site's name behind a heading that is more than either: `Ships: Heading | Site`. */
function withoutSite(title: string, heading: string): string | undefined {
  const at = title.indexOf(heading)
  const end = at + heading.length
  if (at <= 0 || !closes.test(title.slice(0, at)) || !/^\s*[|｜_]/.test(title.slice(end))) return undefined
  return heading.length > Math.max(at, title.length - end) ? title.slice(0, end) : undefined
}

/** A longer one is no title; each of its signs is asked what stands before it. */
const longestTitle = 500

/** A title up to where it has said what the heading says with other signs: `Ships: Heading - Site`, `Ships Heading`. */
function withoutEnd(title: string, heading: string): string {
  const said = lettersOf(heading)
  if (said === '' || title.startsWith(heading) || title.length > longestTitle) return title
  const end = [...title.matchAll(ends)].find(({index}) => lettersOf(title.slice(0, index)) === said)
  return title.slice(0, end?.index)
}

/** Where a title may end. */
const ends = /\s[-–—|·»]\s|\s?[|｜_]/g

/**
 * What parts a heading from what stands behind it in a title, and before it. In brackets that is a name: `(Gull Notes)`;
 * `(2021)` and `(film)` say of which ferry the text is.
 */
const opens = /^\s*[-–—|｜_·•:»›«/[]\s*|^\s\((?=[\p{Lu}\p{Lo}][^\d()]{0,60}\)$)/u
const closes = /(?:\s[-–—]|[|｜_·•:»›«/])\s$/

/** Two characters say as much as four letters. */
const eastern = /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2,}$/
