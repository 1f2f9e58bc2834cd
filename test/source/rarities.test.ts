import {expect, test} from 'vitest'
import {mayHoldRarities} from '../../src/source/rarities.ts'

test.each([
  'a\0b',
  'a\fb',
  'a\u0085b',
  '文😀',
  '文\ud800',
  '<divclass="a">',
  '<p id = "a">b</p></head >',
  '<BODY>',
  '<a data-cfemail="2a4b">',
  '<a href="/cdn-cgi/l/email-protection#2a4b">',
  '<template shadowrootmode="open">',
  '<i class="material-icons">home</i>',
  '<span class="material-symbols-outlined">home</span>',
])('somebody looks closer at %j', (text) => {
  expect(mayHoldRarities(text)).toBe(true)
})

test('nobody does at what most articles are', () => {
  expect(
    mayHoldRarities('<!--1-->\r\n[题](https://e.org/a-b#c)\n---\n<p class="a" id=b>文&nbsp;\u00a0\t甲 = 1 < 2</p>'),
  ).toBe(false)
})
