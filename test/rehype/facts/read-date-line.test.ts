import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {readDateLine} from '../../../src/rehype/facts/read-date-line.ts'

test.each([
  ['2020-07-16T13:27:12.092Z', undefined, '', '2020-07-16T13:27:12.092Z'],
  ['丁一 2020-07-16T13:27:12Z', undefined, '丁一', '2020-07-16T13:27:12.000Z'],
  ['2020-07-13T08:09:40', undefined, '', '2020-07-13T08:09:40.000Z'],
  ['丁一,丙二 2020-07-16 09:48:51', 'Asia/Shanghai', '丁一,丙二', '2020-07-16T01:48:51.000Z'],
  ['Sun, 19 Jul 2020 16:24:06 GMT', undefined, '', '2020-07-19T16:24:06.000Z'],
  ['2020年 7月 16日', 'Asia/Shanghai', '', '2020-07-16T00:00:00.000Z'],
  ['2020年7月16日 21:27:30', 'Asia/Shanghai', '', '2020-07-16T13:27:30.000Z'],
  ['丁一 2020年7月16日21:27', 'Asia/Shanghai', '丁一', '2020-07-16T13:27:00.000Z'],
  ['丁一 2020/7/16 21:27', undefined, '丁一', '2020-07-16T21:27:00.000Z'],
  ['Por Ana Gull 1º de julho de 2020 10:00', undefined, 'Por Ana Gull', '2020-07-01T10:00:00.000Z'],
  ['Ann Gull, 1st July 2020 10:00', undefined, 'Ann Gull,', '2020-07-01T10:00:00.000Z'],
  ['3er mars 2020 10:00', undefined, '', '2020-03-03T10:00:00.000Z'],
  ['16. Juli 2020 10:00', undefined, '', '2020-07-16T10:00:00.000Z'],
  ['16 tháng 7 năm 2020 10:00', undefined, '', '2020-07-16T10:00:00.000Z'],
  ['16 ខែ កក្កដា ឆ្នាំ 2020 10:00', undefined, '', '2020-07-16T10:00:00.000Z'],
  ['16 ก.ค. 2563 10:00', undefined, '', '2020-07-16T10:00:00.000Z'],
  ['16 يوليو/تموز 2020 10:00', undefined, '', '2020-07-16T10:00:00.000Z'],
  ['2020년 7월 16일 10:00', undefined, '', '2020-07-16T10:00:00.000Z'],
  ['28/06/2020 - 17:45', 'Europe/Paris', '', '2020-06-28T15:45:00.000Z'],
  ['28/12/2020 - 17:45', 'Europe/Paris', '', '2020-12-28T16:45:00.000Z'],
])('%s (%s) → %s, %s', (line, timeZone, before, date) => {
  const read = readDateLine(line, timeZone)
  expect(read?.before).toBe(before)
  expect(read?.date().toISOString()).toBe(date)
})

test.each(['', '2020年', '2020-07-16', '7月16日，列车到站', '他在2020年 7月 16日说'])('%s is no date line', (line) => {
  expect(readDateLine(line)).toBeUndefined()
})

test.each([
  '2020-13-45T99:99:99Z',
  '2020-02-30T10:00:00Z',
  '2020-02-28T10:00:00+1500',
  '2020年13月45日',
  '2020年2月30日 10:00',
  '2020年2月28日 25:00',
  '31/02/2020 - 17:45',
  'Sun, 31 Feb 2020 16:24:06 GMT',
  'Sun, 19 Jul 2020 16:24:06 +9999',
])('%s does not exist, and is no date', (line) => {
  expect(readDateLine(line)).toBeUndefined()
})

test.each([
  ['山田花子', '2022年12月2日 8時00分'],
  ['김철수', '2022년 12월 2일 08시 00분'],
])('a name before a time in words is the author: %s %s', (name, time) => {
  const line = `<div class="author"><a href="/r/1">${name}</a><time>${time}</time></div>`
  const {markdown, frontMatter} = convert(
    `<!--1669968000000-->\n[题目](https://a.example/1)\n------\n${line}<p>正文。</p>`,
  )
  expect(frontMatter.author).toEqual([name])
  expect(markdown).toBe('正文。\n')
})

test.each([
  ['警方昨晚通报了案情 2020年3月3日 10:20', undefined],
  ['The ferry left at 2020-03-03 10:20', undefined],
  ['<i>端点星的宇宙好友<br>2020-03-03 10:20</i>', '端点星的宇宙好友'],
  ['<i>作者：端点星好友甲乙<br>2020-03-03 10:20</i>', '端点星好友甲乙'],
  ['乔•甲乙 2020-03-03 10:20', '乔•甲乙'],
  ['Ada Gull 2020-03-03 10:20', 'Ada Gull'],
])('what may be a sentence before a time is a name only on a line of its own: %s', (line, name) => {
  const {markdown, frontMatter} = convert(
    `<!--1669968000000-->\n[题目](https://a.example/1)\n------\n<div>${line}</div><p>正文。</p>`,
  )
  expect(frontMatter.author).toEqual(name && [name])
  expect(markdown).toBe(name ? '正文。\n' : `${line}\n\n正文。\n`)
})
