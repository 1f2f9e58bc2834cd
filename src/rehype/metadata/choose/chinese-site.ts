import {madeOnce} from '../../../ground/made-once.ts'
import {tidyTitle} from '../../../ground/tidy-title.ts'
import type {Statements} from '../collect.ts'

const {raw} = String

/** What ends in a net that is no site is what an article is about: `港口与互联网`, `2020年法网`. */
const noSite =
  '互联|互聯|物联|物聯|因特|局域|电|電|上|铁丝|鐵絲|渔|漁|法|澳|铁路|鐵路|公路|路|[高地]铁|[高地]鐵|交通|物流|管|水|天|关系|關係|安全|情报|情報|球|蛛|\\dG|\\d'
const name = raw`[^\s\-–—_|｜]{2,14}(?<!${noSite})(?:网站|網站|[网網])`

/** A dash of two is a sign of the language, and what stands behind it the second half of a title. */
const dash = raw`\s?(?:[-–_]{1,2}|(?<!—)—)\s?`
const siteBehind = madeOnce(() => new RegExp(`${dash}${name}$`))
const sectionBehind = madeOnce(() => new RegExp(raw`${dash}[^\s\-–—_|｜]{1,8}(?:频道|頻道|新闻中心|新聞中心)$`))
const site = madeOnce(() => new RegExp(`^${name}$`))

/** What is left says more than a section's name, in characters. */
const shortestTitle = 8

/**
 * A Chinese title without the site's name, as pages print it that say nowhere else what they are called, and without the
 * section before it: `题目-港口频道-海鸥网`, `题目_海鸥新闻网`. What a heading says is all of the title.
 */
export function withoutChineseSite(title: string, statements: Statements): string {
  const [whole = ''] = statements.get('html:title') ?? []
  const bare = title.replace(siteBehind(), '')
  if (bare === title || tidyTitle(whole) !== title || bare.length < shortestTitle) return title
  return ['html:h1', 'html:h2'].some((place) => statements.get(place)?.some((said) => tidyTitle(said) === title))
    ? title
    : bare.replace(sectionBehind(), '')
}

/** Whether somebody is called as Chinese sites are: `海鸥新闻网`. */
export function isChineseSite(said: string): boolean {
  return site().test(said)
}
