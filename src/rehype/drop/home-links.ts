import type {Element, Nodes} from 'hast'
import {isBlankText} from '../../ground/blanks.ts'
import {placeAmong} from '../../ground/siblings.ts'
import {isFrontPage} from '../links/front-page.ts'
import type {Rule} from '../rules/rule.ts'

/**
 * The link to the front page that Chinese portals write behind an article's last words, in the same paragraph. Sites
 * that take over an article take it over, too. Without the words for a page or for more it may be a title, or say where
 * somebody goes: `返回地球`.
 *
 *     <p>甲。<a href="//www.sohu.com/?strategyid=00001"><span><i></i>返回搜狐，查看更多</span></a></p>
 */
export const homeLinks: Rule = {
  name: 'parts/home-link',
  why: 'leads back to the front page',
  on: ['a'],
  having: 'attributes',
  upTo: 20,
  text: /^返回.{0,8}?(?:首[页頁]|(?:首[页頁])?[，,]?查看更多)[ >»›]*$/,
  starts: '返',
  test: (link, ancestors) => isFrontPage(link.properties.href) && isLast(link, ancestors.at(-1)!.children),
}

/** Whether nothing is said behind it. */
function isLast(link: Element, siblings: readonly Nodes[]): boolean {
  let at = placeAmong(siblings, link) + 1
  while (at < siblings.length && isBlankText(siblings[at]!)) at++
  return at === siblings.length
}
