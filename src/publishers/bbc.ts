import {definePublisher} from './define.ts'

/**
 * BBC News 中文: 2020 `div.story-body__inner` with `.image-and-copyright-container` and `.media-with-caption`; 2022
 * `main[role=main]` without class names. Captions and credits: `rehype/figures/captions.ts`.
 */
export const bbc = definePublisher({
  id: 'bbc',
  name: 'BBC News 中文',
  hosts: ['bbc.com', 'bbc.co.uk'],
  lang: ({pathname}) => {
    const [, section = '', script] = pathname.split('/')
    return section === 'zhongwen' ? (script === 'trad' ? 'zh-Hant' : 'zh-Hans') : languages[section]
  },
  editions: {
    en: 'BBC News',
    ar: 'BBC News عربي',
    es: 'BBC News Mundo',
    fa: 'BBC News فارسی',
    fr: 'BBC News Afrique',
    hi: 'BBC News हिंदी',
    id: 'BBC News Indonesia',
    ja: 'BBCニュース',
    ko: 'BBC News 코리아',
    pt: 'BBC News Brasil',
    ru: 'BBC News Русская служба',
    th: 'BBC News ไทย',
    tr: 'BBC News Türkçe',
    uk: 'BBC News Україна',
    ur: 'BBC News اردو',
    vi: 'BBC News Tiếng Việt',
    other: 'BBC News',
  },
  timeZone: 'Europe/London',
  titleSuffixes: [
    ' - BBC News 中文',
    ' - BBC 中文网',
    ' - BBC中文网',
    / - BBC (?:News|Sport|Culture|Future|Travel|Worklife)$/,
  ],
  description: 'main p > b',
  drop: [
    {
      rule: 'bbc/embed-notice',
      text: /^(?:告知：第三方内容可能包含广告|告知：第三方內容可能包含廣告|无内容|無內容|BBC对外部网站内容不负责任。?|BBC對外部網站內容不負責任。?)$/,
      why: 'says that an embed comes from elsewhere',
    },
    {
      rule: 'bbc/picture-copyright',
      text: /^(?:全部|所有|文中)(?:图片|照片|圖片)，?版[权權](?:所有|归|歸)[^。]{0,16}(?:。|，未[经經]批准，翻印必究。)?$/,
      why: 'a standing copyright line',
    },
    {
      rule: 'bbc/story-line',
      select: 'hr.story-body__line',
      why: 'a line that ornaments the end of the page',
    },
    {
      rule: 'bbc/jump-link',
      select: 'a.jump-link, p[id^="jump-link"]',
      why: 'jumps over an embed',
    },
  ],
})

/** Languages of the site's sections, which are the first part of an address. */
const languages: Record<string, string> = {
  news: 'en',
  sport: 'en',
  culture: 'en',
  future: 'en',
  travel: 'en',
  worklife: 'en',
  afrique: 'fr',
  arabic: 'ar',
  hindi: 'hi',
  indonesia: 'id',
  japanese: 'ja',
  korean: 'ko',
  mundo: 'es',
  persian: 'fa',
  portuguese: 'pt',
  russian: 'ru',
  thai: 'th',
  turkce: 'tr',
  ukrainian: 'uk',
  urdu: 'ur',
  vietnamese: 'vi',
}
