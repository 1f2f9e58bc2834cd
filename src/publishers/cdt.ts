import type {Element, Nodes, Root} from 'hast'
import type {Conversion} from '../conversion.ts'
import {elementsNamed} from '../elements.ts'
import {fillFacts} from '../facts.ts'
import {visibleText} from '../visible-text.ts'
import {definePublisher} from './define.ts'

/** 中国数字时代, chinadigitaltimes.net: a WordPress feed whose footer names the editor and the tags. */
export const cdt = definePublisher({
  id: 'cdt',
  name: '中国数字时代',
  hosts: ['chinadigitaltimes.net'],
  lang: ({pathname}) => (pathname.startsWith('/chinese') ? 'zh-Hans' : undefined),
  titleSuffixes: [' - 中国数字时代', ' – 中国数字时代', ' | 中国数字时代'],
  before: readFooter,
  drop: [
    {
      rule: 'cdt/footer',
      select: 'p, small',
      when: (element) => isFooter(element),
      why: 'the footer of the feed; editor and tags stand in the front matter',
    },
    {
      rule: 'cdt/footer-rule',
      select: 'hr',
      when: (element, ancestors) => isFooter(nextElement(element, ancestors.at(-1))),
      why: 'parts the footer of the feed from the article',
    },
  ],
})

const footer = /^©? ?(.{0,60}?) for 中国数字时代,.* Permalink\b/

/** `<p><small>© NAME for <a>中国数字时代</a>, get_post_time('Y'). | Permalink | … Post tags: <a rel="tag">…</a></small></p>` */
function isFooter(element: Element | undefined): boolean {
  if (!element) return false
  const small = element.tagName === 'small' ? element : onlyChild(element)
  return small?.tagName === 'small' && footer.test(visibleText(small))
}

function readFooter(tree: Root, {facts}: Conversion): void {
  const small = elementsNamed(tree, 'small').find(isFooter)
  if (!small) return
  const author = footer.exec(visibleText(small))?.[1]?.trim()
  const tags = elementsNamed(small, 'a').filter(({properties: {rel}}) => Array.isArray(rel) && rel.includes('tag'))
  fillFacts(facts, {author: author ? [author] : [], tags: [...new Set(tags.map((tag) => visibleText(tag)))]})
}

function onlyChild({children}: Element): Element | undefined {
  const [only] = children
  return children.length === 1 && only?.type === 'element' ? only : undefined
}

function nextElement(element: Element, parent: Nodes | undefined): Element | undefined {
  if (!parent || !('children' in parent)) return undefined
  for (let index = parent.children.indexOf(element as never) + 1; index < parent.children.length; index++) {
    const next = parent.children[index]!
    if (next.type === 'element') return next
    if (next.type === 'text' && next.value.trim() !== '') return undefined
  }
  return undefined
}
