import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {clean} from '../../support/clean.ts'

test.each([
  ['<div id="comments" class="comment-wrapper"><h2>评论</h2><p>好。</p></div>', 'posts/comments: 评论 好。'],
  ['<ul><li><a href="/a#comment-form">说两句</a></li></ul>', 'posts/comment-link: 说两句'],
  ['<div class="service-links"><img src="/t.png" alt="Twitter logo"></div>', 'posts/share: Twitter logo'],
])('%s goes', (html, dropped) => {
  expect(clean(`<p>文。</p>${html}`).dropped).toContain(dropped)
})

test.each([
  '<p>见<a href="#comments">评论</a></p>',
  '<div class="comment">甲说得对。</div>',
  '<div class="jp-relatedposts">相关<a href="/b">乙</a></div>',
  '<div class="entry-meta">甲，周一</div>',
])('%s stays while nothing speaks against it', (html) => {
  expect(clean(`<p>文。</p>${html}`).dropped).toEqual([])
})

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

test('related posts go on request', () => {
  for (const name of ['jp-relatedposts', 'block related', 'related-posts', 'node node-article cboxes article']) {
    const html = `<p>文。</p><div class="${name}"><h2>相关</h2><h2><a href="/b">乙</a></h2></div>`
    expect(clean(html, {options: {related: 'drop'}}).html).toBe('<p>文。</p>')
    expect(clean(html).html).toContain('乙')
  }
  const html = '<p>文。</p><div class="jp-relatedposts">相关<a href="/b">乙</a></div>'
  expect(clean(html, {options: {related: 'drop'}}).dropped).toEqual(['posts/related: 相关乙'])
})

test('the heading of related posts that a script would have put there goes', () => {
  const {html, dropped} = clean('<p>文。</p><div id="jp-relatedposts"><h3><em>相关</em></h3></div>')
  expect(html).toBe('<p>文。</p>')
  expect(dropped).toEqual(['posts/related-heading: 相关'])
})

const post = (author: string) => `---
author: ${author}
date: 2018-08-28
tags: [Gull]
source: https://harbour-gull.example/ships
---
<div class="entry-meta"><a rel="author" href="/a">Jane Doe</a> <a rel="category tag" href="/c">Ships</a></div><p>Text.</p>
<div class="entry-footer">Tagged <a rel="tag" href="/t">Gull</a>, <a rel="tag" href="/u">Tides</a></div>`

test('what the lines about a post state stands in the front matter once they go', () => {
  const {frontMatter, markdown, ledger} = convert(post('Harbour Gull'))
  expect(frontMatter).toMatchObject({
    author: ['Jane Doe'],
    publisher: 'Harbour Gull',
    tags: ['Gull', 'Ships', 'Tides'],
  })
  expect(markdown).toBe('Text.\n')
  expect(ledger.map(({rule}) => rule)).toEqual(['posts/meta', 'posts/meta'])
})

test('an author that is not the site stays', () => {
  const {frontMatter} = convert(post('John Roe'))
  expect(frontMatter.author).toEqual(['John Roe'])
  expect(frontMatter.publisher).toBeUndefined()
})

const thread = (...classes: string[]) =>
  `<p>文。</p><div id="comments"><h2 class="title">评论</h2>${classes
    .map((name, index) => `<article class="comment ${name}"><p>答${index}。</p></article>`)
    .join('')}</div>`

test('a discussion among the authors is the article', () => {
  const {html, dropped} = clean(thread('comment-by-node-author', 'comment-by-node-author'))
  expect(html).toBe('<p>文。</p><p>答0。</p><p>答1。</p>')
  expect(dropped).toEqual(['posts/comments-heading: 评论'])
})

test('one with readers is none', () => {
  expect(clean(thread('comment-by-node-author', 'odd')).dropped).toEqual(['posts/comments: 评论 答0。 答1。'])
})
