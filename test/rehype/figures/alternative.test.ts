import {expect, test} from 'vitest'
import {alternativeOf} from '../../../src/rehype/figures/alternative.ts'

test.each([
  'cm0715a.jpg',
  '二.JPG',
  'AP_19273525125762.jpeg',
  '香港經濟貿易文化辦事處.jpg',
  '.',
  '。',
  '，',
  '…',
  '点击查看高清原图',
  '点击进入下一页',
])('%s says nothing of an article’s picture', (alt) => {
  expect(alternativeOf({alt}, true)).toBe('')
  expect(alternativeOf({alt, ariaLabel: 'The crane'}, true)).toBe('The crane')
  expect(alternativeOf({alt}, false)).toBe(alt)
})

test.each([
  'The crane',
  '甲',
  '1',
  '😀',
  '© Gull',
  'What became of crane.jpg',
  '"The crane."',
  '½',
  '→',
  '点击查看原图的人',
])('%s is said in its place', (alt) => {
  expect(alternativeOf({alt}, true)).toBe(alt)
})
