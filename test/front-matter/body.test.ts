import fc from 'fast-check'
import matter from 'gray-matter'
import MarkdownIt from 'markdown-it'
import {describe, expect, test} from 'vitest'
import {forGoldmark} from '../../src/front-matter/body/goldmark.ts'
import {forKramdown} from '../../src/front-matter/body/kramdown.ts'
import {withoutLiquid} from '../../src/front-matter/body/liquid.ts'
import {mapMarkdown} from '../../src/front-matter/body/map-markdown.ts'
import {withoutObsidianSyntax} from '../../src/front-matter/body/obsidian.ts'
import {convert, type Options} from '../../src/index.ts'

const renderer = new MarkdownIt()
const render = (markdown: string) => renderer.render(markdown)

describe('text, code, formulas and HTML', () => {
  const upper = (markdown: string) =>
    mapMarkdown(markdown, {
      text: (text) => text.toUpperCase(),
      code: (code) => code.replaceAll('c', '_'),
      formula: (formula) => formula.replaceAll('c', '+'),
      html: (html) => html.replaceAll('c', '-'),
    })

  test.each([
    ['a `c` b', 'A `_` B'],
    ['a ``c ` c`` b', 'A ``_ ` _`` B'],
    ['a \\`c\\` b', 'A \\`C\\` B'],
    ['a ` b', 'A ` B'],
    ['a `b\n\nc`', 'A `B\n\nC`'],
    ['a\n\n```js\nc `c`\n```\n\nb', 'A\n\n```js\n_ `_`\n```\n\nB'],
    ['> - ````\n>   ```\n>   c\n>   ````\n\nc', '> - ````\n>   ```\n>   _\n>   ````\n\nC'],
    ['a $c$ b $$c \\$$$ `$c` d$', 'A $+$ B $$+ \\$$$ `$_` D$'],
    ['c $5 and c$6, US$5,c$6', 'C $5 AND C$6, US$5,C$6'],
    ['c\n\n$$\nc\n$$\n\n> - $$\n>   c\n>   $$\n\n$$\n\nc', 'C\n\n$$\n+\n$$\n\n> - $$\n>   +\n>   $$\n\n$$\n\nC'],
    ['<https://a.example/$c$`c`>', '<HTTPS://A.EXAMPLE/$C$`C`>'],
    [
      'c\n\n- <table>\n  <td>c<table>\n  c\n  </table>\n  c</td>\n  </table>\n- c <b>c</b>',
      'C\n\n- <table>\n  <td>-<table>\n  -\n  </table>\n  -</td>\n  </table>\n- C <B>C</B>',
    ],
    ['<a href="c">\n</a>\n\nc', '<a href="-">\n</a>\n\nC'],
  ])('%j', (markdown, mapped) => {
    expect(upper(markdown)).toBe(mapped)
  })

  test('nothing is lost', () => {
    const marks = ['`', '``', '```', '\n', '\n\n', 'a', '\\', '> ', '- ', '~~~', '$', '\n$$\n', '<table>', '</table>']
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...marks)), (parts) => {
        const markdown = parts.join('')
        const same = (piece: string, at: number) => {
          expect(markdown.startsWith(piece, at)).toBe(true)
          return piece
        }
        expect(mapMarkdown(markdown, {text: same, code: same, formula: same, html: same})).toBe(markdown)
      }),
    )
  })
})

describe('Hugo', () => {
  test.each([
    ['a {{< x >}} b', 'a {\\{< x >}} b'],
    ['{{% x %}}', '{\\{% x %}}'],
    ['a {{ x }} {% x %}', 'a {{ x }} {% x %}'],
    ['[a](https://example.com/{{%20x}})', '[a](https://example.com/{\\{%20x}})'],
    ['<https://example.com/{{%20x}}>', '<https://example.com/%7B%7B%20x}}>'],
    ['`{{< x >}}`', '`{{</* x */>}}`'],
    ['`{{</* x */>}}`', '`{{</*/* x */*/>}}`'],
    ['```\n{{% x %}} {{< y >}}\n```', '```\n{{%/* x */%}} {{</* y */>}}\n```'],
    ['`{{<`', '`{\u2060{<`'],
    ['a \\<!--more--> b', 'a \\<\\!--more--> b'],
    ['`<!--more-->`', '`<!--\u2060more-->`'],
    ['a $x_{{<0}}$ b', 'a $x_{ {<0}}$ b'],
    ['<table>\n<td>{{% x %}}</td>\n</table>', '<table>\n<td>&#123;{% x %}}</td>\n</table>'],
    ['<table>\n<td><img alt="<!--more-->"></td>\n</table>', '<table>\n<td><img alt="&lt;!--more-->"></td>\n</table>'],
    ['## A {#id}', '## A \\{#id}'],
    ['> ### A `b` {.c} ', '> ### A `b` {.c} '],
    ['### A `b` {.c d=e}', '### A `b` \\{.c d=e}'],
    ['## A {b}', '## A {b}'],
    ['## A {{< b >}} {#c}', '## A {\\{< b >}} \\{#c}'],
    ['a {#b}', 'a {#b}'],
    ['a\n\n: b', 'a\n\n\\: b'],
    ['a\\\n: b', 'a\\\n\\: b'],
    ['> a\n>\n> : b', '> a\n>\n> \\: b'],
    ['`a`: b', '`a`: b'],
    ['```\n: b\n```', '```\n: b\n```'],
    ['- [[x]] a', '- [\\[x]] a'],
    ['1. ![[ ]]', '1. ![\\[ ]]'],
    ['- [x]: a', '- \\[x]: a'],
    ['- [x] a', '- [x] a'],
    ['- [x] a [ ] b', '- [x] a \\[ ] b'],
    ['1. a **[x]**', '1. a **\\[x]**'],
    ['- [X](https://a.example/)', '- [&#88;](https://a.example/)'],
    ['> - a `b` [x](https://a.example/[x]) c', '> - a `b` [&#120;](https://a.example/\\[x]) c'],
    ['- <https://a.example/[x]> ![x](b)', '- <https://a.example/[x]> ![x](b)'],
    ['[x]a', '[x]a'],
    ['[1]:(a', '\\[1]:(a'],
    ['- [1]: a', '- \\[1]: a'],
    ['a [1]: b', 'a [1]: b'],
    ['[^1]: a', '[^1]: a'],
    ['a[**[b]c**](d)', 'a[**\\[b\\]c**](d)'],
    ['**[[b] ![c](d)](e)f**', '**[\\[b\\] ![c](d)](e)f**'],
    ['[[b]](e) [c]', '[\\[b\\]](e) [c]'],
    ['[a\\\n[b]: c](d)', '[a\\\n\\[b\\]: c](d)'],
    ['[a\\]: b](c)', '[a\\]: b](c)'],
    ['![[a]](b) [![[c]](d) [e]](f)', '![[a]](b) [![[c]](d) \\[e\\]](f)'],
    ['- [[x] a](https://a.example/)', '- [\\[x\\] a](https://a.example/)'],
    ['- \\\\[x] a', '- \\\\\\[x] a'],
    ['- ![[x] a](b) [ ]', '- ![[x] a](b) \\[ ]'],
    ['- a\\\n  [x] b', '- a\\\n  \\[x] b'],
    ['## a[b ~~c~~](d)', '## a[b c](d)'],
    ['[~~a~~](b)', '[~~a~~](b)'],
    ['## *a~~b~~*', '## *ab*'],
    ['## a~~b~~', '## a~~b~~'],
    ['![5\\~10](a) 5\\~10 [ ]', '![5~10](a) 5\\~10 [ ]'],
    ["- `a' b\n- c [x] `d'", "- `a' b\n- c \\[x] `d'"],
    ['a<<sup>b</sup>', 'a&lt;<sup>b</sup>'],
    ['<<https://a.example/>>', '&lt;<https://a.example/>>'],
  ])('%s', (markdown, safe) => {
    expect(forGoldmark(markdown)).toBe(safe)
  })

  test.each(['a {{< x >}} b', '## A {#id}', 'a\n\n: b', '- [[x]]: a', '<<https://a.example/>>'])(
    '%s shows the same',
    (markdown) => {
      expect(render(forGoldmark(markdown))).toBe(render(markdown))
    },
  )
})

describe('Liquid', () => {
  test.each([
    ['a {b} %\n', 'a {b} %\n'],
    ['{{ a }}\n', '{% raw %}\n\n{{ a }}\n\n{% endraw %}\n'],
    [
      '{%- endraw %} `{%endraw%}`\n',
      '{% raw %}\n\n{% endraw %}{{ "{%" }}{% raw %}- endraw %} `{% endraw %}{{ "{%" }}{% raw %}endraw%}`\n\n{% endraw %}\n',
    ],
  ])('%j', (markdown, safe) => {
    expect(withoutLiquid(markdown)).toBe(safe)
  })
})

describe('kramdown', () => {
  test.each([
    ['a\\', 'a\\'],
    ['> ## a\\\n\n- b\\', '> ## a\\\n\n- b\\'],
    ['a\\\\\nb', 'a\\\\\nb'],
    ['```\na\\\n```', '```\na\\\n```'],
    ['a | b', 'a \\| b'],
    ['| a | b |\n| --- | --- |', '| a | b |\n| --- | --- |'],
    ['> | a |\n> | --- |\n> | b |', '> | a |\n> | --- |\n> | b |'],
    ['> | a |', '> \\| a \\|'],
    ['| a |\n\n| b |', '\\| a \\|\n\n\\| b \\|'],
    ['| `a\\|b` \\| c |\n| :---: |', '| `a|b` \\| c |\n| :---: |'],
    ['```\n| `a\\|b` |\n| --- |\n```', '```\n| `a\\|b` |\n| --- |\n```'],
    ['[a | b](https://a.example/?b=c|d "e | f") g|h', '[a \\| b](https://a.example/?b=c&#124;d "e &#124; f") g\\|h'],
    ['![a](/b(c|d)$$e){: .x}', '![a](/b(c&#124;d)$$e)\\{: .x}'],
    ['[a](/b \'{: "c"\') $$', '[a](/b \'{: "c"\') \\$\\$'],
    ['[a: b]: c d', '\\[a: b]: c d'],
    ['> - [`a` b]: c d', '> - \\[`a` b]: c d'],
    ['*[A]: b c', '*\\[A]: b c'],
    ['*[A]: b c*', '*\\[A]: b c*'],
    ['甲____，乙____ a_b', '甲\\_\\_\\_\\_，乙\\_\\_\\_\\_ a_b'],
    ['<iPhone手机> a<<sub>b</sub>', '\\<iPhone手机> a&lt;<sub>b</sub>'],
    ['<https://a.example/b__c|d>', '<https://a.example/b__c%7Cd>'],
    ['***a***b***c***', '***a***b***c***'],
    ['*[a] b[c]: d*', '*\\[a] b[c]: d*'],
    ['[^1](https://a.example/) a[^1]', '[&#94;1](https://a.example/) a[^1]'],
    ['![5\\~10](a)', '![5~10](a)'],
    ['$99 [x](https://a.example/?b=$c__d)', '$99 [x](https://a.example/?b=$c__d)'],
    ['`` ``` `` a | b', '`` ``` `` a \\| b'],
    ['``` `` ``` a | b', '``` `` ``` a \\| b'],
    ["- `a' b | c\n- d | e `f'", "- `a' b \\| c\n- d \\| e `f'"],
    ['a [b]: c', 'a [b]: c'],
    ['[^1]: a', '[^1]: a'],
    ['\\&nbsp; \\\\& a', '&amp;nbsp; \\\\& a'],
    ['<<https://a.example/>>', '&lt;<https://a.example/>>'],
    ['a\n: b', 'a\n\\: b'],
    ['{: .x} {::a} {{ b }}', '\\{: .x} \\{::a} {{ b }}'],
    ['> a  \n> : b', '> a  \n> \\: b'],
    ['- a\n- : b', '- a\n- : b'],
    ['- a  \n  2. b  \n  : c', '- a  \n  2\\. b  \n  \\: c'],
    ['$$x$$', '\\$\\$x\\$\\$'],
    ['a $$x$$ b$$', 'a \\$\\$x\\$\\$ b\\$\\$'],
    ['$$\na|b {: x}\n$$', '$$\na|b {: x}\n$$'],
    ['a $$x\\$|$$ b', 'a $$x\\$|$$ b'],
    ['a $b|c$', 'a $b\\|c$'],
    ['| `npm` a | b |\n| --- | --- |', '| `npm` a | b |\n| --- | --- |'],
    ['`npm` a | b `c|d` | e', '`npm` a \\| b `c|d` \\| e'],
    ['a `f(x`2) b', 'a `f(x`2) b'],
    ['a  \n2) b', 'a  \n2) b'],
    ['a `b`: c', 'a `b`: c'],
    ['<table>\n<td>a | b {: .x}</td>\n</table>', '<table>\n<td>a | b {: .x}</td>\n</table>'],
    ['a  \n2. b', 'a  \n2\\. b'],
    ['1. a\n2. b', '1. a\n2. b'],
    ['<甲> <https://a.example>', '\\<甲> <https://a.example>'],
    [
      '<user_name> </a.txt> <_b> <a.b@c.example> <_a@b.example>',
      '\\<user_name> \\</a.txt> \\<_b> <a.b@c.example> <_a@b.example>',
    ],
  ])('%j', (markdown, safe) => {
    expect(forKramdown(markdown)).toBe(safe)
    if (!markdown.includes('\\')) expect(render(safe)).toBe(render(markdown))
  })
})

describe('links and pictures whose words hold brackets stay what they are', () => {
  test.each([
    ['a [[1]](https://b.example/) c', 'a [\\[1\\]](https://b.example/) c'],
    ['[[a] `]` b](c) [d]', '[\\[a\\] `]` b](c) [d]'],
    ['[[a]] [[b](c)]', '\\[[a]] \\[[b](c)]'],
    ['[[[a]]](b)', '[\\[[a]\\]](b)'],
    ['\\\\[[a]]', '\\\\\\[[a]]'],
  ])('to Obsidian: %s', (markdown, safe) => {
    expect(withoutObsidianSyntax(markdown)).toBe(safe)
    expect(render(safe)).toBe(render(markdown))
  })

  test('pictures and addresses, too', () => {
    expect(withoutObsidianSyntax('![[a] b](c) <https://b.example/[[c]]>')).toBe(
      '![\\[a\\] b](c) <https://b.example/%5B[c]]>',
    )
  })

  test.each([
    ['[[1]: a](b)', '[[1]\\: a](b)'],
    ['- [a [b]: c](d)', '- [a [b]\\: c](d)'],
    ['[a]: [b](c)', '\\[a]: [b](c)'],
  ])('to kramdown: %s', (markdown, safe) => {
    expect(forKramdown(markdown)).toBe(safe)
  })
})

test('a list that only its mark parts from the one before is parted by a mark of kramdown', () => {
  expect(forKramdown('3. a\n4. b\n\n9) c\n\n   d\n10) e\n\n甲\n\n1) f\n\n   ```\n   g\n   ```\n2) h')).toBe(
    '3. a\n4. b\n{: start="3"}\n\n^\n9. c\n\n   d\n10. e\n{: start="9"}\n\n甲\n\n^\n1. f\n\n   ```\n   g\n   ```\n2. h',
  )
})

describe('Obsidian', () => {
  test.each([
    ['a %%b%% c', 'a \\%%b\\%% c'],
    ['[[a]]', '\\[[a]]'],
    ['==a==', '\\==a\\=='],
    ['a #标签 #1 #', 'a \\#标签 #1 #'],
    ['**#标签** #1', '**\\#标签** #1'],
    ['- [1] a\n- [x] b\n- [a](c)\n- [?] d', '- \\[1] a\n- [x] b\n- [a](c)\n- \\[?] d'],
    ['a ^b1', 'a \\^b1'],
    ['a^[b] c^2', 'a\\^[b] c^2'],
    ['[a[[b]]](c)', '[a\\[[b]\\]](c)'],
    ["- `a %%b\n- `c'", "- `a \\%%b\n- `c'"],
    ['| ` | [[a]] | `b |\n| --- | --- | --- |', '| ` | \\[[a]] | `b |\n| --- | --- | --- |'],
    ['## 小标题', '## 小标题'],
    ['`%%a%% #b`', '`%%a%% #b`'],
    ['[a](https://example.com/#b)', '[a](https://example.com/#b)'],
    ['\\[[a]]', '\\[[a]]'],
    ['$a == b [[1]]$ == c', '$a == b [[1]]$ \\== c'],
    ['$$\na == b\n$$', '$$\na == b\n$$'],
    ['<table>\n<td>a == b [[1]]</td>\n</table>', '<table>\n<td>a == b [[1]]</td>\n</table>'],
  ])('%s', (markdown, safe) => {
    expect(withoutObsidianSyntax(markdown)).toBe(safe)
    expect(render(safe)).toBe(render(markdown))
  })

  test.each([
    ['<https://e.example/%%20x> and %%', '<https://e.example/%25%20x> and \\%%'],
    ['<https://e.example/?q=[[x]]&a==b#c>', '<https://e.example/?q=%5B[x]]&a==b#c>'],
    ['![a[[b]]](c)', '![a\\[[b]\\]](c)'],
  ])('addresses have no backslashes, alternative texts balanced ones: %s', (markdown, safe) => {
    expect(withoutObsidianSyntax(markdown)).toBe(safe)
  })
})

describe('the beginning of a file without front matter', () => {
  const hugo = /^(?:[-+{]|#\+)/
  const written = (html: string, options: Options = {}) => convert(html, {frontMatter: 'none', ...options}).text

  test.each([
    ['<p>---js<br>process.exit(7)<br>---</p><p>text</p>', /^\\---js/],
    ['<p>--- a dash, and more</p>', /^\\--- a dash/],
    ['<p>+++</p><p>title = 1</p><p>+++</p>', /^\\\+\+\+\n/],
    ['<p>----- five</p>', /^----- five/],
    ['<p>+1 for this</p>', /^\+1/],
    ['<ul><li>a</li></ul>', /^- a/],
    ['<p>{</p>', /^\{/],
  ])('%s', (html, begins) => {
    const text = written(html)
    expect(text).toMatch(begins)
    expect(matter(text)).toMatchObject({data: {}, content: text})
  })

  test.each([
    ['<p>+1 for this</p>', /^\\\+1/],
    ['<p>{ braces }</p>', /^\\\{ braces/],
    ['<p>{{&lt; x &gt;}}</p>', /^\\\{\\\{/],
    ['<p>#+title: x</p>', /^\\#\+title/],
    ['<p>-x</p>', /^\\-x/],
    ['<p># 1</p>', /^\\# 1/],
  ])('Hugo takes %s for none', (html, begins) => {
    const text = written(html, {preset: 'hugo'})
    expect(text).toMatch(begins)
    expect(text).not.toMatch(hugo)
    expect(render(text)).toBe(render(written(html)))
  })

  test('a list has stars for Hugo, and what stands behind it stays', () => {
    const html = '<ul><li><p>a</p><ul><li>b</li></ul></li><li><p>c</p></li></ul><p>d</p><ul><li>e</li></ul>'
    const text = written(html, {preset: 'hugo'})
    expect(text).toBe(written(html).replace('- a', '* a').replace('- c', '* c'))
    expect(render(text)).toBe(render(written(html)))
  })

  test('behind a front matter, nothing needs it', () => {
    expect(convert('<p>--- a</p>', {set: 'a=b'}).markdown).toBe('--- a\n')
    expect(convert('<ul><li>a</li></ul>', {set: 'a=b', preset: 'hugo'}).markdown).toBe('- a\n')
  })
})

test.each([
  ['2. a\n3. b', '2. a\n3. b\n{: start="2"}'],
  ['1. a\n\n乙\n\n2. b\n\n   c\n\n丙\n', '1. a\n\n乙\n\n2. b\n\n   c\n{: start="2"}\n\n丙\n'],
  ['1. a\n2. b', '1. a\n2. b'],
  ['```\n2. a\n```', '```\n2. a\n```'],
  ['<table>\n<td><pre>\n2. a\n</pre></td>\n</table>', '<table>\n<td><pre>\n2. a\n</pre></td>\n</table>'],
  ['```a``b```\n\n3. c', '```a``b```\n\n3. c\n{: start="3"}'],
])('kramdown is told where a list begins: %j', (markdown, safe) => {
  expect(forKramdown(markdown)).toBe(safe)
})

test('bold words at the beginning of italics are HTML to kramdown, which takes bold ones further on for their end', () => {
  expect(forKramdown('***记者**：甲*  \n**受访者**：乙')).toBe('*<strong>记者</strong>：甲*  \n**受访者**：乙')
})
