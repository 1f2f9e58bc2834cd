import {wordTable} from '../ground/word-table.ts'
import {closingReporters} from './closing-reporters.ts'
import {definePublisher} from './define.ts'

/** 路透, cn.reuters.com: ISO date, `div.StandardArticleBody_body`, headings and tables typed in plain text. */
export const reuters = definePublisher({
  id: 'reuters',
  name: '路透',
  hosts: ['reuters.com'],
  // The Chinese articles moved to the English host, and kept the ends of their addresses.
  lang: ({hostname, pathname}) =>
    /idCN\w{1,30}$/.test(pathname) ? 'zh-Hans' : languages.get(hostname.split('.', 1)[0]!),
  editions: {other: 'Reuters'},
  titleSuffixes: [/ [|–-] (?:路透社?|Reuters)$/],
  caption: 'div.Image_caption',
  byline: closingReporters,
  drop: [
    {
      rule: 'reuters/standards',
      select: 'div.StandardArticleBody_trustBadgeContainer',
      why: 'the standing link to the trust principles',
    },
    {
      rule: 'reuters/standards',
      select: 'p, div',
      text: /^(?:我[们們]的[标標][准準]|Our Standards)：? ?:? ?(?:[汤湯]森路透[“「]信任原[则則][”」]|The Thomson Reuters Trust Principles\.?)$/,
      why: 'the standing link to the trust principles',
    },
    {
      rule: 'reuters/expand-button',
      select: '.Image_expand-button, .Slideshow_expand-button',
      why: 'the button that enlarges the picture beside it',
    },
  ],
})

/** Languages of the site's hosts, by their first label. */
const languages = wordTable('cn:zh-Hans www:en reuters:en ar:ar de:de es:es fr:fr it:it jp:ja br:pt ru:ru')
