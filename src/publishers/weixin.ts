import type {Root} from 'hast'
import type {Conversion} from '../conversion.ts'
import {fillFacts} from '../facts.ts'
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
  before: readMeta,
  drop: [
    {
      rule: 'weixin/follow',
      text: /^(?:[点點][击擊])?[↑▲⬆]?\s?(?:上方|下方|上面).{0,8}(?:[关關]注|[订訂][阅閱]).{0,16}$/,
      why: 'asks readers to follow the account',
    },
    {
      rule: 'weixin/share',
      text: /^(?:[点點][赞贊]|在看|分享|[转轉][发發]|收藏|三[连連]|[、，,和与與\s]){2,12}[！!~]?$/,
      why: 'asks readers to pass it on',
    },
    {rule: 'weixin/end', text: /^[-–—·\s]*END[-–—·\s]*$/i, why: 'says that the article is over'},
    {rule: 'weixin/tools', select: 'div.rich_media_tool', why: 'counts readers and leads to the original'},
  ],
})

const author = compileSelector('#js_author_name')
const account = compileSelector('#js_name')

/** Who wrote; where nobody is named, the account did. */
function readMeta(tree: Root, {facts}: Conversion): void {
  const found = findFirst(tree, author) ?? findFirst(tree, account)
  const name = found ? visibleText(found) : ''
  if (name !== '') fillFacts(facts, {author: [name]})
}
