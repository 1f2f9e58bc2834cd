import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const converted = (html: string) => convert(`[渡轮](https://a.example/x)\n------\n\n${html}`).markdown

const first = '渡轮星期一又开了，第一班船趁着早潮离开了港口，码头上站满了人，孩子们在栏杆后面数着远处的船。'
const second = '看灯塔的人说，这个星期还会有更多的船开出去，他在灯塔上住了三十年，每一条船都认得。'

test.each(['　　', '\n　　', '&emsp;&emsp;', '&nbsp;&nbsp;&nbsp;&nbsp;'])(
  'an indented line behind a break begins a paragraph: %j',
  (indent) => {
    expect(converted(`<p>${indent}${first}<br>${indent}${second}<br>${indent}“是的。”</p>`)).toBe(
      `${first}\n\n${second}\n\n“是的。”\n`,
    )
  },
)

test('verses stay lines, and so do those that are not indented', () => {
  expect(converted('<p>　　船在江上<br>　　人在船上</p>')).toBe('船在江上\\\n人在船上\n')
  expect(converted(`<p>${first}<br>${second}</p>`)).toBe(`${first}\\\n${second}\n`)
  expect(converted(`<p>　　${first}<br>${second}</p>`)).toBe(`${first}\\\n${second}\n`)
})
