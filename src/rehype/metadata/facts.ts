import type {Facts} from '../../facts.ts'
import {articleUrl} from '../../ground/article-url.ts'
import {languageTag} from '../../ground/language-tag.ts'
import {madeOnce} from '../../ground/made-once.ts'
import {readDate} from '../../ground/read-date.ts'
import {decodeReferences, tidyTitle} from '../../ground/tidy-title.ts'
import {authorNames, inReadingOrder} from '../authors/author-names.ts'
import {isChineseName, isFullName} from '../authors/name-shapes.ts'
import {withoutMailAddresses} from '../mail-address.ts'
import {originalAddress} from '../original/address.ts'
import {lettersOf} from '../texts/letters-of.ts'
import type {Statements} from './collect.ts'
import {hostNames} from './host-names.ts'
import {precedence} from './precedence.ts'
import {withoutSiteName} from './site-name.ts'

/** What a page says of its article. */
export interface Stated extends Facts {
  /** Names of the sections of the site that it stands in; none of the front matter. */
  sections?: string[]
  /** The text, for pages that leave it to a script to show it; none of the front matter. */
  body?: string | undefined
}

/** More tags than these are written for search engines. */
const mostTags = 30

/**
 * Statements → facts, each from the best place that says something that can be read.
 * @param base Address that relative ones are resolved against.
 * @param known The publisher's name where it is known otherwise.
 */
export function factsOfStatements(statements: Statements, base: string | undefined, known: string): Stated {
  const source = chooseSource(statements, base)
  const publisher = choosePublisher(statements)
  const sites = [known, publisher, ...publisherNames(statements), ...hostNames(source ?? base)]
  const title = chooseTitle(statements, sites)
  const named = new Set([title, publisher, ''])
  const description = first(statements, 'description', (said) => {
    const text = descriptionOf(said)
    return named.has(text) || oneWord().test(text) ? undefined : text
  })
  return {
    title,
    source,
    date: first(statements, 'date', readDate),
    author: chooseAuthors(statements, [...sites, siteInTitle(statements)]),
    publisher,
    lang: first(statements, 'lang', languageTag),
    description,
    // Escaped twice by many: `a.jpg?w=1&amp;amp;h=2`.
    image: first(statements, 'image', (said) => originalAddress(decodeReferences(said), source ?? base)),
    tags: chooseTags(statements),
    body: statements.get('ld:articleBody')?.[0],
    sections: ['article:section', 'ld:articleSection'].flatMap((place) => statements.get(place) ?? []).map(tidyTitle),
  }
}

function first<Value>(
  statements: Statements,
  fact: keyof typeof precedence,
  read: (said: string, place: string) => Value | undefined,
): Value | undefined {
  for (const place of precedence[fact]) {
    for (const said of statements.get(place) ?? []) {
      const value = read(said, place)
      if (value !== undefined) return value
    }
  }
  return undefined
}

/** A canonical address that is the site's and not the article's is passed over where another one says more. */
function chooseSource(statements: Statements, base: string | undefined): string | undefined {
  const read = (said: string) => articleUrl(decodeReferences(said), base)
  const isOfPage = (url: string | undefined) => (url !== undefined && new URL(url).pathname !== '/' ? url : undefined)
  return first(statements, 'source', (said) => isOfPage(read(said))) ?? first(statements, 'source', read)
}

/**
 * The title without the site's name, and never the slug of its address. Where a heading of the page is how the title
 * begins or ends, the heading is the title: `Police - News - Title`, `Site: Title`.
 */
function chooseTitle(statements: Statements, sites: ReadonlyArray<string | undefined>): string | undefined {
  const read = (said: string) => withoutSiteName(withoutArrow(tidyTitle(said)), sites) || undefined
  const title = first(statements, 'title', (said) => (slug.test(said) ? undefined : read(said)))
  if (title === undefined) return first(statements, 'title', read)
  const called = headlineOf(statements, read) ?? titleByHeading(title, statements)
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

/**
 * A Chinese title without the site's name, as pages print it that say nowhere else what they are called, and without the
 * section before it: `题目-港口频道-海鸥网`, `题目_海鸥新闻网`. What a heading says is all of the title.
 */
function withoutChineseSite(title: string, statements: Statements): string {
  const [whole = ''] = statements.get('html:title') ?? []
  const bare = title.replace(chineseSite, '')
  if (bare === title || tidyTitle(whole) !== title || bare.length < shortestChinese) return title
  return ['html:h1', 'html:h2'].some((place) => statements.get(place)?.some((said) => tidyTitle(said) === title))
    ? title
    : bare.replace(chineseSection, '')
}

/**
 * What ends in a net that is no site is what an article is about: `港口与互联网`, `2020年法网`. A dash of two is a sign
 * of the language, and what stands behind it the second half of a title.
 */
const chineseSite =
  /\s?(?:[-–_]{1,2}|(?<!—)—)\s?[^\s\-–—_|｜]{2,14}(?<!互联|互聯|物联|物聯|因特|局域|电|電|上|铁丝|鐵絲|渔|漁|法|澳|铁路|鐵路|公路|路|[高地]铁|[高地]鐵|交通|物流|管|水|天|关系|關係|安全|情报|情報|球|蛛|\dG|\d)(?:网站|網站|[网網])$/
const chineseSection = /\s?(?:[-–_]{1,2}|(?<!—)—)\s?[^\s\-–—_|｜]{1,8}(?:频道|頻道|新闻中心|新聞中心)$/
/** What is left says more than a section's name, in characters. */
const shortestChinese = 8

/** `harbour-is-to-be-rebuilt` */
const slug = /^[a-z\d]+(?:-[a-z\d]+){2,}$/

/** The heading that the title begins or ends with, where it is no site's name; the title itself where there is none. */
function titleByHeading(title: string, statements: Statements): string {
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
  const [first, ...more] = headings('html:h1')
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
  // Above the heading of a post the first one is the site's name.
  if (headings('html:h2').includes(rest)) return rest
  // And so may a heading be that is the shorter part.
  return title.startsWith(first) || rest.length * 2 + 6 <= first.length ? first : title
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

/** What parts a heading from what stands behind it in a title, and before it. */
const opens = /^\s*[-–—|｜_·•:»›«/[]\s*/
const closes = /(?:\s[-–—]|[|｜_·•:»›«/])\s$/

/** Two characters say as much as four letters. */
const eastern = /^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7a3]{2,}$/

/** The first place that names somebody names all of them. */
function chooseAuthors(statements: Statements, sites: ReadonlyArray<string | undefined>): string[] | undefined {
  for (const place of precedence.author) {
    const isCatalogue = catalogues.test(place)
    const names = (statements.get(place) ?? []).flatMap((said) =>
      authorNames(isCatalogue ? inReadingOrder(said) : said, sites),
    )
    if (names.length > 0) return [...new Set(names)]
  }
  return undefined
}

/**
 * How the page's own title ends, where no person is called so: `Title_Harbour_Gull`, `题目_港口新闻_海鸥网`. People sign
 * their own sites, too: `Title | Ada Meer`.
 */
function siteInTitle(statements: Statements): string | undefined {
  const end = endOfTitle(statements)
  return end === '' || isFullName(end) || (isChineseName(end) && !paper.test(end)) ? undefined : end
}

function endOfTitle(statements: Statements): string {
  const [title = ''] = statements.get('html:title') ?? []
  return tidyTitle(title.slice(title.search(lastPart) + 1))
}

/** What stands behind the last separator, with it. */
const lastPart = /[|｜_–—-][^|｜_–—-]*$/

/** How sites and papers are called in Chinese. */
const paper = /(?:[网網报報社台刊]|新闻|新聞|在线|在線|频道|頻道)$/

/** Places in which each author has an element of their own, and the family's name comes first. */
const catalogues = /^(?:citation_author|dc[:.]creator|dcterms\.creator)$/

function chooseTags(statements: Statements): string[] | undefined {
  for (const place of precedence.tags) {
    const said = statements.get(place)
    if (!said) continue
    // Where every tag has its place a comma is part of it.
    const isOne = new Set(said).size === 1
    // Read first: a reference ends with a semicolon.
    const parts = said
      .map(tidyTitle)
      .flatMap((list) => (isOne || /[,，،;；、][^,，،;；、]+[,，،;；、]/.test(list) ? tagsOf(list) : list))
    const tags = [...new Set(withoutSwitches(parts).flatMap((tag) => withoutStrayQuote(tag.trim()) || []))]
    if (tags.length > 0) return tags.slice(0, mostTags)
  }
  return undefined
}

/** Medium says which keywords are tags, and keeps switches of its own among them: `Tag:Boats`, `Elevated:false`. */
function withoutSwitches(tags: readonly string[]): readonly string[] {
  const marked = tags.filter((tag) => tag.startsWith('Tag:'))
  return marked.length > 0 ? marked.map((tag) => tag.slice('Tag:'.length)) : tags
}

/** Tags of a list, which commas part, or blanks where Chinese words stand beside them. */
function tagsOf(list: string): string[] {
  const tags = list.split(/[,，،;；、]/)
  return tags.length > 1 || list.length <= longestTag ? tags : list.split(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/u)
}

/** A tag with blanks is no longer, in characters. */
const longestTag = 40

/** `Gulls'` → `Gulls` */
function withoutStrayQuote(tag: string): string {
  return /^[^'"]+['"]$/.test(tag) ? tag.slice(0, -1) : tag
}

/** What a description says to readers: without markup, and without the link to the text. */
function descriptionOf(said: string): string {
  return tidyTitle(said.includes('<') ? said.replace(readMore, '').replace(wordTags, '').replace(tags, ' ') : said)
}

/** Tags within a line part no words. */
const wordTags = /<\/?(?:a|b|em|font|i|small|span|strong|sub|sup|u)(?:\s[^<>]{0,1000})?>/gi
const tags = /<\/?[a-z][^<>]{0,1000}>/gi

const readMore = /<a [^<>]{0,500}more[^<>]{0,500}>[^<>]{0,60}<\/a>/gi

/** `Home` says nothing of an article. */
const oneWord = madeOnce(() => /^\p{Script=Latin}{1,20}$/u)

/**
 * The publisher's name, without what it promises where it calls itself shorter elsewhere, and with its blanks where the
 * page's title has them:
 *
 *     Gull.example - All that happens   →   Gull.example        GullNews   →   Gull News
 */
function choosePublisher(statements: Statements): string | undefined {
  const name = first(statements, 'publisher', publisherName)
  if (name === undefined) return undefined
  const short = publisherNames(statements).find(
    (other) => name.startsWith(other) && promise.test(name.slice(other.length)),
  )
  if (short !== undefined || /\s/.test(name)) return short ?? name
  const parted = endOfTitle(statements)
  return parted.replaceAll(' ', '') === name ? parted : name
}

/** What parts a name from what it promises; a word or two are of the name: `BBC News | 中文`, `Gull - Harbour Edition`. */
const promise = /^(?:\s(?:[-–—|·:»]|\/\/)\s|\s?[|｜:]\s?)(?=\S+\s+\S+\s+\S|\S{0,40}[\u4e00-\u9fff]{8})\S/

/** A name that readers know: no address, no account; of who holds the rights, what Chinese portals say of themselves. */
function publisherName(said: string, place = ''): string | undefined {
  const holder = place === 'copyright' ? holderOf(said) : said
  if (holder === undefined) return undefined
  const name = tidyTitle(withoutMailAddresses(holder))
  return name === '' || name.length > 80 || /^(?:https?:|www\.|@)/i.test(name) ? undefined : name
}

/** `Copyright © 2019-2020 海鸥网 版权所有`; nobody is called `本站`, `文章内容`. */
const rightsOf =
  /^(?:copyright\s*)?(?:©|\(c\))?\s*(?:\d{4}\s*(?:[-–—~至]\s*\d{4}\s*)?年?\s*)?((?!本|copyright|[©(\d])(?!.{0,18}(?:内容|內容|原创|原創|图片|圖片|作品|文章)).{2,20}?) ?版[权權]所有$/i

/** So much is said of them, in characters. */
const longestRights = 80

function holderOf(said: string): string | undefined {
  return said.length > longestRights ? undefined : rightsOf.exec(said.trim())?.[1]
}

function publisherNames(statements: Statements): string[] {
  return precedence.publisher
    .flatMap((place) => statements.get(place)?.map((said) => publisherName(said, place)) ?? [])
    .filter((name) => name !== undefined)
}
