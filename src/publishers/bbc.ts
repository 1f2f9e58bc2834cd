import type {Element, Root} from 'hast'
import {elementsNamed, holds} from '../ground/find-within.ts'
import {shortText} from '../ground/visible-text.ts'
import {wordTable} from '../ground/word-table.ts'
import {definePublisher} from './define.ts'

/**
 * BBC News 中文: 2020 `div.story-body__inner` with `.image-and-copyright-container` and `.media-with-caption`; 2022
 * `main[role=main]` without class names. Captions and credits: `rehype/figures/caption-marks.ts`.
 */
export const bbc = definePublisher({
  id: 'bbc',
  name: 'BBC News 中文',
  hosts: ['bbc.com', 'bbc.co.uk'],
  lang: ({pathname}) => {
    const [, section = '', script] = pathname.split('/')
    return section === 'zhongwen' ? (script === 'trad' ? 'zh-Hant' : 'zh-Hans') : languages.get(section)
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
  titleSuffixes: [/ [|–-] BBC (?:News 中文|News|Sport|Culture|Future|Travel|Worklife)$/, / [|–-] BBC ?中文[网網]$/],
  description: 'main p > b, main p > strong',
  byline: readByline,
  drop: [
    {
      rule: 'bbc/byline',
      select: 'ul',
      when: (list) => bylines.has(list),
      why: 'says who wrote it, which the front matter says',
    },
    {
      rule: 'bbc/byline',
      select: '#article-byline',
      why: 'read aloud before the byline',
    },
    {
      rule: 'bbc/embed-notice',
      text: /^(?:(?:告知|警告)：第三方[内內]容可能包含[广廣]告。?|[无無][内內]容|(?:(?:告知|警告)：)?BBC[对對]外部[网網]站[内內]容概?不[负負][责責]任?。?)$/,
      why: 'says that an embed comes from elsewhere',
    },
    {
      rule: 'bbc/embed-notice',
      // Since 2021, where nobody has agreed to be shown what comes from elsewhere.
      text: /^(?:本文包含由.{1,30}提供的[内內]容。.{0,150}|允[许許].{1,20}[内內]容[吗嗎]？|接受[并並][继繼][续續]|(?:警告：)? ?BBC[对對]外部[网網]站[内內]容不[负負][责責]任。 ?.{1,20}[内內]容可能包含[广廣]告。?)$/,
      why: 'asks for leave to show an embed',
    },
    {
      rule: 'bbc/picture-copyright',
      text: /^(?:(?:全部|所有|文中)(?:图片|照片|圖片)，?(?:版[权權](?:所有|归|歸)[^。]{0,16}|均受版[权權]保[护護])|(?:图片|照片|圖片)版[权權][归歸]版[权權]所有者所有)(?:。|，未[经經]批准，翻印必究。)?$/,
      why: 'a standing copyright line',
    },
    {rule: 'bbc/story-line', select: 'hr.story-body__line', why: 'a line that ornaments the end of the page'},
    {
      rule: 'bbc/podcast',
      select: 'section[aria-labelledby^="podcast-promo"], [data-e2e="podcast-promo"]',
      why: 'promotes a programme, on every page the same',
    },
    {rule: 'bbc/jump-link', select: 'a.jump-link, p[id^="jump-link"]', why: 'jumps over an embed'},
  ],
})

/** Longest name and longest role, in characters. */
const longest = 40

/** What is read aloud before name and role, such as `作者，`. */
const spoken = /^[一-龥]{2,4}[，,]\s?/

/** Lists of which the front matter says all. */
const bylines = new WeakSet<Element>()

/**
 * `<div><ul role="list"><li>甲乙</li><li>BBC中文记者</li></ul></div><div><time …>…</time></div>` (2022): names, each with a
 * role behind it.
 */
function readByline(tree: Root): string[] | undefined {
  const blocks = elementsNamed(tree, 'main')[0]?.children.filter((child) => child.type === 'element') ?? []
  const before = blocks[blocks.findIndex((block) => holds(block, 'time')) - 1]
  const list = before && elementsNamed(before, 'ul')[0]
  if (!list || holds(list, 'a')) return undefined
  const items = elementsNamed(list, 'li').map((item) => {
    const [first] = elementsNamed(item, 'span')
      .map((span) => shortText(span, longest))
      .filter((said) => /[,，،]$/.test(said))
    const said = shortText(item, longest + (first?.length ?? 0))
    return first !== undefined && said.startsWith(first) ? said.slice(first.length).trim() : said.replace(spoken, '')
  })
  const roles = items.filter((_, index) => index % 2 === 1)
  if (items.includes('') || roles.length * 2 !== items.length) return undefined
  if (roles.every((role) => /^BBC(?:\b|[一-龥])/.test(role))) bylines.add(list)
  return items.filter((_, index) => index % 2 === 0)
}

/** Languages of the site's sections, which are the first part of an address. */
const languages = wordTable(
  `news:en sport:en culture:en future:en travel:en worklife:en afrique:fr arabic:ar hindi:hi indonesia:id japanese:ja
  korean:ko mundo:es persian:fa portuguese:pt russian:ru thai:th turkce:tr ukrainian:uk urdu:ur vietnamese:vi`,
)
