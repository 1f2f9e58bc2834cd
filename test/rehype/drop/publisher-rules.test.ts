import {expect, test} from 'vitest'
import {definePublisher} from '../../../src/publishers/define.ts'
import {clean} from '../../support/clean.ts'

const publisher = definePublisher({
  id: 'gazette',
  name: '甲报',
  hosts: ['gazette.example'],
  drop: [
    {rule: 'gazette/promo', select: 'div.promo', why: 'promotes the newsletter'},
    {rule: 'gazette/motto', text: /^天天读甲报$/, why: 'a standing motto'},
    {rule: 'gazette/end', text: /^全文(完|终)$/, why: 'says that it ends'},
    {rule: 'gazette/echo', text: /^(甲|乙)，\1！$/, why: 'a cry'},
    {rule: 'gazette/name', text: /^the gazette$/i, why: 'its name'},
    {
      rule: 'gazette/last',
      select: 'p.note',
      when: (_element, ancestors) => ancestors.length > 1,
      why: 'a note in a box',
    },
  ],
})

test.each([
  ['<div class="promo">订阅</div>', ['gazette/promo: 订阅']],
  ['<p>天天 <b>读甲报</b></p>', []],
  ['<p>天天<b>读甲报</b></p>', ['gazette/motto: 天天读甲报']],
  ['<p>天天读甲报的人不多。</p>', []],
  ['<p>全文终</p>', ['gazette/end: 全文终']],
  ['<p>乙，乙！</p>', ['gazette/echo: 乙，乙！']],
  ['<p>乙，甲！</p>', []],
  ['<p>The Gazette</p>', ['gazette/name: The Gazette']],
  ['<p class="note">甲</p>', []],
  ['<div><p class="note">甲</p></div>', ['gazette/last: 甲']],
])('%s', (html, dropped) => {
  expect(clean(`<p>文。</p>${html}`, {publisher}).dropped).toEqual(dropped)
})

test('rules of a publisher come before the general ones', () => {
  const own = definePublisher({...publisher, drop: [{rule: 'gazette/slot', select: '.o-ads', why: 'its own slot'}]})
  expect(clean('<p>文。</p><div class="o-ads">甲</div>', {publisher: own}).dropped).toEqual(['gazette/slot: 甲'])
})

test('a text rule does not read a whole article', () => {
  const long = '天天读甲报'.repeat(400)
  expect(clean(`<p>${long}</p>`, {publisher}).dropped).toEqual([])
})
