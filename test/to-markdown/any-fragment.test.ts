import fc from 'fast-check'
import {micromark} from 'micromark'
import {gfm, gfmHtml} from 'micromark-extension-gfm'
import {describe, expect, test} from 'vitest'
import {createConverter} from '../../src/index.ts'
import {markedLettersOfHtml, shownText} from '../remark/marked-letters.ts'

const convert = createConverter({verify: true})
const withGfm = {allowDangerousHtml: true, extensions: [gfm()], htmlExtensions: [gfmHtml()]}
const render = (markdown: string) => micromark(markdown, withGfm)

const signs = [
  ...'*_`~#>|[]()<&\\^=!$-+:{}.,"\'/@',
  ...['**', '***', '__', '``', '~~', '~~~~', '---', '===', ':::', '{{', '{%', '$$', '](u)', '![', '- ', '+ ', '1. '],
  ...['[^1]', '[x]', '[ ]', '[a]: /u', '<b>', '</p>', '<!--', '&amp;', '&#42;', '| a |', '|-|-|', '```', ':-:', '\t'],
]
const letters = ['甲', '乙丙', '中文', 'a', 'word', '2023', '한국', 'か', 'سلام', 'ไทย', 'é', '𠮷', '😀', '👍🏽']
const punctuation = [...'，。：；！？、…—“”「」《》（）％￥★→·～＊＿«»¿', ' ', '\u3000', '\u00a0', '\u202f']
const words = fc
  .array(fc.constantFrom(...signs, ...letters, ...letters, ...punctuation), {minLength: 1, maxLength: 5})
  .map((parts) => parts.join('').replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;'))

const {inline} = fc.letrec<{inline: string; content: string}>((tie) => ({
  content: fc.array(tie('inline'), {minLength: 1, maxLength: 4}).map((parts) => parts.join('')),
  inline: fc.oneof(
    {maxDepth: 3, depthSize: 'small'},
    {weight: 5, arbitrary: words},
    {weight: 1, arbitrary: fc.constant('<br>')},
    {weight: 1, arbitrary: words.map((code) => `<code>${code}</code>`)},
    {
      weight: 6,
      arbitrary: fc
        .tuple(fc.constantFrom('b', 'strong', 'i', 'em', 'sup', 'u', 'mark'), tie('content'))
        .map(([name, content]) => `<${name}>${content}</${name}>`),
    },
  ),
}))
const line = fc.array(inline, {minLength: 1, maxLength: 5}).map((parts) => parts.join(''))
const linked = fc.tuple(line, words, line).map(([a, b, c]) => `${a}<a href="https://a.example/(b)_c_">${b}</a>${c}`)
const pictured = fc
  .tuple(line, words, line)
  .map(([a, alt, c]) => `${a}<img src="https://a.example/i.jpg" alt="${alt}" title="${alt}">${c}`)
const fragment = fc
  .oneof(
    ...['p', 'h2', 'li', 'blockquote', 'td', 'figcaption'].map((name) =>
      fc.oneof(line, linked, pictured).map((content) => {
        if (name === 'li') return `<ul><li>${content}</li><li>乙</li></ul>`
        if (name === 'td')
          return `<table><tr><th>甲</th><th>乙</th></tr><tr><td>${content}</td><td>丙</td></tr></table>`
        if (name === 'figcaption')
          return `<figure><img src="https://a.example/i.jpg" alt="图"><figcaption>${content}</figcaption></figure>`
        return `<${name}>${content}</${name}>`
      }),
    ),
  )
  // Whether two backslashes leave the pipe behind them free: GitHub says no, micromark yes.
  .filter((html) => !(html.startsWith('<table') && html.includes('\\|')))
const limits = {numRuns: Number(process.env.PROPERTY_RUNS ?? 400)}

describe('any fragment', () => {
  test('is read again as what it was', () => {
    fc.assert(
      fc.property(fragment, (html) => {
        expect(convert(html).messages.map(String)).toEqual([])
      }),
      limits,
    )
  })

  test('shows its text, and bold letters where bold letters were', () => {
    fc.assert(
      fc.property(fragment, (html) => {
        const shown = render(convert(html).markdown)
        expect(shownText(shown)).toBe(shownText(html))
        // A heading is bold anyway.
        if (html.startsWith('<h2>')) return
        const source = markedLettersOfHtml(html)
        for (const [index, letter] of markedLettersOfHtml(shown).entries()) {
          expect(letter.includes(':b'), `${letter} is as bold as ${source[index]}`).toBe(source[index]!.includes(':b'))
        }
      }),
      limits,
    )
  })
})
