import {tidyTitle} from '../../../ground/tidy-title.ts'
import {withoutMailAddresses} from '../../links/mail-address.ts'
import type {Statements} from '../collect.ts'
import {precedence} from '../precedence.ts'
import {first} from './first.ts'
import {endOfTitle} from './site-in-title.ts'

/**
 * The publisher's name, without what it promises where it calls itself shorter elsewhere, and with its blanks where the
 * page's title has them:
 *
 *     Gull.example - All that happens   →   Gull.example        GullNews   →   Gull News
 */
export function choosePublisher(statements: Statements): string | undefined {
  const name = first(statements, 'publisher', publisherName)
  if (name === undefined) return undefined
  const short = publisherNames(statements).find(
    (other) => name.startsWith(other) && promise.test(name.slice(other.length)),
  )
  if (short !== undefined || /\s/.test(name)) return short ?? name
  const parted = endOfTitle(statements)
  return parted.replaceAll(' ', '') === name ? parted : name
}

/**
 * What parts a name from what it promises; a word or two are of the name: `BBC News | 中文`, `Gull - Harbour Edition`.
 */
const promise = /^(?:\s(?:[-–—|·:»]|\/\/)\s|\s?[|｜:]\s?)(?=\S+\s+\S+\s+\S|\S{0,40}[\u4e00-\u9fff]{8})\S/

/**
 * A name that readers know: no address, no account; of who holds the rights, what Chinese portals say of themselves.
 */
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

export function publisherNames(statements: Statements): string[] {
  return precedence.publisher
    .flatMap((place) => statements.get(place)?.map((said) => publisherName(said, place)) ?? [])
    .filter((name) => name !== undefined)
}
