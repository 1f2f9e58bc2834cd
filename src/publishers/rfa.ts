import {wordTable} from '../ground/word-table.ts'
import {closingReporters} from './closing-reporters.ts'
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
  titleSuffixes: [/ [|—–-] (?:自由[亚亞]洲[电電][台臺]|RFA)$/],
  caption: 'div.image-caption > span:not(.copyright)',
  credit: 'div.image-caption > span.copyright',
  byline: closingReporters,
})

/** Languages of the services, which are the first part of an address; Mandarin has several. */
const languages = wordTable(
  `cantonese:zh-Hant english:en burmese:my khmer:km korean:ko lao:lo tibetan:bo uyghur:ug vietnamese:vi`,
)
