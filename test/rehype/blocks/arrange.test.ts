import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'

const cases: ReadonlyArray<[what: string, html: string, arranged: string]> = [
  ['boxes dissolve', '<div><div><p>甲</p></div><section><p>乙</p></section></div>', '<p>甲</p><p>乙</p>'],
  ['loose text becomes a paragraph', '<div>甲<b>乙</b><p>丙</p>丁</div>', '<p>甲<b>乙</b></p><p>丙</p><p>丁</p>'],
  ['neighbouring boxes of text are paragraphs of their own', '<div>甲</div><div>乙</div>', '<p>甲</p><p>乙</p>'],
  ['a paragraph around a box', '<p><div>甲</div></p>', '<p>甲</p>'],
  ['two breaks end a paragraph', '<p>甲<br><br>乙</p>', '<p>甲</p><p>乙</p>'],
  ['so do three, and blanks between them', '<p>甲<br/>&nbsp;<br/> <br/>乙</p>', '<p>甲</p><p>乙</p>'],
  ['also inside a wrapper', '<p><b>甲<br><br>乙</b>丙</p>', '<p><b>甲</b></p><p><b>乙</b>丙</p>'],
  ['also across the edge of a wrapper', '<p><b>甲<br></b><br>乙</p>', '<p><b>甲</b></p><p>乙</p>'],
  [
    'a mark around a table is around the words of its cells',
    '<b><table><tbody><tr><td>甲<td>乙</tr></tbody></table></b>',
    '<table><tbody><tr><td><b>甲</b></td><td><b>乙</b></td></tr></tbody></table>',
  ],
  [
    'and around those of its caption',
    '<b><table><caption>丙</caption><tbody><tr><td>甲<td>乙</tr></tbody></table></b>',
    '<table><caption><b>丙</b></caption><tbody><tr><td><b>甲</b></td><td><b>乙</b></td></tr></tbody></table>',
  ],
  ['one break stays', '<p>甲<br>乙</p>', '<p>甲<br>乙</p>'],
  ['but not at the edge', '<p><br>甲<br></p>', '<p>甲</p>'],
  ['nor where wrappers hide it', '<p><b>甲<br></b></p>', '<p><b>甲</b></p>'],
  ['breaks between blocks say nothing', '<p>甲</p><br><p>乙</p><br><br>', '<p>甲</p><p>乙</p>'],
  [
    'double breaks in an item part paragraphs',
    '<ul><li>甲<br><br>乙</li></ul>',
    '<ul><li><p>甲</p><p>乙</p></li></ul>',
  ],
  [
    'what is empty still ends what stands before it',
    '<ul><li>甲<p>&nbsp;</p>乙</li></ul><blockquote>甲<h2></h2>乙</blockquote><dl><dt>丙</dt><dd>甲<p></p>乙</dd></dl>',
    '<ul><li><p>甲</p><p>乙</p></li></ul><blockquote><p>甲</p><p>乙</p></blockquote><dl><dt>丙</dt><dd><p>甲</p><p>乙</p></dd></dl>',
  ],
  [
    'also in a line, where a break does',
    '<h2>甲<p></p>乙</h2><table><tbody><tr><td>甲<p></p>乙</td><td>丙</td></tr></tbody></table>',
    '<h2>甲<br>乙</h2><table><tbody><tr><td>甲<br>乙</td><td>丙</td></tr></tbody></table>',
  ],
  [
    'double breaks in a definition part paragraphs',
    '<dl><dt>甲</dt><dd>乙<br><br>丙</dd></dl>',
    '<dl><dt>甲</dt><dd><p>乙</p><p>丙</p></dd></dl>',
  ],
  ['an item of one line needs no paragraph', '<ul><li>甲<b>乙</b></li></ul>', '<ul><li>甲<b>乙</b></li></ul>'],
  ['breaks in preformatted text stay', '<pre>甲<br><br>乙</pre>', '<pre><code>甲<br><br>乙</code></pre>'],
  ['empty paragraphs go', '<p>甲</p><p>&nbsp;</p><p><b><br></b></p><p>\u200b</p>', '<p>甲</p>'],
  ['empty headings and items go', '<h2> </h2><ul><li></li><li>甲</li></ul><ul></ul>', '<ul><li>甲</li></ul>'],
  ['an empty wrapper leaves its blank', '<p>a<b> </b>b<i></i>c</p>', '<p>a bc</p>'],
  ['scripts, styles and comments go', '<!-- a --><script>b</script><style>c</style><p>甲<!-- d --></p>', '<p>甲</p>'],
  [
    'empty cells stay',
    '<table><tr><td></td><td>甲</td></tr></table>',
    '<table><tbody><tr><td></td><td>甲</td></tr></tbody></table>',
  ],
  [
    'lists of two kinds are two',
    '<ul><li>甲</li></ul><ol><li>乙</li></ol>',
    '<ul><li>甲</li></ul><ol><li>乙</li></ol>',
  ],
  [
    'lists with text between are two',
    '<ul><li>甲</li></ul><p>丙</p><ul><li>乙</li></ul>',
    '<ul><li>甲</li></ul><p>丙</p><ul><li>乙</li></ul>',
  ],
  ['two bullets are a list', '<p>•&nbsp;甲</p><p><b>• 乙</b>丙</p>', '<ul><li>甲</li><li><b>乙</b>丙</li></ul>'],
  ['one bullet is not', '<p>•甲</p><p>乙</p>', '<p>•甲</p><p>乙</p>'],
  [
    'a bullet may stand before a link',
    '<p>• <a href="https://a.example/">甲</a></p><p>• 乙</p>',
    '<ul><li><a href="https://a.example/">甲</a></li><li>乙</li></ul>',
  ],
  [
    'a single bullet beside a list is an item',
    '<p>• 甲</p><p>• 乙</p><p>丙</p><p>• 丁</p>',
    '<ul><li>甲</li><li>乙</li></ul><p>丙</p><ul><li>丁</li></ul>',
  ],
  ['so are diamonds', '<p>◆甲</p><p>◆ 乙</p>', '<ul><li>甲</li><li>乙</li></ul>'],
  ['a bullet alone is none', '<p>•</p><p>• 甲</p>', '<p>•</p><p>• 甲</p>'],
  ['two kinds are not', '<p>•甲</p><p>·乙</p>', '<p>•甲</p><p>·乙</p>'],
  ['a name with a dot is not', '<p>乔•甲</p><p>乔•乙</p>', '<p>乔•甲</p><p>乔•乙</p>'],
  ['dashes may be speech', '<p>——甲</p><p>——乙</p>', '<p>——甲</p><p>——乙</p>'],
  [
    'typed stars that are no heading are bold',
    '<p>**甲是谁？**</p><p>乙。</p>',
    '<p><strong>甲是谁？</strong></p><p>乙。</p>',
  ],
  ['a row of signs parts content', '<p>甲</p><p>========</p><p>乙</p>', '<p>甲</p><hr><p>乙</p>'],
  ['a row of signs between blanks', '<p>甲</p><p>&nbsp;<b>——————</b>　</p><p>乙</p>', '<p>甲</p><hr><p>乙</p>'],
  ['a row of dashes, too', '<p>甲</p><p>——————</p><p>乙</p>', '<p>甲</p><hr><p>乙</p>'],
  ['a rule at an edge or beside another parts nothing', '<hr><p>甲</p><hr><hr><p>乙</p><hr>', '<p>甲</p><hr><p>乙</p>'],
  [
    'in a quote, too',
    '<blockquote><p>甲</p><p>——————</p><p>乙</p><p>———</p></blockquote>',
    '<blockquote><p>甲</p><hr><p>乙</p></blockquote>',
  ],
  [
    'a quote of nothing else stays',
    '<p>甲</p><blockquote><p>***</p></blockquote>',
    '<p>甲</p><blockquote><p>***</p></blockquote>',
  ],
  ['a row at the end ornaments nothing', '<p>甲</p><p>*****</p>', '<p>甲</p>'],
  [
    'an ellipsis is a word left out',
    '<p>甲</p><p>……</p><p>......</p><p>乙</p>',
    '<p>甲</p><p>……</p><p>......</p><p>乙</p>',
  ],
  ['signs in a sentence stay', '<p>甲</p><p>== 乙 ==</p>', '<p>甲</p><p>== 乙 ==</p>'],
  ['two signs are no row', '<p>甲</p><p>--</p><p>乙</p>', '<p>甲</p><p>--</p><p>乙</p>'],
]

test.each(cases)('%s', (_what, html, arranged) => {
  expect(clean(html).html).toBe(arranged)
})

test('an empty link goes to the ledger', () => {
  expect(clean('<p>甲<a href="/a/1.html"></a></p>').dropped).toEqual(['empty/link: '])
})

test.each([
  ['an empty box', '<div>甲。<div></div>乙。</div>'],
  ['an empty paragraph', '甲。<p> </p><!-- -->乙。'],
  ['what was left out', '<div>甲。<div class="ad-slot">丙</div>乙。</div>'],
  ['several of them', '<div>甲。<div hidden>丙</div> <p></p><div></div>乙。</div>'],
  ['a gap behind a break', '<div>甲。<br><div class="line-gap"></div>乙。</div>'],
])('two lines that only %s parted are two paragraphs', (_what, html) => {
  expect(clean(html).html).toBe('<p>甲。</p><p>乙。</p>')
})

test('an empty box within a link or behind a break parts nothing', () => {
  expect(clean('<p><a href="/a">甲<span hidden>丙</span>乙</a></p>').html).toContain('>甲乙</a>')
  expect(clean('<div><a href="/a">甲<div hidden>丙</div>乙</a></div>').html).toContain('>甲乙</a>')
  expect(clean('<div>甲<br><div></div>乙</div>').html).toBe('<p>甲<br>乙</p>')
})

test.each([
  ['<ul><li><a href="/a"><h2>甲</h2></a></li></ul>', '<ul><li><a href="/a">甲</a></li></ul>'],
  ['<ul><li><h2><a href="/a">甲</a></h2><p>乙</p></li></ul>', '<ul><li><p><a href="/a">甲</a></p><p>乙</p></li></ul>'],
  ['<ul><li><h2>甲<a href="/a">乙</a></h2></li></ul>', '<ul><li><h2>甲<a href="/a">乙</a></h2></li></ul>'],
  ['<h2><a href="/a">甲</a></h2><p>乙</p>', '<h2><a href="/a">甲</a></h2><p>乙</p>'],
])('a heading in an item that is nothing but a link is none: %s', (html, arranged) => {
  expect(clean(html).html).toBe(arranged)
})

const long = '潮水在星期一早上退去，第一艘船离开了港口。'.repeat(6)

test('a long paragraph that the one before it says is a twin of it', () => {
  const {html, dropped} = clean(`<p><strong>${long}</strong></p><div><p>${long}</p></div><p>乙</p>`)
  expect(html).toBe(`<p><strong>${long}</strong></p><p>乙</p>`)
  expect(dropped).toEqual([`blocks/twin: ${long}`])
  // What stands first may be the standfirst, and the article's picture behind it.
  const lead = long.slice(0, 60)
  const picture = '<figure><img src="https://a.example/a.jpg"></figure>'
  expect(clean(`<div>${lead}</div>${picture}<div><p>${lead}</p><p>乙</p></div>`).html).toContain(`</figure><p>乙</p>`)
  // Further down, a picture begins something else.
  const later = `<p>乙</p><p>丙</p><p>${lead}</p>${picture}<p>${lead}</p>`
  expect(clean(later).html.split(lead)).toHaveLength(3)
  for (const kept of [
    `<p>甲。</p><p>甲。</p>`,
    `<p>${long.slice(0, 40)}</p>`.repeat(2),
    `<p>${long}</p>`.repeat(3),
    `<p>${long}</p><p>乙</p><p>${long}</p>`,
  ]) {
    expect(clean(kept)).toMatchObject({html: kept, dropped: []})
  }
})

test('columns of many lines are no table', () => {
  const column = (name: string) => `<td>${Array(9).fill(name).join('<br>')}</td>`
  expect(clean(`<table><tr>${column('甲')}${column('乙')}</tr></table>`).html).not.toContain('<table')
  const rows = `<tr>${column('甲')}${column('乙')}</tr>`.repeat(3)
  expect(clean(`<table>${rows}</table>`).html).toContain('<table')
})
