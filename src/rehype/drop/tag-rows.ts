import type {Element} from 'hast'
import {isArticle} from '../../conversion.ts'
import {elementsNamed} from '../../ground/find-within.ts'
import {holdsLetter} from '../../ground/holds-letter.ts'
import {visibleText} from '../../ground/visible-text.ts'
import {wordsBesideLinks} from '../clutter/labelled-links.ts'
import {clutterByLabel} from '../clutter/labels.ts'
import {clutterByName} from '../clutter/names.ts'
import {takeTags} from '../facts/post-meta.ts'
import type {Rule} from '../rules/rule.ts'

/**
 * Rows of tags, which are called so or say so, and hold nothing but links; the front matter takes them.
 *
 *     <div class="article-tags"><a href="/tag/1">船</a><a href="/tag/2">港口</a></div>   <p>标签：<a href="/tag/1">船</a></p>
 */
export const tagRows: Rule = {
  name: 'posts/tags',
  why: 'the tags stand in the front matter',
  on: ['div', 'footer', 'p', 'section', 'ul'],
  having: 'elements',
  upTo: 200,
  test: (element, _ancestors, conversion) =>
    conversion.kind !== 'page' &&
    isArticle(conversion) &&
    endsInLink(element) &&
    isTagRow(element) &&
    tagsOf(element).length > 0,
  take: (element, {facts}) => takeTags(tagsOf(element), facts),
}

/** A label is no longer than this, in characters. */
const longest = 12

/** Whether no letter stands behind the last link, as hardly any line of an article ends. */
function endsInLink({children}: Element): boolean {
  const last = children.findLast(
    (child) =>
      (child.type === 'element' && child.children.length > 0) || (child.type === 'text' && holdsLetter(child.value)),
  )
  return last?.type === 'element' && (last.tagName === 'a' || endsInLink(last))
}

function isTagRow(element: Element): boolean {
  const beside = wordsBesideLinks(element)
  // Most are sentences.
  if (beside === undefined || beside.length > longest) return false
  if (clutterByName(element) === 'page/tags' && !holdsLetter(beside)) return true
  return /(?:[:：]|>>)$/.test(beside) && clutterByLabel(beside) === 'page/tags'
}

/** What the links say that lead somewhere: buttons stand among them. */
function tagsOf(element: Element): string[] {
  return elementsNamed(element, 'a')
    .filter(({properties: {href}}) => typeof href === 'string' && !/^javascript:/i.test(href))
    .map((link) => visibleText(link).replace(/^#\s?/, ''))
    .filter((tag) => tag !== '')
}
