import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

test.each([
  ['<div class="article-tags"><a href="/t/1">船</a><a href="/t/2">港口</a></div>', ['船', '港口']],
  ['<div class="tags"><ul><li><a href="/t/1">#船</a></li></ul></div>', ['船']],
  ['<p>标签：<a href="/t/1">船</a> <a href="/t/2">港口</a></p>', ['船', '港口']],
  ['<div class="news">关键词 &gt;&gt; <a href="/t/1">船</a>,<a href="/t/2">港口</a></div>', ['船', '港口']],
  ['<p>Tags: <a rel="tag" href="/t">Gull</a></p>', ['Gull']],
  ['<div>关键字：<a href="/t">船</a><a href="javascript:;">反馈</a></div>', ['船']],
])('a row of tags goes into the front matter: %s', (html, tags) => {
  const {facts, dropped, ...result} = clean(`<p>文。</p>${html}`)
  expect(facts.tags).toEqual(tags)
  expect(result.html).toBe('<p>文。</p>')
  expect(dropped).toHaveLength(1)
})

test.each([
  '<div class="tags">见<a href="/t/1">船</a></div>',
  '<p>标签：船、港口</p>',
  '<p>船：<a href="/t/1">港口</a></p>',
])('other lines with links stay: %s', (html) => {
  const {facts, dropped} = clean(`<p>文。</p>${html}`)
  expect(facts.tags).toBeUndefined()
  expect(dropped).toEqual([])
})
