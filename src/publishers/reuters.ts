import type {Root} from 'hast'
import {closingText} from '../ground/visible-text.ts'
import {wordTable} from '../ground/word-table.ts'
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
  titleSuffixes: [' - 路透', ' | 路透', ' | Reuters', ' - Reuters'],
  caption: 'div.Image_caption',
  byline: readReporters,
  drop: [
    {
      rule: 'reuters/standards',
      select: 'div.StandardArticleBody_trustBadgeContainer',
      why: 'the standing link to the trust principles',
    },
    {
      rule: 'reuters/standards',
      select: 'p, div',
      text: /^(?:我们的标准|Our Standards)：? ?:? ?(?:汤森路透“信任原则”|The Thomson Reuters Trust Principles\.?)$/,
      why: 'the standing link to the trust principles',
    },
    {
      rule: 'reuters/expand-button',
      select: '.Image_expand-button, .Slideshow_expand-button',
      why: 'the button that enlarges the picture beside it',
    },
  ],
})

/** `记者 雷美珍；审校 吴云凌`, the line at the end → the reporters' names; `编译 …` names translators, who are no authors. */
function readReporters(tree: Root): string[] {
  const end = closingText(tree, 120).replace(/(?<!\s)\s*我们的标准.*/, '')
  const line = /(?:^|[\s；;])记者[ ：:]([^；;。，]{2,40})[；;]\s?(?:编译|发稿|审校)[^。]{0,40}$/.exec(end)
  return line ? line[1]!.split(/[/、\s]+/).filter((name) => /^[\u4e00-\u9fff]{2,4}$/.test(name)) : []
}

/** Languages of the site's hosts, by their first label. */
const languages = wordTable('cn:zh-Hans www:en reuters:en ar:ar de:de es:es fr:fr it:it jp:ja br:pt ru:ru')
