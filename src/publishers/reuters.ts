import {definePublisher} from './define.ts'

/** 路透, cn.reuters.com: ISO date, `div.StandardArticleBody_body`, headings and tables typed in plain text. */
export const reuters = definePublisher({
  id: 'reuters',
  name: '路透',
  hosts: ['reuters.com'],
  lang: ({hostname}) => (hostname.startsWith('cn.') ? 'zh-Hans' : undefined),
  titleSuffixes: [' - 路透', ' | 路透', ' | Reuters', ' - Reuters'],
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
