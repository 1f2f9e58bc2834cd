import type {Element, Root} from 'hast'
import type {Conversion} from '../conversion.ts'
import {fillFacts} from '../facts.ts'
import {elementsNamed} from '../ground/find-within.ts'
import {visibleText} from '../ground/visible-text.ts'
import {definePublisher} from './define.ts'

/** 中国数字时代, chinadigitaltimes.net: a WordPress feed whose footer names the editor and the tags. */
export const cdt = definePublisher({
  id: 'cdt',
  name: '中国数字时代',
  hosts: ['chinadigitaltimes.net'],
  lang: ({pathname}) => (pathname.startsWith('/chinese') ? 'zh-Hans' : undefined),
  titleSuffixes: [' - 中国数字时代', ' – 中国数字时代', ' | 中国数字时代'],
  caption: 'p.wp-caption-text',
  before: readTags,
  // Who posted the article is its author where nobody else is named.
  byline: readEditor,
})

/** `<small>© NAME for <a>中国数字时代</a>, get_post_time('Y'). |Permalink |… Post tags: <a rel="tag">…</a></small>` */
const footer = /^©? ?(.{1,60}?) for 中[国國][数數]字[时時]代,.{0,40}Permalink/

function footerOf(tree: Root): Element | undefined {
  return elementsNamed(tree, 'small').find((element) => footer.test(visibleText(element)))
}

/** The feed rule leaves the footer out; the tags that it names are read before. */
function readTags(tree: Root, {facts}: Conversion): void {
  const small = footerOf(tree)
  if (!small) return
  const tags = elementsNamed(small, 'a').filter(({properties: {rel}}) => Array.isArray(rel) && rel.includes('tag'))
  fillFacts(facts, {tags: [...new Set(tags.map((tag) => visibleText(tag)))]})
}

function readEditor(tree: Root): string[] | undefined {
  const small = footerOf(tree)
  const editor = small && footer.exec(visibleText(small))?.[1]?.trim()
  return editor ? [editor] : undefined
}
