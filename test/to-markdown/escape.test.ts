import fc from 'fast-check'
import type {PhrasingContent, Root} from 'mdast'
import {micromark} from 'micromark'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {toMarkdownOptions} from '../../src/to-markdown/index.ts'
import {shownText, textOf} from '../remark/marked-letters.ts'
import {renderers} from '../support/render.ts'

const writer = unified().use(remarkStringify, toMarkdownOptions).freeze()
const reader = unified().use(remarkParse).use(remarkGfm).freeze()

function write(...lines: string[]): string {
  const children: PhrasingContent[] = lines.flatMap((value, index): PhrasingContent[] =>
    index === 0 ? [{type: 'text', value}] : [{type: 'break'}, {type: 'text', value}],
  )
  return writer.stringify({type: 'root', children: [{type: 'paragraph', children}]})
}

/** A link, which some renderers read by themselves. */
function writeLink(words: PhrasingContent[]): string {
  const children: PhrasingContent[] = [
    {type: 'text', value: '前'},
    {type: 'link', url: '/u', children: words},
  ]
  return writer.stringify({type: 'root', children: [{type: 'paragraph', children}]})
}

test.each(renderers)('%s sees the marks of a link beside a star of its words', (_name, render) => {
  const bold = writeLink([{type: 'strong', children: [{type: 'text', value: '价 *（含税）'}]}])
  expect(render(bold)).toBe('<p>前<a href="/u"><strong>价 *（含税）</strong></a></p>\n')
  expect(render(writeLink([{type: 'text', value: '*p>**'}]))).toBe('<p>前<a href="/u">*p&gt;**</a></p>\n')
})

describe('escapes', () => {
  test.each([
    ['中文，没有什么。', '中文，没有什么。'],
    ['AT&T & Co', 'AT&T & Co'],
    ['&copy; &#38; &foo;', '\\&copy; \\&#38; &foo;'],
    ['[委屈] 和 [a](b)', '[委屈] 和 \\[a](b)'],
    ['5 * 3 * 2', '5 * 3 * 2'],
    ['*重点*', '\\*重点*'],
    ['**重点**', '\\*\\*重点**'],
    ['野*****山', '野*****山'],
    ['@some_body_else', '@some_body_else'],
    ['_强调_', '\\_强调_'],
    ['~约~ ~~旧~~', '\\~约~ \\~~旧~~'],
    ['哈哈~ 真的~', '哈哈~ 真的~'],
    ['甲*👍~*乙', '甲\\*👍~*乙'],
    ['甲*★乙~~~*丙', '甲\\*★乙~~~*丙'],
    ['哈哈~~~~ 真的~~~~', '哈哈~~~~ 真的~~~~'],
    ['好的~~~~谢谢~~~~', '好的~~\\~~谢谢~~~~'],
    ['好的~~~谢谢~~', '好的~\\~~谢谢~~'],
    ['~~~好~~~', '\\~\\~~好~~~'],
    ['a < b > c', 'a < b > c'],
    ['<b>粗</b>', '\\<b>粗\\</b>'],
    ['`a` `` b', '\\`a` `` b'],
    ['C:\\路径\\*', 'C:\\路径\\\\*'],
    ['# 标签', '\\# 标签'],
    ['#标签', '\\#标签'],
    ['> 引', '\\> 引'],
    ['- 项', '\\- 项'],
    ['--人民币', '--人民币'],
    ['1. 一', '1\\. 一'],
    ['2022年', '2022年'],
    ['3.14', '3.14'],
    ['---', '\\---'],
    ['* * *', '\\* * *'],
    ['===', '==='],
    ['[注]: 见', '\\[注]: 见'],
    ['[注]: 见 下 文', '[注]: 见 下 文'],
    ['```', '\\```'],
    ['a | b', 'a | b'],
    ['name@host.example', 'name@host.example'],
    ['<name@host.example>', '\\<name@host.example>'],
    ['<_@.>甲', '<_@.>甲'],
    ['[[维基]]', '[[维基]]'],
  ])('writes %s as %s', (text, markdown) => {
    expect(write(text)).toBe(`${markdown}\n`)
  })

  test.each([
    [['甲', '==='], '甲\\\n\\==='],
    [['甲', '--'], '甲\\\n\\--'],
    [['a|b', '-|-'], 'a|b\\\n\\-|-'],
    [['a', '-|-'], 'a\\\n-|-'],
    [['甲', '2. 乙'], '甲\\\n2. 乙'],
    [['甲', '1. 乙'], '甲\\\n1\\. 乙'],
    [['甲', '+'], '甲\\\n+'],
    [['[甲]:<b>', '乙'], '\\[甲]:\\<b>\\\n乙'],
    [['[甲', ']:)乙', '丙'], '[甲\\\n]:)乙\\\n丙'],
    [["[甲]:乙 '丙"], "[甲]:乙 '丙"],
    [["[甲]:乙 '丙'"], "\\[甲]:乙 '丙'"],
    [['[甲', ']:\\(乙', '丙'], '[甲\\\n]:\\\\(乙\\\n丙'],
    [['[甲]:\u3000乙'], '\\[甲]:\u3000乙'],
    [['```甲', '``甲'], '`\\``甲\\\n``甲'],
  ])('looks at every line: %j', (lines, markdown) => {
    expect(write(...lines)).toBe(`${markdown}\n`)
  })
})

test('tildes within what is struck out leave its marks alone, also where GitHub would not', () => {
  const struck: PhrasingContent = {type: 'delete', children: [{type: 'text', value: '％~~~~乙'}]}
  const children: Root['children'] = [{type: 'paragraph', children: [struck]}]
  expect(writer.stringify({type: 'root', children})).toBe('~~％\\~\\~~\\~乙~~\n')
})

test('stars are no marks either where micromark would pair them with what is left of a longer run', () => {
  const children: PhrasingContent[] = [
    {type: 'text', value: '***'},
    {
      type: 'emphasis',
      children: [
        {type: 'text', value: '*'},
        {type: 'strong', children: [{type: 'text', value: '·é'}]},
      ],
    },
    {type: 'text', value: '>乙丙)'},
    {type: 'strong', children: [{type: 'html', value: '<sup>★</sup>'}]},
  ]
  const markdown = writer.stringify({type: 'root', children: [{type: 'paragraph', children}]})
  expect(shownText(micromark(markdown, {allowDangerousHtml: true}))).toBe('****·é>乙丙)★')
})

test.each([
  ['der*die und der*das', 'der\\*die und der\\*das'],
  ['甲****乙', '甲\\*\\*\\*\\*乙'],
  ['好~~~！谢谢~~~！', '好\\~\\~\\~！谢谢\\~\\~\\~！'],
  ['不要用 ``[0] 和 `', '不要用 \\`\\`[0] 和 `'],
  ['5 * 3 * 2', '5 * 3 * 2'],
  ['甲*', '甲*'],
  ['哈哈~ 真的~', '哈哈~ 真的~'],
])('where kramdown, which asks for blanks alone, would pair signs, %s is %s', (value, markdown) => {
  const children: Root['children'] = [{type: 'paragraph', children: [{type: 'text', value}]}]
  expect(writer.stringify({type: 'root', children, data: {hardBreak: '  \n'}})).toBe(`${markdown}\n`)
})

const unit = fc.constantFrom(
  ...'甲乙，。”★￥ab1 ',
  ...'\\`*_~[](){}<>!&#+-=|:.;"\'/?@^$%',
  ...'**``~~[]',
  '](',
  '&amp;',
  '<b>',
  '1.',
  '- ',
  '# ',
  '](u)',
  '---',
  '\u3000',
)
const line = fc
  .string({unit, minLength: 1, maxLength: 14})
  .map((value) => value.trim())
  .filter((value) => value !== '')
const lines = fc.array(line, {minLength: 1, maxLength: 3})
const numRuns = Number(process.env.PROPERTY_RUNS ?? 1500)

describe('any text', () => {
  test.each(renderers)('comes back from %s', (name, render) => {
    // markdown-it lets a link's target go on behind a backslash at the end of a line.
    const source = name === 'markdown-it' ? line.map((value) => [value]) : lines
    fc.assert(
      fc.property(source, (values) => {
        const html = render(write(...values))
        expect(html).toMatch(/^<p>[\s\S]*<\/p>\n$/)
        expect(html.replace(/<br \/>/g, '')).not.toMatch(/<(?!\/?p>)/)
        expect(shownText(html)).toBe(values.join('').replace(/\s+/g, ''))
      }),
      {numRuns},
    )
  })

  test('comes back from remark with GFM', () => {
    fc.assert(
      fc.property(lines, (values) => {
        // Addresses are made links before they are written.
        fc.pre(!/www\.|:\/\/|@/i.test(values.join('')))
        const tree = reader.parse(write(...values)) as Root
        expect(tree.children.map(({type}) => type)).toEqual(['paragraph'])
        expect(textOf(tree).replace(/\s+/g, '')).toBe(values.join('').replace(/\s+/g, ''))
      }),
      {numRuns},
    )
  })

  test('bears no escape that changes nothing', () => {
    const [, commonmark] = renderers[0]!
    fc.assert(
      fc.property(lines, (values) => {
        // Renderers differ about symbols; what one of them needs the ones at hand may not.
        fc.pre(!/[★￥]/.test(values.join('')))
        // So they do about a mark beside a tilde, past which GitHub looks, and about three of them.
        fc.pre(!/~[*_]|[*_]~|~~~/.test(values.join('')))
        // Whether two backslashes leave the pipe behind them free: GitHub says no, micromark yes.
        fc.pre(!values.some((value) => value.includes('\\|')))
        const markdown = write(...values)
        for (const {index} of markdown.matchAll(/\\(?=[!-/:-@[-`{-~])/g)) {
          const less = markdown.slice(0, index) + markdown.slice(index + 1)
          if (markdown[index - 1] === '\\' || (/(^|\n)$/.test(markdown.slice(0, index)) && markdown[index + 1] === '#'))
            continue
          const same = commonmark(less) === commonmark(markdown) && shape(less) === shape(markdown)
          expect(same, `${markdown} is the same without the escape at ${index}`).toBe(false)
        }
      }),
      {numRuns},
    )
  })
})

function shape(markdown: string): string {
  return JSON.stringify(reader.parse(markdown), (key, value) => (key === 'position' ? undefined : value))
}
