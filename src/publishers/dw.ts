import {wordTable} from '../ground/word-table.ts'
import {definePublisher} from './define.ts'

/** `德国之声致力于…。文中评论及分析仅代表…立场。` */
const impartial =
  '[（(]?德[国國]之[声聲]致力[于於][为為]您提供客[观觀]中立[^。]{0,40}。? ?(?:文中[评評][论論]及分析[^。]{0,30}立[场場]。?)?[）)]?'

/** 德国之声, dw.com: `div > i` with names and date, pictures with `div > small` behind them, galleries at the end. */
export const dw = definePublisher({
  id: 'dw',
  name: '德国之声',
  hosts: ['dw.com'],
  lang: ({pathname}) => languages.get(/^\/([\w-]+)/.exec(pathname)?.[1] ?? ''),
  editions: {other: 'DW'},
  titleSuffixes: [/ [|–-] (?:德[国國]之[声聲]|DW)(?: ?中文)?(?: [|–-] .{1,12})?$/],
  drop: [
    {
      rule: 'dw/opinion-notice',
      select: 'em, i',
      text: new RegExp(`^${impartial}$`),
      why: 'a standing notice on whose opinion the text is',
    },
    {
      rule: 'dw/copyright',
      text: /^©\s?\d{4}\s?年\s?德[国國]之[声聲]版[权權][声聲]明：本文[^。]{0,60}。?(?:任何不[当當]行[为為][^。]{0,40}。?)?$/,
      why: 'a standing copyright notice',
    },
    {
      rule: 'dw/opinion-notice',
      text: new RegExp(
        `^(?:${impartial}|[[［（(]?摘[编編译譯]自其[他它]媒[体體](?:的[内內]容)?，?不代表德[国國]之[声聲]的?[^。，]{2,8}。?[\\]］）)]?)$`,
      ),
      why: 'a standing notice on whose opinion the text is',
    },
    {
      rule: 'dw/instagram',
      text: /^DW中文有Instagram！(?:欢迎|歡迎)(?:搜寻|搜尋|搜索)[^。！？]{1,80}[。！]?$/,
      why: 'promotes the account on Instagram',
    },
  ],
  link: readableArticle,
})

const languages = wordTable('zh:zh-Hans zh-hant:zh-Hant en:en de:de fr:fr es:es ru:ru')

/** `https://api.dw.com/api/detail/article/53900485` → `https://www.dw.com/zh/a-53900485`, the page of an answer. */
function readableArticle(url: URL): URL {
  const id = url.hostname === 'api.dw.com' && /^\/api\/detail\/\w+\/(\d+)\/?$/.exec(url.pathname)?.[1]
  return id ? new URL(`https://www.dw.com/zh/a-${id}`) : url
}
