import type {Element, Nodes} from 'hast'
import {isArticle} from '../../conversion.ts'
import {showing} from '../../ground/element-kinds.ts'
import {holds} from '../../ground/find-within.ts'
import {clutterByWords} from '../clutter/labels.ts'
import {hintedPattern} from '../rules/hinted-pattern.ts'
import type {Rule} from '../rules/rule.ts'

/** `<div class="share-icons">Share</div>`, `<ul class="article__share-tools">…</ul>` */
export const shareParts = namedPart(
  {
    name: 'parts/share',
    why: 'buttons that share the article',
    named: hintedPattern(
      'shar',
      /^(?:[\w-]+[-_])?(?:shar(?:e|ing)(?:[-_]?(?:area|bar|block|box|buttons?|container|icons?|items?|links?|list|menu|overlay|tools?|widget|wrap(?:per)?))?|social[-_]?shar(?:e|ing))$/i,
    ),
  },
  'page/share',
)

/** `<div class="inline-newsletter-top">Sign up to our daily newsletter</div>` */
export const newsletterParts = namedPart({
  name: 'parts/newsletter',
  why: 'asks to subscribe',
  named: hintedPattern(
    'newsletter',
    /^(?:[\w-]+[-_])?newsletter(?:[-_]+(?:banner|block|box|cta|form|heading|inline|link|promo|sign-?up|top|widget))?$/i,
  ),
})

/** `<ul class="breadcrumb"><li><a href="/economy">Economy</a></li></ul>` */
export const breadcrumbs = namedPart({
  name: 'parts/breadcrumb',
  why: 'leads through the site',
  named: hintedPattern('crumb', /^(?:(?:[\w-]+[-_])?bread-?crumbs?|crumbs)$/i),
})

/** `<div class="article-comments"><a href="#comments">12 comments</a></div>` */
export const commentParts = namedPart(
  {
    name: 'parts/comments',
    why: 'leads to what readers wrote',
    named: hintedPattern('comment', /^(?:[\w-]+[-_])?(?:comments|comment[-_]?(?:box|button|count|link))$/i),
  },
  'page/comments',
)

/** All that such a part says, in characters, and the longest piece of it: longer ones are sentences. */
const longest = 300
const longestPiece = 45
/** Chinese says as much in fewer characters, and ends a sentence where one stands; so do signs that do nothing else. */
const sentence = /[\u3040-\u30ff\u4e00-\u9fff][。！？]|[।۔။។።]/

/**
 * A rule for a part of the page that its name tells, as long as it holds no sentence and no picture.
 * @param label What it says where nothing in it can be pressed; left out where the name alone is enough.
 */
function namedPart(part: Pick<Rule, 'name' | 'why' | 'named'>, label?: string): Rule {
  return {
    ...part,
    on: ['div', 'ul', 'ol', 'section', 'aside', 'nav'],
    test: (element, _ancestors, conversion) =>
      isArticle(conversion) &&
      saysLittle(element) &&
      (label === undefined || holds(element, pressed) || clutterByWords(element) === label),
  }
}

const pressed = new Set(['a', 'button', 'form', 'input', 'svg'])

function saysLittle(element: Element): boolean {
  let left = longest
  const isLittle = (node: Nodes): boolean => {
    if (node.type === 'text') {
      const {length} = node.value.trim()
      left -= length
      return left >= 0 && length <= longestPiece && !sentence.test(node.value)
    }
    if (node.type !== 'element') return true
    if (showing.has(node.tagName) && node.tagName !== 'svg') return false
    return node.children.every(isLittle)
  }
  return element.children.every(isLittle)
}
