import type {Element} from 'hast'
import {isBlock} from '../ground/is-element.ts'
import {definePublisher} from './define.ts'

/**
 * 纽约时报中文网, cn.nytimes.com: `div > i` with names and date, pictures with `div > small` behind them, newsletter promos.
 */
export const nyt = definePublisher({
  id: 'nyt',
  name: '纽约时报中文网',
  hosts: ['cn.nytimes.com', 'cn.nytstyle.com'],
  lang: ({pathname}) => (/\/zh-hant\/?$/.test(pathname) ? 'zh-Hant' : 'zh-Hans'),
  timeZone: 'Asia/Shanghai',
  titleSuffixes: [/ [|–-] (?:纽约时报|紐約時報)中文[网網]$/],
  drop: [
    {
      rule: 'nyt/newsletter',
      select: 'p, div',
      when: isLine,
      text: /^(?=[（(].{0,110}[）)]$|[^。]{1,80}。?$)[（(]?\s?(?:欢迎|歡迎)(?:点击|點擊)\s?此[处處]\s?(?:订阅|訂閱)[^（）()]{0,80}[）)]?$/,
      why: 'promotes the newsletter',
    },
    {
      rule: 'nyt/newsletter',
      select: 'p, div',
      when: isLine,
      text: /^(?:感谢阅读今天的简报|感謝閱讀今天的簡報)[^。]{0,30}(?:。\s?(?:[点點][击擊]|也?[欢歡]迎|如有|我[们們])[^。]{0,80}){0,6}。?$/,
      why: 'promotes the newsletter',
    },
  ],
})

/** A box with blocks in it says more than one of them. */
function isLine({children}: Element): boolean {
  return !children.some(isBlock)
}
