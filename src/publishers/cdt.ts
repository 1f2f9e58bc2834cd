import type {Root} from 'hast'
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
  titleSuffixes: [/ [|–-] 中[国國][数數]字[时時]代$/],
  caption: 'p.wp-caption-text',
  before: readFooter,
  poster: (tree) => editors.get(tree),
})

/** `<small>© NAME for <a>中国数字时代</a>, get_post_time('Y'). |Permalink |… Post tags: <a rel="tag">…</a></small>` */
const footer = /^(?:© ?)?([^©\s].{0,59}?) for 中[国國][数數]字[时時]代,.{0,40}Permalink/

/** Who posted an article. */
const editors = new WeakMap<Root, string[]>()

/** The feed rule leaves the footer out; tags and editor are read before. */
function readFooter(tree: Root, {facts}: Conversion): void {
  for (const small of elementsNamed(tree, 'small')) {
    const editor = footer.exec(visibleText(small))?.[1]
    if (editor === undefined) continue
    editors.set(tree, [editor.trim()])
    const tags = elementsNamed(small, 'a').filter(({properties: {rel}}) => Array.isArray(rel) && rel.includes('tag'))
    fillFacts(facts, {tags: [...new Set(tags.map((tag) => visibleText(tag)))]})
    return
  }
}
