import {definePublisher} from './define.ts'

/** 美国之音, voachinese.com: `div > i` with the date, picture, video or audio first, each with `div > small` behind it. */
export const voa = definePublisher({
  id: 'voa',
  name: '美国之音',
  hosts: ['voachinese.com', 'voacantonese.com', 'voanews.com'],
  lang: ({hostname}) =>
    hostname.includes('cantonese') ? 'zh-Hant' : hostname.endsWith('voanews.com') ? 'en' : 'zh-Hans',
  editions: {other: 'Voice of America'},
  titleSuffixes: [/ [|–-] (?:美[国國]之音|VOA)$/],
  drop: [
    {
      rule: 'voa/opinion-notice',
      text: /^[=—–-\s]*嘉[宾賓](?:[和与及與、](?:观众|觀眾)[和、]?(?:听众|聽眾)?)?所?[发發]表的(?:都|均)?是(?:其)?[个個]人(?:的)?(?:观点|看法|意见|觀點|意見)，(?:并|並)?不代表美[国國]之音(?:的)?(?:立[场場]|[观觀][点點])?。?[=—–-\s]*$/,
      why: 'a standing notice on whose opinion the guests give',
    },
    {
      rule: 'voa/playlist',
      text: /^《[^》]{2,12}》\s?YouTube(?:播放列表|播放清[单單])\s?[：:][^。！？]{0,120}$/,
      why: 'points to the playlist of the whole programme',
    },
  ],
})
