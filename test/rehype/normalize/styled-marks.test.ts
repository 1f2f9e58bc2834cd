import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const article = (html: string) =>
  convert(`[题目](https://gull.example/a)\n------\n\n<p>开头的一段。</p>${html}`)
    .markdown.split('\n\n')
    .slice(1)
    .join('\n\n')
    .trim()

test('what a word processor wraps around everything is not bold', () => {
  const pasted =
    '<b style="font-weight:normal;" id="docs-internal-guid-1"><p>The boats left.</p><ul><li>One</li></ul></b>'
  expect(article(pasted)).toBe('The boats left.\n\n- One')
})

test.each([
  ['<span style="font-weight:700">甲</span>乙', '**甲**乙'],
  ['<span style="color:red;FONT-WEIGHT: bold">甲。</span>乙', '**甲**。乙'],
  ['<span style="font-style: italic">甲</span>乙', '*甲*乙'],
  ['<font style="text-decoration: line-through">甲</font>乙', '~~甲~~乙'],
  ['<span style="font-weight:600;font-style:italic">甲</span>乙', '***甲***乙'],
  ['<b>甲</b><span style="font-weight:bold">乙</span>丙', '**甲乙**丙'],
  ['<strong style="font-weight: 400">甲</strong>乙', '甲乙'],
  ['<i style="font-style:normal">甲</i>乙', '甲乙'],
  ['<span style="font-weight:400">甲</span>乙', '甲乙'],
  ['<code><span style="font-weight:700">a</span></code>', '`a`'],
])('%s looks as its style says', (html, markdown) => {
  expect(article(`<p>文${html}文</p>`)).toBe(`文${markdown}文`)
})
