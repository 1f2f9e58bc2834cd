import {shortText} from '../../ground/visible-text.ts'
import type {Rule} from '../rule.ts'

const age =
  /^(?:\d+ ?(?:秒|分钟|分鐘|小时|小時|天|日|周|个月|個月|年)(?:之)?前|(?:\d+|an?) (?:second|minute|hour|day|week|month|year)s? ago)$/

/** How old the article was when it was fetched: `<time datetime="2022-12-30">23 分钟前</time>` (BBC 2022). */
export const relativeAges: Rule = {
  name: 'dates/relative-age',
  why: 'true only on the day the page was fetched',
  on: ['time', 'p', 'div', 'span'],
  upTo: 16,
  test: (element) => age.test(shortText(element, 16)),
}
