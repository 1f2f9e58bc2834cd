import {definePublisher} from './define.ts'

/** FT中文网, ftchinese.com: `div.story-lead`, `div.story-image`, `div.story-body`. */
export const ft = definePublisher({
  id: 'ft',
  name: 'FT中文网',
  hosts: ['ftchinese.com', 'cn.ft.com', 'ftacademy.cn'],
  lang: 'zh-Hans',
  timeZone: 'Asia/Shanghai',
  titleSuffixes: [/ [|–-] (?:FT中文[网網]|FTChinese\.com)$/],
  description: 'div.story-lead',
  drop: [
    {
      rule: 'ft/copyright',
      text: /^版[权權][声聲]明：本文版[权權][归歸]FT中文[网網]所有[^。]{0,80}。?$/,
      why: 'a standing copyright notice',
    },
  ],
})
