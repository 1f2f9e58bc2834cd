import MarkdownIt from 'markdown-it'
import {describe, expect, test} from 'vitest'
import {markdownOf} from './markdown.ts'

const renderer = new MarkdownIt({html: true})

/** Rows and cells that a reader sees. */
function shape(markdown: string): number[] {
  const rows = renderer.render(markdown).match(/<tr>[\s\S]*?<\/tr>/g) ?? []
  return rows.map((row) => row.match(/<t[dh][ >]/g)?.length ?? 0)
}

describe('a table of data', () => {
  test('is written without padding, aligned as its cells are', () => {
    const html =
      '<table><tr><th>Name</th><th align="right">Votes</th></tr><tr><td>Ann</td><td align="right">12</td></tr></table>'
    expect(markdownOf(html)).toBe('| Name | Votes |\n| --- | ---: |\n| Ann | 12 |')
  })

  test('keeps lines and boxes to tick apart in a cell', () => {
    const boxes = '<ul><li><input type="checkbox" checked> c</li><li><input type="checkbox"> d</li></ul>'
    expect(markdownOf(`<table><tr><th>A</th><th>B</th></tr><tr><td>a<hr>b</td><td>${boxes}</td></tr></table>`)).toBe(
      '| A | B |\n| --- | --- |\n| a<br>b | [x] c<br>[ ] d |',
    )
  })

  test('keeps its caption as a line in emphasis', () => {
    expect(
      markdownOf('<table><caption>Results</caption><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>'),
    ).toMatch(/^\*Results\*\n\n\| A \| B \|/)
  })

  test('escapes each pipe once, in code too', () => {
    const markdown = markdownOf(
      '<table><tr><th>a|b</th><th>c</th></tr><tr><td><code>x|y</code></td><td>z</td></tr></table>',
    )
    expect(markdown).toBe('| a\\|b | c |\n| --- | --- |\n| `x\\|y` | z |')
    expect(renderer.render(markdown)).toContain('<code>x|y</code>')
  })

  test('parts blocks and items in a cell by breaks', () => {
    const html =
      '<table><tr><th>A</th><th>B</th></tr><tr><td><p>one</p><p>two</p></td><td><ol><li>x</li><li>y</li></ol></td></tr></table>'
    expect(markdownOf(html)).toContain('| one<br>two | 1. x<br>2. y |')
  })

  test('spreads spans out, so that every cell stands in its column', () => {
    const html =
      '<table><tr><th colspan="2">AB</th><th>C</th></tr><tr><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr></table>'
    expect(markdownOf(html)).toBe('| AB | | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |\n| | 4 | 5 |')
  })

  test('does not believe spans that are larger than the table', () => {
    const cell = '<td colspan="1000" rowspan="1000">x</td>'
    const markdown = markdownOf(`<table>${`<tr>${cell.repeat(3)}</tr>`.repeat(30)}</table>`)
    expect(markdown.length).toBeLessThan(3000)
    expect(Math.max(...shape(markdown))).toBeLessThan(100)
  })
})

describe('the header', () => {
  test('is the first row where that reads as names', () => {
    expect(markdownOf('<table><tr><td>国家</td><td>人数</td></tr><tr><td>甲国</td><td>100</td></tr></table>')).toMatch(
      /^\| 国家 \| 人数 \|/,
    )
  })

  test('is empty where the first row is data', () => {
    expect(markdownOf('<table><tr><td>2019</td><td>7</td></tr><tr><td>2020</td><td>9</td></tr></table>')).toMatch(
      /^\| \| \|\n\| --- \| --- \|\n\| 2019 \| 7 \|/,
    )
  })

  test('is not a row whose first cell alone names the row', () => {
    const html = '<table><tr><th>a</th><td>1</td></tr><tr><th>b</th><td>2</td></tr></table>'
    expect(markdownOf(html)).toMatch(/^\| \| \|/)
  })
})

describe('what GFM cannot say', () => {
  test('stays a small HTML table without attributes that only style', () => {
    const html =
      '<table class="x" style="width:9em"><tr><th>A</th><th>B</th></tr><tr><td><pre>1\n\n2</pre></td><td colspan="1">b</td></tr></table>'
    const markdown = markdownOf(html)
    expect(markdown).toMatch(/^<table>\n/)
    expect(markdown).not.toMatch(/class|style|\n\n/)
  })
})

describe('a small HTML table', () => {
  const cell = (content: string): string =>
    /<\/pre><\/td><td>([\s\S]*?)<\/td>/.exec(
      markdownOf(`<table><tr><th>A</th><th>B</th></tr><tr><td><pre>1\n2</pre></td><td>${content}</td></tr></table>`),
    )![1]!

  test.each([
    ['<iframe src="a.html" title="b &lt;c"></iframe>', '<a href="a.html">b &lt;c</a>'],
    ['<iframe srcdoc="&lt;b&gt;"></iframe>', ''],
    ['<video><source src="a.mp4"></video>', '<a href="a.mp4">a.mp4</a>'],
    ['<object data="a.pdf">b</object>', '<a href="a.pdf">b</a>'],
    ['<object data="a.pdf"><a href="c.pdf">b</a></object>', '<a href="c.pdf">b</a>'],
    ['<form><input value="a &lt;b"><input type="hidden" value="c"><button>d</button></form>', 'a &lt;bd'],
    ['<foo onclick="a()">b</foo><x-c>d</x-c>', '<foo>b</foo>d'],
    ['<footnote-reference data-label="1">a</footnote-reference>', 'a'],
    ['<math><annotation encoding="application/x-tex">a&lt;b</annotation></math>', '$a&lt; b$'],
    ['<math><mi>x</mi><mo>+</mo><mi>y</mi></math>', 'x+y'],
  ])('holds nothing that would run: %s', (content, written) => expect(cell(content)).toBe(written))

  test('keeps the number of a note', () => {
    const note = '<sup><a href="#fn1">1</a></sup>'
    const html = `<table><tr><th>A</th><th>B</th></tr><tr><td><pre>1\n2</pre></td><td>a${note}</td></tr></table><p id="fn1">b</p>`
    expect(markdownOf(html)).toContain('<td>a<sup>1</sup></td>')
    expect(markdownOf(html)).toMatch(/\[\^1\]: b$/)
  })
})

describe('a table that only arranges', () => {
  test.each([
    ['says so', '<table role="presentation"><tr><td>a</td><td>b</td></tr></table>', 'a\n\nb'],
    ['has one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', 'a\n\nb'],
    ['holds headings', '<table><tr><td><h2>a</h2>b</td><td>c</td></tr></table>', '## a\n\nb\n\nc'],
  ])('is its content: it %s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown)
  })
})
