import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const read = (html: string, url = 'https://gull.example/a') =>
  convert(`[题目](${url})\n------\n\n${html}<p>清晨船都走了，码头上只剩下守夜人。</p>`)

test.each(['</p><p>', '<br><br>', '<br> <br/>\n<br>'])('a byline ends at %j', (end) => {
  const {frontMatter, markdown} = read(`<p>作者 赵海${end}码头上的灯亮了一夜。</p>`)
  expect(frontMatter.author).toEqual(['赵海'])
  expect(markdown).toBe('码头上的灯亮了一夜。\n\n清晨船都走了，码头上只剩下守夜人。\n')
})

test.each(['</p><p>', '<br><br>'])('a notice begins at %j', (end) => {
  const {markdown, ledger} = read(
    `<p>灯亮了一夜。${end}© 2020年德国之声版权声明：本文受保护。</p>`,
    'https://www.dw.com/zh/a',
  )
  expect(markdown).toBe('灯亮了一夜。\n\n清晨船都走了，码头上只剩下守夜人。\n')
  expect(ledger).toMatchObject([{rule: 'dw/copyright'}])
})

test('the first part keeps the place that links lead to, and the ledger leads to the source', () => {
  const {ledger, markdown} = read(
    '<div><p>甲。</p><p id="n1">灯亮了。<br><br>© 2020年德国之声版权声明：本文受保护。</p></div>',
    'https://www.dw.com/zh/a',
  )
  expect(markdown).toContain('甲。\n\n灯亮了。\n\n清晨')
  expect(ledger.map(({path}) => path)).toEqual(['div > p:nth-child(2)'])
})
