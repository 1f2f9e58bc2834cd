import {tidyTitle} from '../../../ground/tidy-title.ts'
import {isChineseName, isFullName} from '../../authors/name-shapes.ts'
import {lettersOf} from '../../texts/letters-of.ts'
import type {Statements} from '../collect.ts'
import {isChineseSite} from './chinese-site.ts'

/**
 * How the page's own title ends, where no person is called so: `Title_Harbour_Gull`, `题目_港口新闻_海鸥网`. People sign
 * their own sites, too: `Title | Ada Meer`.
 */
export function siteInTitle(statements: Statements): string | undefined {
  const end = endOfTitle(statements)
  return end === '' || isFullName(end) || (isChineseName(end) && !paper.test(end)) ? undefined : end
}

/** What stands behind the last separator of the page's own title; all of it where there is none. */
export function endOfTitle(statements: Statements): string {
  const [title = ''] = statements.get('html:title') ?? []
  return tidyTitle(title.slice(title.search(lastPart) + 1))
}

/** What stands behind the last separator, with it. */
const lastPart = /[|｜_–—-][^|｜_–—-]*$/

/** How sites and papers are called in Chinese. */
const paper = /(?:[网網报報社台刊]|新闻|新聞|在线|在線|频道|頻道)$/

/** A site is called by its address where they share so many letters. */
const leastShared = 5

/** A site's name is no longer, in characters. */
const longestName = 60

/** What goes on with a sentence: `Why I left - and sailed with the Gull` (thegull.example); some sites are spelt so. */
const isClause = /^\p{Ll}/u

/** What parts a title from the site's name for sure. */
const separators = /\s[-–—:·»›]\s|\s?[|｜]\s?|_|(?<=[\u4e00-\u9fff”！？])[-–—](?!—)/

/**
 * The site's name behind the page's own title, where nothing else says it: it is called as its address is, or as Chinese
 * sites are.
 *
 *     Title | The Gull   (thegull.example)   →   The Gull        题目-港口频道-海鸥网   →   海鸥网
 *
 * @param hosts What the site is called by its address.
 */
export function siteOfTitle(statements: Statements, hosts: readonly string[]): string | undefined {
  const [title = ''] = statements.get('html:title') ?? []
  const [, ...behind] = tidyTitle(title).split(separators)
  const name = behind.at(-1)?.trim() ?? ''
  if (name === '' || name.length > longestName) return undefined
  const said = lettersOf(name.normalize('NFKD'))
  const isHost = hosts
    .map(lettersOf)
    .some((host) => host.length >= leastShared && (isClause.test(name) ? said.startsWith(host) : said.includes(host)))
  return isHost || isChineseSite(name) ? name : undefined
}
