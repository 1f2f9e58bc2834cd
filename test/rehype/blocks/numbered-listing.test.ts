import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

const table = (...cells: string[]) =>
  `<table><tbody><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></tbody></table>`
const lines = (...texts: string[]) => texts.map((text) => `<p> ${text} </p>`).join('\n')

test('numbers in one cell and as many lines in the next are a listing', () => {
  const {html, dropped} = clean(table(lines('1', '2', '3'), lines('cd /tmp # 甲', '', 'ls <span>-l</span>')))
  expect(html).toBe('<pre><code>cd /tmp # 甲\n\nls -l\n</code></pre>')
  expect(dropped).toEqual([expect.stringContaining('code/line-numbers')])
})

test.each([
  table(lines('1', '2'), lines('甲')),
  table(lines('1', '3'), lines('甲', '乙')),
  table(lines('1', '2'), lines('甲', '乙'), lines('丙', '丁')),
  table(lines('1', '2'), lines('甲', '<a href="https://a.example/">乙</a>')),
  table(lines('1'), lines('甲')),
])('any other table is none: %s', (html) => {
  expect(clean(html).html).not.toContain('<pre>')
})
