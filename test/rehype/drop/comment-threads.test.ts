import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

test('a discussion below an article goes', () => {
  const html = '<p>文。</p><div id="comments" class="comment-wrapper"><h2>评论</h2><p>好。</p></div>'
  expect(clean(html).dropped).toEqual(['posts/comments: 评论 好。'])
})

test('what only looks like a comment stays', () => {
  expect(clean('<p>文。</p><div class="comment">甲说得对。</div>').dropped).toEqual([])
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

test('a discussion in which readers write is not the article', () => {
  expect(clean(thread('comment-by-node-author', 'odd')).dropped).toEqual(['posts/comments: 评论 答0。 答1。'])
})
