import type {Root} from 'hast'
import {element} from '../ground/hast-node.ts'
import {compileSelector, findFirst} from '../ground/selector.ts'
import {visibleText} from '../ground/visible-text.ts'
import {definePublisher} from './define.ts'

/**
 * 微信公众平台, mp.weixin.qq.com: a line of marks without blanks between them (`原创`, author, account, day), then
 * `div#js_content` in sections within sections.
 */
export const weixin = definePublisher({
  id: 'weixin',
  name: '微信公众平台',
  hosts: ['mp.weixin.qq.com'],
  timeZone: 'Asia/Shanghai',
  before: partMarks,
  byline: '#js_author_name',
  poster: nameAccount,
  drop: [
    {rule: 'weixin/marks', select: '#meta_content span', why: 'author, account and day stand in the front matter'},
    {
      rule: 'weixin/follow',
      select: 'p, section, div',
      text: /^(?:[点點][击擊])?[↑▲⬆]?\s?[上下]方(?:[蓝藍]字|名片|卡片|二[维維][码碼]|公[众眾][号號])[关關]注(?:我们|我們|本[号號]|公[众眾][号號])?[！!～~]{0,3}$/,
      why: 'asks readers to follow the account',
    },
    {
      rule: 'weixin/share',
      select: 'p, section, div',
      text: /^(?=.{0,20}(?:在看|三[连連]))(?:[点點][赞贊]|在看|分享|[转轉][发發]|收藏|三[连連]|[、，,和与與\s]){2,12}[！!~]?$/,
      why: 'asks readers to pass it on',
    },
    {
      rule: 'weixin/end',
      select: 'p, section, div',
      text: /^[-–—·\s]{0,9}END[-–—·\s]{0,9}$/,
      why: 'says that the article is over',
    },
    {rule: 'weixin/tools', select: 'div.rich_media_tool', why: 'counts readers and leads to the original'},
  ],
})

/** Makes a line of each mark, or they would be read as one name. */
function partMarks(tree: Root): void {
  const line = findFirst(tree, compileSelector('#meta_content'))
  if (line) line.children = line.children.map((mark) => element('div', {}, [mark]))
}

function nameAccount(tree: Root): string[] {
  const found = findFirst(tree, compileSelector('#js_name'))
  return found ? [visibleText(found)] : []
}
