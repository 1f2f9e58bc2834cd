import type {Nodes, Root, RootContent} from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {toMarkdownOptions} from '../../src/to-markdown/index.ts'

const writer = unified().use(remarkStringify, toMarkdownOptions).freeze()

const write = (...children: Nodes[]) => writer.stringify({type: 'root', children: children as RootContent[]}).trimEnd()
const rewrite = (markdown: string) => writer.stringify(unified().use(remarkParse).parse(markdown) as Root).trimEnd()

describe('blocks that are written as they were', () => {
  test.each([
    '## a \\#',
    '- a\n- b\n  - c\n\n1. d\n2. e',
    '7. a\n8. b',
    '- a\n\n  b\n\n- c',
    '- a\n\n  ```\n  b\n\n  c\n  ```',
    '> a\n>\n> > b\n> >\n> > - c',
    '- ***',
    '***',
    'a\n\n---',
    '- [a](b)',
    '````md\n```\na\n```\n````',
    '~~~a`b\nc\n~~~',
    '[a](b "t")',
    '[a](b \'say "t"\')',
    '[a](<> "t")',
    '![甲\\*乙*](b)',
    '[a](b(c)d)',
    '<https://a.example/?b=c&d>',
    '<a@b.example>',
    '``a`b``',
    '``` `` ```',
    '```a``b```',
    'a `` b``',
    'a ``  b  `` c',
    'a`b `',
    '!\\[a](b)',
    '\\![a](b)',
  ])('%j', (markdown) => expect(rewrite(markdown)).toBe(markdown))
})

describe('targets', () => {
  const link = (url: string): Nodes => ({type: 'link', url, children: [{type: 'text', value: 'a'}]})

  test.each([
    ['https://a.example/中文', 'https://a.example/中文'],
    ['a b', 'a%20b'],
    ['a<b>\\`', 'a%3Cb%3E%5C%60'],
    ['a(b', 'a%28b'],
    ['a)b(', 'a%29b%28'],
    ['a?b&copy=1', 'a?b&copy=1'],
    ['a?b&copy;', 'a?b\\&copy;'],
  ])('%s → %s', (url, target) => expect(write(link(url))).toBe(`[a](${target})`))

  test.each([
    ['a', '[a](x/y "a")'],
    ['b\n"c"', `[a](x/y 'b "c"')`],
    ['  ', '[a](x/y)'],
  ])('writes the title %j', (title, markdown) => {
    expect(write({type: 'link', url: 'x/y', title, children: [{type: 'text', value: 'a'}]})).toBe(markdown)
    expect(write({type: 'image', url: 'x/y', title, alt: 'a'})).toBe(`!${markdown}`)
  })
})

test('numbers of more than nine digits are none', () => {
  expect(rewrite('999999998. a\n999999999. b')).toBe('999999998. a\n999999999. b')
  expect(rewrite('999999999. a\n1. b')).toBe('1. a\n2. b')
})

test('an item keeps its text from being a task, and writes a task', () => {
  const item = (checked: boolean | null): Nodes => ({
    type: 'list',
    children: [
      {type: 'listItem', checked, children: [{type: 'paragraph', children: [{type: 'text', value: '[x] 甲'}]}]},
    ],
  })
  expect(write(item(null))).toBe('- \\[x] 甲')
  expect(write(item(true))).toBe('- [x] [x] 甲')
})

test('a break in a heading is a blank', () => {
  const children = [
    {type: 'text', value: '甲'} as const,
    {type: 'break'} as const,
    {type: 'text', value: '乙'} as const,
  ]
  expect(write({type: 'heading', depth: 2, children})).toBe('## 甲 乙')
})

test.each([
  [['<', '?甲'], '\\<?甲'],
  [['a <', 'b>'], 'a \\<b>'],
  [['&', 'amp;'], '\\&amp;'],
  [['5 <', ' 6'], '5 < 6'],
])('what a text ends with may be syntax with the next one: %j', (texts, wanted) => {
  expect(write({type: 'paragraph', children: texts.map((value) => ({type: 'text', value}))})).toBe(wanted)
})

test('commonmark.js takes half of an emoji beside a star for a letter', () => {
  const strong = {type: 'strong', children: [{type: 'text', value: '😀*→甲'}]} as const
  expect(write({type: 'paragraph', children: [{...strong, children: [...strong.children]}]})).toBe('**😀\\*→甲**')
})

test('neighbouring code is one', () => {
  const code = {type: 'inlineCode', value: 'a'} as const
  expect(write({type: 'paragraph', children: [code, code]})).toBe('`aa`')
})
