import {definePublisher} from './define.ts'

/** 美国之音, voachinese.com: `div > i` with the date, picture, video or audio first, each with `div > small` behind it. */
export const voa = definePublisher({
  id: 'voa',
  name: '美国之音',
  hosts: ['voachinese.com', 'voacantonese.com', 'voanews.com'],
  lang: ({hostname}) =>
    hostname.includes('cantonese') ? 'zh-Hant' : hostname.endsWith('voanews.com') ? 'en' : 'zh-Hans',
  editions: {other: 'Voice of America'},
  titleSuffixes: [' - 美国之音', ' | 美国之音', ' - VOA'],
  drop: [
    {
      rule: 'voa/opinion-notice',
      text: /^[=\s]*嘉宾和观众听众发表的都是个人(?:观点|看法)，(?:并)?不代表美国之音。?[=\s]*$/,
      why: 'a standing notice on whose opinion the guests give',
    },
    {
      rule: 'voa/playlist',
      text: /^《[^》]{2,12}》\s?YouTube播放列表\s?[：:]/,
      why: 'points to the playlist of the whole programme',
    },
  ],
})
