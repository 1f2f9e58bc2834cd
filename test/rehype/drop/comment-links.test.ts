import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

test('a link to where readers comment goes where it stands alone', () => {
  const {dropped} = clean('<p>文。</p><ul><li><a href="/a#comment-form">说两句</a></li></ul>')
  expect(dropped).toEqual(['posts/comment-link: 说两句'])
})

test('a link to comments in a sentence stays', () => {
  expect(clean('<p>文。</p><p>见<a href="#comments">评论</a></p>').dropped).toEqual([])
})

test('how many comments there are goes where the link leads to the host that keeps them', () => {
  const count = '<div><a href="http://comment.gull.example/1.html" title="看评论">357</a></div>'
  expect(clean(`<p>文。</p>${count}`).dropped).toEqual(['posts/comment-link: 357'])
  expect(clean('<p>文。</p><p><a href="http://comment.gull.example/1.html">评论集</a></p>').dropped).toEqual([])
  expect(clean('<p>文。</p><p><a href="http://gull.example/357">357</a></p>').dropped).toEqual([])
  expect(clean('<p>有<a href="http://comment.gull.example/1.html">357</a>条意见。</p>').dropped).toEqual([])
})
