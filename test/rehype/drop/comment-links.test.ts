import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

test('a link to where readers comment goes where it stands alone', () => {
  const {dropped} = clean('<p>文。</p><ul><li><a href="/a#comment-form">说两句</a></li></ul>')
  expect(dropped).toEqual(['posts/comment-link: 说两句'])
})

test('a link to comments in a sentence stays', () => {
  expect(clean('<p>文。</p><p>见<a href="#comments">评论</a></p>').dropped).toEqual([])
})
