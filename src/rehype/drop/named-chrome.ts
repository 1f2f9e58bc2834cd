import type {Element, Nodes} from 'hast'
import {isArticle} from '../../conversion.ts'
import {showing} from '../../ground/element-kinds.ts'
import {shortText} from '../../ground/visible-text.ts'
import {classNames} from '../class-names.ts'
import {clutterByLabel, longestLabel} from '../clutter/labels.ts'
import type {Rule} from '../rule.ts'

/** All that such a part says, in characters, and the longest piece of it: longer ones are sentences. */
const longest = 300
const longestPiece = 45
/** Chinese says as much in fewer characters, and ends a sentence where one stands. */
const chineseSentence = /[\u4e00-\u9fff][。！？]/

const patterns: Array<readonly [name: string, pattern: RegExp]> = []

/** Parts by the name of a class; pages repeat their names. */
const answers = new Map<string, readonly string[]>()
const mostAnswers = 5000

let asked: Element | undefined
let parts: readonly string[] = []
const none: readonly string[] = []

/** The rules of the parts that an element is named after. They ask about one element in a row. */
function partsOf(element: Element): readonly string[] {
  if (element !== asked) {
    asked = element
    parts = none
    for (const name of classNames(element)) {
      const found = partsNamed(name)
      if (found.length > 0) parts = found
    }
  }
  return parts
}

function partsNamed(name: string): readonly string[] {
  let answer = answers.get(name)
  if (answer === undefined) {
    if (answers.size >= mostAnswers) answers.clear()
    answer = patterns.flatMap(([rule, pattern]) => (pattern.test(name) ? rule : []))
    answers.set(name, answer)
  }
  return answer
}

/**
 * A part of the page that its name tells, as long as it holds no sentence and no picture.
 * @param label What it says where nothing in it can be pressed; left out where the name alone is enough.
 */
function part(name: string, why: string, pattern: RegExp, label?: string): Rule {
  patterns.push([name, pattern])
  return {
    name,
    why,
    on: ['div', 'ul', 'ol', 'section', 'aside', 'nav'],
    having: 'attributes',
    test: (element, _ancestors, conversion) =>
      partsOf(element).includes(name) &&
      isArticle(conversion) &&
      saysLittle(element) &&
      (label === undefined || holdsControl(element) || clutterByLabel(shortText(element, longestLabel)) === label),
  }
}

/** `<div class="share-icons">Share</div>`, `<ul class="article__share-tools">…</ul>` */
export const shareParts = part(
  'parts/share',
  'buttons that share the article',
  /^(?:[\w-]+[-_])?(?:shar(?:e|ing)(?:[-_]?(?:area|bar|block|box|buttons?|container|icons?|items?|links?|list|menu|overlay|tools?|widget|wrap(?:per)?))?|social[-_]?shar(?:e|ing))$/i,
  'page/share',
)

/** `<div class="inline-newsletter-top">Sign up to our daily newsletter</div>` */
export const newsletterParts = part(
  'parts/newsletter',
  'asks to subscribe',
  /^(?:[\w-]+[-_])?newsletter(?:[-_]+(?:banner|block|box|cta|form|heading|inline|link|promo|sign-?up|top|widget))?$/i,
)

/** `<ul class="breadcrumb"><li><a href="/economy">Economy</a></li></ul>` */
export const breadcrumbParts = part('parts/breadcrumb', 'leads through the site', /^(?:[\w-]+[-_])?bread-?crumbs?$/i)

/** `<div class="article-comments"><a href="#comments">12 comments</a></div>` */
export const commentParts = part(
  'parts/comments',
  'leads to what readers wrote',
  /^(?:[\w-]+[-_])?(?:comments|comment[-_]?(?:box|button|count|link))$/i,
  'page/comments',
)

const controls = new Set(['a', 'button', 'form', 'input', 'svg'])

function holdsControl({children}: Element): boolean {
  return children.some((child) => child.type === 'element' && (controls.has(child.tagName) || holdsControl(child)))
}

function saysLittle(element: Element): boolean {
  let left = longest
  const isLittle = (node: Nodes): boolean => {
    if (node.type === 'text') {
      const {length} = node.value.trim()
      left -= length
      return left >= 0 && length <= longestPiece && !chineseSentence.test(node.value)
    }
    if (node.type !== 'element') return true
    if (showing.has(node.tagName) && node.tagName !== 'svg') return false
    return node.children.every(isLittle)
  }
  return element.children.every(isLittle)
}
