import {definePublisher} from './define.ts'

/** FT中文网, ftchinese.com: `div.story-lead`, `div.story-image`, `div.story-body`. */
export const ft = definePublisher({
  id: 'ft',
  name: 'FT中文网',
  hosts: ['ftchinese.com', 'cn.ft.com', 'ftacademy.cn'],
  lang: 'zh-Hans',
  timeZone: 'Asia/Shanghai',
  titleSuffixes: [' - FT中文网', ' | FT中文网', ' - FTChinese.com'],
  description: 'div.story-lead',
})
