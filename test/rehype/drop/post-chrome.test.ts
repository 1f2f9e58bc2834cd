import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

test.each([
  ['<div id="comments" class="comment-wrapper"><h2>评论</h2><p>好。</p></div>', 'posts/comments: 评论 好。'],
  ['<div class="service-links"><img src="/t.png" alt="Twitter logo"></div>', 'posts/share: Twitter logo'],
])('%s goes', (html, dropped) => {
  expect(clean(`<p>文。</p>${html}`).dropped).toContain(dropped)
})

test.each([
  '<div class="comment">甲说得对。</div>',
  '<div class="jp-relatedposts">相关</div>',
  '<div class="entry-meta">甲，周一</div>',
])('%s stays while nothing speaks against it', (html) => {
  expect(clean(`<p>文。</p>${html}`).dropped).toEqual([])
})

test('related posts go on request', () => {
  const {dropped} = clean('<p>文。</p><div class="jp-relatedposts">相关</div>', {options: {related: 'drop'}})
  expect(dropped).toEqual(['posts/related: 相关'])
})
