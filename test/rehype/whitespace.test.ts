import fc from 'fast-check'
import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import rehypeMinifyWhitespace from 'rehype-minify-whitespace'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {conversionOf} from '../../src/conversion.ts'
import {tidyWhitespace} from '../../src/rehype/whitespace.ts'
import {clean} from '../support/clean.ts'

const parser = unified().use(rehypeParse, {fragment: true})

function parse(html: string): Root {
  return parser.parse(html) as Root
}

function tidied(html: string, lang?: string): Root {
  const tree = parse(html)
  const conversion = conversionOf(new VFile())
  if (lang !== undefined) conversion.facts.lang = lang
  tidyWhitespace(tree, conversion)
  return tree
}

describe('blanks', () => {
  test.each([
    ['<p> a  b\t\nc </p>', '<p>a b c</p>'],
    ['<p>中\n  文 a\nb</p>', '<p>中文 a b</p>'],
    ['<p>中&nbsp;\n  文</p>', '<p>中 文</p>'],
    ['<p>他说\n“好”\n了</p>', '<p>他说“好”了</p>'],
    ['<p>한국\n어</p>', '<p>한국 어</p>'],
    ['<p>中<b>文 </b>\n字</p>', '<p>中<b>文</b>字</p>'],
    ['<p>　　中　文　</p>', '<p>中　文</p>'],
    ['<p>a<br> 　b</p>', '<p>a<br>b</p>'],
    ['<p>a&nbsp;&nbsp;b</p>', '<p>a b</p>'],
    ['<p>a&#x200b;b&#xfeff;c&#xad;d&#x7f;</p>', '<p>abcd</p>'],
    ['<p>&#x1f468;&#x200d;&#x1f469; می&#x200c;شود</p>', '<p>👨\u200d👩 می\u200cشود</p>'],
    ['<p>a&#x2028;b&#x2003;c</p>', '<p>a b c</p>'],
    ['<p>&nbsp;</p><p>a</p>', '<p>a</p>'],
    ['<pre> a\n  b </pre>', '<pre> a\n  b </pre>'],
  ])('%s', (html, wanted) => {
    expect(toHtml(tidied(html))).toBe(wanted)
  })

  test('French keeps the no-break spaces of its punctuation', () => {
    expect(toHtml(tidied('<p>«&nbsp;Oui&nbsp;!&nbsp;» dit&nbsp;il</p>', 'fr'))).toBe(
      '<p>«\u00a0Oui\u00a0!\u00a0» dit il</p>',
    )
  })
})

describe('blanks at the edges of code in an article', () => {
  test.each([
    ['<p>甲\n<code>\n  b c\n</code>\n丙</p>', '<p>甲 <code>b c</code> 丙</p>'],
    ['<p><code> a </code></p>', '<p><code>a</code></p>'],
    ['<p>a<code> b </code>c</p>', '<p>a<code> b </code>c</p>'],
    ['<p>a <b><code>b </code></b>c</p>', '<p>a <b><code>b </code></b>c</p>'],
  ])('%s', (html, wanted) => {
    expect(clean(html).html).toBe(wanted)
    expect(toHtml(tidied('<p><code> a </code></p>'))).toBe('<p><code> a </code></p>')
  })
})

describe('blanks at the edges of a link', () => {
  test.each([
    ['<p>中<a href="/x"> b</a></p>', '<p>中<a href="/x">b</a></p>'],
    ['<p>a<a href="/x"> b </a>c</p>', '<p>a <a href="/x">b</a> c</p>'],
    ['<p>a <a href="/x"> b</a></p>', '<p>a <a href="/x">b</a></p>'],
    ['<p><a href="/x">a </a><a href="/y">b</a></p>', '<p><a href="/x">a</a> <a href="/y">b</a></p>'],
  ])('%s', (html, wanted) => {
    expect(toHtml(tidied(html))).toBe(wanted)
  })
})

const pieces = fc.constantFrom(
  ' ',
  '\n',
  ' \n ',
  'a',
  '中',
  '。',
  '“',
  '\u3000',
  '\u00a0',
  '<b>',
  '</b>',
  '<i> ',
  '</i>',
  '<br>',
  '<a href="/x">',
  '</a>',
  '<p>',
  '</p>',
  '<img src="/x">',
)

test('upstream finds nothing left to collapse', () => {
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 25}), (list) => {
      const tree = tidied(list.join(''))
      const once = toHtml(tree)
      unified().use(rehypeMinifyWhitespace).runSync(tree)
      expect(toHtml(tree)).toBe(once)
    }),
    {numRuns: 2000},
  )
})

test('no letter is lost or moved', () => {
  fc.assert(
    fc.property(fc.array(pieces, {maxLength: 25}), (list) => {
      const letters = (tree: Root): string => toHtml(tree).replace(/<[^>]*>|&[^;]*;|\s/g, '')
      expect(letters(tidied(list.join('')))).toBe(letters(parse(list.join(''))))
    }),
    {numRuns: 1000},
  )
})
