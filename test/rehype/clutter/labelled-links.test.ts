import type {Element, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {clutterByLabelledLinks} from '../../../src/rehype/clutter/labelled-links.ts'

const parser = unified().use(rehypeParse, {fragment: true})

const ruleOf = (html: string) => clutterByLabelledLinks((parser.parse(html) as Root).children[0] as Element)

test.each([
  ['<p>👉 <strong>Auch interessant:</strong> <a href="/boats">More boats</a></p>', 'page/related'],
  ['<p>➡️ Auch interessant: <a href="/boats">More boats</a></p>', 'page/related'],
  ['<p>→ Read more: <a href="/boats">More boats</a></p>', 'page/related'],
  ['<p><strong>More:</strong> <a href="/boats">More boats</a></p>', 'page/related'],
  ['<p>More than that: <a href="/boats">More boats</a></p>', undefined],
  ['<p>More: <a href="/boats.pdf">All of the report</a></p>', undefined],
  ['<p>👉 Seen in the harbour: <a href="/boats">More boats</a></p>', undefined],
  ['<p>👉 Auch interessant <a href="/boats">More boats</a></p>', undefined],
])('a sign may point at the label of links: %s', (html, rule) => {
  expect(ruleOf(html)).toBe(rule)
})

test.each([
  ['<p>分类：<a href="/c/boats">渡轮</a></p>', 'page/tags'],
  ['<div>個人分類：<a href="/c/boats">渡輪</a> / <a href="/c/sea">海</a></div>', 'page/tags'],
  ['<p>分类：木船、铁船 <a href="/c/boats">渡轮</a></p>', undefined],
  ['<li>分类：<a href="/wiki/gulls">鸥科</a></li>', undefined],
  ['<p>收录于：<a href="/books/harbour">《海港集》</a></p>', undefined],
  ['<p>分类: <a href="https://gull.example/category_12.html">渡轮</a></p>', 'page/tags'],
])('a line says where an article is sorted: %s', (html, rule) => {
  expect(ruleOf(html)).toBe(rule)
})
