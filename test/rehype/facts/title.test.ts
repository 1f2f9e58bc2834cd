import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const article = (title: string, html: string, url = 'https://harbour-gull.example/ships') =>
  convert(`[${title}](${url})\n------\n\n${html}`)

test('the name of the site at the end of a title goes, and the heading that says the title with it', () => {
  const html = '<h1>Ships are back</h1><p>They came on Monday.</p><h2>Tides</h2><p>High.</p>'
  const {frontMatter, markdown, ledger} = article('Ships are back - Harbour-Gull', html)
  expect(frontMatter.title).toBe('Ships are back')
  expect(markdown).toBe('They came on Monday.\n\n## Tides\n\nHigh.\n')
  expect(ledger.map(({rule}) => rule)).toEqual(['headings/title'])
})

test.each([
  ['Ships are back | The Harbour Gull', 'https://www.harbourgull.example/a'],
  ['Ships are back | The Harbour Gull', 'https://theharbourgull.example/a'],
  ['Ships are back – EL PAÍS', 'https://elpais.example/a'],
  ['Ships are back | NPG', 'https://www.npg.example/a'],
  ['Ships are back - NPG', 'https://edition.npg.co.example/a'],
])('%s at %s: the name is known by its letters', (title, url) => {
  expect(article(title, '<p>They came on Monday.</p>', url).frontMatter.title).toBe('Ships are back')
})

test.each([
  ['船回来了 – BBC News 中文', 'https://www.bbc.com/zhongwen/simp/a-1'],
  ['船回来了_BBC News 中文', 'https://www.bbc.com/zhongwen/simp/a-1'],
  ['船回来了 - RFI - 法国国际广播电台', 'https://www.rfi.fr/cn/a'],
  ['船回来了 – 法国国际广播电台 – 法国国际广播电台 - RFI', 'https://www.rfi.fr/cn/a'],
  ['船回来了 | 德国之声', 'https://www.dw.com/zh/a'],
])('%s at %s: a known name goes whatever parts it from the title', (title, url) => {
  expect(article(title, '<p>星期一回来的。</p>', url).frontMatter.title).toBe('船回来了')
})

test.each([
  '<div class="doc-title"><p>Ships are back</p></div>',
  '<div class="post-title"><span>Ships are back</span></div>',
])('a box that is called the title says it: %s', (box) => {
  expect(article('Ships are back', `${box}<p>They came.</p>`).markdown).toBe('They came.\n')
  const other = article('Ships', `${box}<p>They came.</p>`).markdown
  expect(other).toBe('Ships are back\n\nThey came.\n')
})

test.each(['<span class="sub">Harbour</span> Ships are back', 'Harbour<br>Ships are back'])(
  'what stands above the title in its heading is a line of its own: %s',
  (heading) => {
    expect(article('Ships are back', `<h1>${heading}</h1><p>They came.</p>`).markdown).toBe('Harbour\n\nThey came.\n')
    expect(article('Ships', `<h1>${heading}</h1><p>They came.</p>`).markdown).toContain('Ships are back')
  },
)

test('markup within a word of a title does not part it, a line break does', () => {
  const html = '<p>They came on Monday.</p>'
  expect(article('The <i>Gull</i>s<br/>are <b>b</b>ack', html).frontMatter.title).toBe('The Gulls are back')
  expect(article('<strong>船</strong>回来了', html).frontMatter.title).toBe('船回来了')
})

test.each([
  'Ships are back | The Daily Gull',
  'Ships are back_海鸥网',
  'Ships are back - News - The Daily Gull',
  'Ships are back：浜新聞デジタル',
])('%s: a heading before the text says how much of it is the title', (title) => {
  const {frontMatter, markdown} = article(title, '<h1>Ships are back</h1><p>They came.</p><h2>Tides</h2><p>High.</p>')
  expect(frontMatter.title).toBe('Ships are back')
  expect(markdown).toBe('They came.\n\n## Tides\n\nHigh.\n')
})

test('a blank as wide as a character parts the words of title and heading', () => {
  const {frontMatter, markdown} = article(
    '船が　帰ってきた：浜新聞デジタル',
    '<h1>船が　帰ってきた</h1><p>They came.</p>',
  )
  expect(frontMatter.title).toBe('船が　帰ってきた')
  expect(markdown).toBe('They came.\n')
})

test.each([
  ['Ships are back: all of them', '<h1>Ships are back</h1><p>They came.</p>'],
  ['Ships are back - all of them', '<p>They came.</p><h1>Ships are back</h1><p>All of them.</p>'],
  ['Ships are back - all of them', '<h2>Ships are back</h2><p>They came.</p>'],
  ['船回来了：谁在报，谁在等', '<h1>船回来了</h1><p>来了。</p>'],
  ['船回来了：三艘大船', '<h1>船回来了</h1><p>来了。</p>'],
  ['港口观察：谁在读日报', '<h1>港口观察</h1><p>来了。</p>'],
])('%s stays whole beside %s', (title, html) => {
  expect(article(title, html).frontMatter.title).toBe(title)
})

test.each(['Ships are back - Part 2', 'A walk with the Harbour-Gull', 'Interview: Harbour-Gull', 'Harbour-Gull'])(
  '%s is a whole title',
  (title) => {
    expect(article(title, '<p>They came on Monday.</p>').frontMatter.title).toBe(title)
  },
)

test.each([
  '<p>A word on the weather.</p><h1>Ships are back</h1><p>They came.</p><h1>Ships are back</h1>',
  '<h3>Ships are back</h3><p>They came.</p>',
  '<p><a href="/c">A column</a></p><p class="post-title">Ships are back</p><p>They came.</p>',
])('the title is not said again: %s', (html) => {
  expect(article('Ships are back', html).markdown).not.toContain('Ships are back')
})

test('a heading that is a link to the text says how much of a title is one', () => {
  const title = 'The ships are back in the harbour'
  const heading = `<h2><a href="/ships">${title}</a></h2><p>They came.</p>`
  expect(article(`${title} | Notes | Ann Lee`, heading)).toMatchObject({
    frontMatter: {title},
    markdown: 'They came.\n',
  })
  expect(
    article('Ships are back | all of them', '<h2><a href="/s">Ships are back</a></h2><p>They came.</p>'),
  ).toMatchObject({frontMatter: {title: 'Ships are back | all of them'}})
})

test('a heading that says the section before the title says the title', () => {
  const heading = '<h1><div><a href="/news">Local News | </a></div> <span>Ships are back</span></h1><p>They came.</p>'
  expect(article('Ships are back', heading).markdown).toBe('They came.\n')
  const other = '<h1><a href="/news">Ships</a> are back</h1><p>They came.</p>'
  expect(article('are back', other).markdown).toContain('Ships')
})

test.each([
  '<p>They came.</p><p class="title">Ships are back</p>',
  '<p>Ships are back</p><p>They came.</p>',
  '<p>They came.</p><h2>Ships are back</h2><p>All of them.</p>',
  '<h1>Ships are back, and more</h1><p>They came.</p>',
])('a text that says the title stays: %s', (html) => {
  expect(article('Ships are back', html).markdown).toContain('Ships are back')
})

test('a heading that says a title of any length goes, and none for a title without letters', () => {
  const long = 'Ships are back in the harbour '.repeat(9).trim()
  expect(article(long, `<h1>${long}</h1><p>They came on Monday.</p>`).markdown).toBe('They came on Monday.\n')
  expect(article('???', `<h2>${long}</h2><p>They came.</p>`).markdown).toBe(`## ${long}\n\nThey came.\n`)
  expect(article('???', '<h1>???</h1><p>They came.</p>').markdown).toBe('They came.\n')
})

test.each([
  [
    'The ships are back in the harbour',
    '<p>They came on Monday.</p><h2>The ships are back in the harbour</h2><p>High.</p>',
  ],
  ['Petition : The ships are back in the harbour', '<h1>The ships are back in the harbour</h1><p>They came.</p>'],
])('a long title is not said again: %s', (title, html) => {
  expect(article(title, html).markdown).not.toContain('The ships are back')
})

test('a heading far behind the beginning is a section, whatever it says', () => {
  const html = `${'<p>They came on Monday.</p>'.repeat(3)}<h2>The ships are back in the harbour</h2><p>High.</p>`
  expect(article('The ships are back in the harbour', html).markdown).toContain('## The ships')
})

test.each([
  '<h1><span>On the quay</span><br><span>Ships are back</span></h1>',
  '<h2><span>On the quay</span> <span>Ships are back</span></h2>',
])('what stands above the title in its heading stays: %s', (heading) => {
  const {markdown} = article('Ships are back', `${heading}<p>They came on Monday.</p>`)
  expect(markdown).toBe('On the quay\n\nThey came on Monday.\n')
})

test.each([
  '<h1>Ships are back<span class="second">On the quay</span></h1>',
  '<h1><span>Ships are back</span> <small>On the quay</small></h1>',
])('what stands below the title in its heading stays: %s', (heading) => {
  const {markdown} = article('Ships are back', `${heading}<p>They came on Monday.</p>`)
  expect(markdown).toBe('On the quay\n\nThey came on Monday.\n')
})

test.each(['<h1>Ships are back<span> on the quay</span></h1>', '<h1>Ships are back <em>On the Quay</em></h1>'])(
  'a heading that goes on behind the title is one: %s',
  (heading) => {
    const {markdown} = article('Ships are back', `${heading}<p>They came on Monday.</p>`)
    expect(markdown).toMatch(/^## Ships are back \*?on the quay/i)
  },
)

test('a heading that begins with the title is one', () => {
  const html = '<h2><span>Ships</span> of the north</h2><p>They came.</p><h2>More <b>Ships</b></h2><p>And more.</p>'
  expect(article('Ships', html).markdown).toBe('## Ships of the north\n\nThey came.\n\n## More Ships\n\nAnd more.\n')
})

test.each([
  ['港の船が帰ってくる：カモメ新聞', '港の船が帰ってくる'],
  ['対談：カモメ新聞', '対談：カモメ新聞'],
  ['专访港口的老人：海鸥新闻', '专访港口的老人：海鸥新闻'],
])('behind a colon papers of Japan say what they are called: %s', (title, bare) => {
  const site = title.slice(title.indexOf('：') + 1)
  const head = `<title>${title}</title><meta property="og:site_name" content="${site}">`
  const {frontMatter} = convert(
    `<html><head>${head}</head><body><article><p>${'船が港に帰ってきた。'.repeat(9)}</p></article></body></html>`,
  )
  expect(frontMatter.title).toBe(bare)
})

test.each([
  '<p class="topic">Harbour news</p><h1>Ships are back</h1>',
  '<h1>Ships are back</h1>',
  '<h1><span>Harbour news</span> <span>Ships are back</span></h1>',
])('a title says the kicker that stands before the heading or nowhere: %s', (headings) => {
  const {frontMatter, markdown} = article('Harbour news: Ships are back', `${headings}<p>They came on Monday.</p>`)
  expect(frontMatter.title).toBe('Harbour news: Ships are back')
  expect(markdown).toBe('They came on Monday.\n')
})

test('a kicker stays that the title does not say, whatever stands around the title', () => {
  const html = '<h1><span>Harbour news</span> The ships are back from sea</h1><p>They came on Monday.</p>'
  expect(article('The ships are back from sea', html).markdown).toBe('Harbour news\n\nThey came on Monday.\n')
})

test.each([
  ['Harbour: Ships', '<h1>Ships</h1><p>They came.</p>', '## Ships'],
  ['Harbour: Ships are back', '<h2>Ships are back</h2><p>They came.</p>', '## Ships are back'],
  ['Harbour: Ships are back', '<p>They came.</p><h1>Ships are back</h1><p>All.</p>', '## Ships are back'],
  ['Harbour: Ships are back', '<h1>Are the ships back?</h1><p>They came.</p>', '## Are the ships back?'],
])('%s: a heading stays that is too short, of a lower level, behind the text or another', (title, html, heading) => {
  expect(article(title, html).markdown).toContain(heading)
})

test.each([
  ['War', '<h1>The <em>Great</em> War</h1>'],
  ['10', '<h1><span>Room</span> 10</h1>'],
  ['中国', '<h1><span>我爱</span>中国</h1>'],
])('a heading that ends with a word which is the title says more: %s', (title, heading) => {
  expect(article(title, `${heading}<p>They came on Monday.</p>`).markdown).toMatch(/^## \S/)
})

test('a short title goes behind a kicker that is called so', () => {
  const {markdown} = article('Ships', '<h1><span class="kicker">Harbour</span> Ships</h1><p>They came on Monday.</p>')
  expect(markdown).toBe('Harbour\n\nThey came on Monday.\n')
})

test.each(['<ul><li>Kiel</li><li>Oslo</li></ul><p>They came.</p>', '<p>They came.</p><p>Kiel</p><p>They left.</p>'])(
  'what the title begins with stays in a list and behind a sentence: %s',
  (html) => {
    expect(article('Kiel: Ships are back', html).markdown).toMatch(/^(?:- )?Kiel$/m)
  },
)
