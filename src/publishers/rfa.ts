import type {Root} from 'hast'
import {closingText} from '../ground/visible-text.ts'
import {wordTable} from '../ground/word-table.ts'
import {definePublisher} from './define.ts'

/**
 * 自由亚洲电台, rfa.org: pictures in `p > div.image-inline`, related articles as one-item lists, a line of names at the end.
 */
export const rfa = definePublisher({
  id: 'rfa',
  name: '自由亚洲电台',
  hosts: ['rfa.org'],
  lang: ({pathname}) => languages.get(/^\/(\w+)/.exec(pathname)?.[1] ?? '') ?? 'zh-Hans',
  editions: {other: 'Radio Free Asia'},
  caption: 'div.image-caption > span:not(.copyright)',
  credit: 'div.image-caption > span.copyright',
  byline: readReporters,
})

/** Languages of the services, which are the first part of an address; Mandarin has several. */
const languages = wordTable(
  `cantonese:zh-Hant english:en burmese:my khmer:km korean:ko lao:lo tibetan:bo uyghur:ug vietnamese:vi`,
)

/** Places that the reporters write from, glued to their names: `记者家傲华盛顿报道`. */
const report =
  /(?:[华華]盛[顿頓]|巴黎|台北|台中|香港|[伦倫]敦|柏林|[一-龥]{2}、[一-龥]{2})?(?:[综綜]合)?[报報][道导導]$/

/** `记者：高锋 责编：胡力汉 网编：瑞哲`, `自由亚洲电台记者 夏小华、李宗翰 台北报导 责编 …` → the reporters' names. */
function readReporters(tree: Root): string[] {
  const end = closingText(tree, 150)
  const line = /[记記]者[：:\s]{0,9}([^：:；;。，]{2,40}?)[\s；;]{0,9}[责責][编編]/.exec(
    end.slice(Math.max(0, end.lastIndexOf('记者'), end.lastIndexOf('記者'))),
  )
  if (!line) return []
  return line[1]!
    .replace(report, '')
    .split(/[\s、]+/)
    .filter((name) => /^[一-龥]{2,4}$/.test(name) && !/[报報][道导導]$/.test(name))
}
