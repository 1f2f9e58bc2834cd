import type {Element} from 'hast'
import {openingText, tidy} from '../ground/visible-text.ts'
import {wordTable} from '../ground/word-table.ts'
import {definePublisher} from './define.ts'

/** 法国国际广播电台, rfi.fr: a date, a picture without caption, a bold lead, then `div.t-content__body`. */
export const rfi = definePublisher({
  id: 'rfi',
  name: '法国国际广播电台',
  hosts: ['rfi.fr'],
  timeZone: 'Europe/Paris',
  lang: ({pathname}) => languages.get(/^\/+(\w+)/.exec(pathname)?.[1] ?? ''),
  editions: {other: 'RFI'},
  titleSuffixes: [/(?: [|–-] (?:法[国國][国國][际際][广廣]播[电電][台臺]|RFI)){1,2}$/],
  caption: 'span.m-figure__caption__legend',
  credit: 'span.m-figure__caption__credits',
  description: 'p > strong, p > b',
  drop: [
    {
      rule: 'rfi/self-promo',
      select: 'div.o-self-promo',
      when: isShort,
      why: 'promotes the newsletter and the app',
    },
    {
      rule: 'rfi/agency-copyright',
      select: 'p.t-copyright',
      text: /^©\s?(?:\d{4}\s)?[^。！？!?]{2,40}$/,
      why: 'a standing copyright line of the news agency',
    },
    {rule: 'rfi/player', select: 'play-media', why: 'a button of the player, which stands as a link of its own'},
  ],
})

const languages = wordTable('cn:zh-Hans tw:zh-Hant en:en fr:fr es:es vi:vi ru:ru')

/** What promotes says no more, in characters; in a box that was never closed stands the rest of the article. */
const longestPromo = 120

function isShort(element: Element): boolean {
  return tidy(openingText(element, longestPromo)).length < longestPromo
}
