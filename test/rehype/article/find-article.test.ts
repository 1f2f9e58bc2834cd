import fc from 'fast-check'
import type {Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import type {Conversion} from '../../../src/conversion.ts'
import type {Facts} from '../../../src/facts.ts'
import {visibleText} from '../../../src/ground/visible-text.ts'
import {convert} from '../../../src/index.ts'
import {resolveOptions} from '../../../src/options.ts'
import {generalPublisher} from '../../../src/publishers/define.ts'
import {findArticle} from '../../../src/rehype/article/index.ts'

const parser = unified().use(rehypeParse, {fragment: true})

/** What is left of a page or a fragment, and `rule: text` of everything else. */
function find(html: string, kind: Conversion['kind'] = 'page', stated: Facts = {}, baseUrl?: string) {
  const tree = parser.parse(html) as Root
  const conversion: Conversion = {
    settings: resolveOptions(),
    publisher: generalPublisher,
    facts: {},
    baseUrl,
    kind,
    ledger: [],
  }
  findArticle(tree, conversion, stated)
  const dropped = conversion.ledger.map(({rule, text}) => `${rule}: ${text}`)
  return {html: toHtml(tree), text: visibleText(tree), dropped}
}

const first = '<p>The harbour opened again on Monday, and the first boat left with the morning tide.</p>'
const second = '<p>More boats are to follow before the end of the week, said the keeper of the lighthouse.</p>'
const prose = (first + second).repeat(2)

test('a fragment is left as it is', () => {
  const html = `<nav><a href="/">Home</a></nav>${first}<div class="comments">Nice.</div>`
  expect(find(html, 'fragment')).toMatchObject({html, dropped: []})
})

test.each([
  ['by its name', `<div class="entry-content">${first}${second}</div>`],
  ['by its tag', `<article>${first}${second}</article>`],
  ['by its role', `<div role="main">${first}${second}</div>`],
  ['by its microdata', `<div itemprop="articleBody">${first}${second}</div>`],
  ['by its prose', `<div class="x1"><div class="x2">${first}${second}</div></div>`],
])('finds the article %s', (_how, article) => {
  const found = find(`<div id="top"><a href="/">Home</a></div>${article}<div id="end"><a href="/a">Terms</a></div>`)
  expect(found.text).toBe(visibleText(parser.parse(first + second)))
})

test.each([
  `<table><tr><td>${first}${second}</td></tr></table>`,
  `<table><tr><td><div>${first}${second}</div></td></tr></table>`,
  `<table><tr><td><table><tr><td>${first}${second}</td></tr></table></td></tr></table>`,
])('finds an article in a cell of what lays a page out: %s', (table) => {
  const page = table.replace('<tr>', '<tr><td>Tides of today</td>')
  const found = find(`<div>The Gull</div>${page}<div>All rights of the Gull</div>`)
  expect(found.html).toBe(`<div>${first}${second}</div>`)
})

test.each([
  `<tr><th>When</th><td>At noon</td></tr><tr><th>What</th><td>${first}${second}</td></tr>`,
  `<tr><td>Who asked?</td></tr><tr><td>${first}${second}</td></tr>`,
  `<tr><th>What</th><td>${first}${second}</td></tr>`,
  `<tr><td>What</td><td>${first}${second}</td></tr>`,
  `<tr><td><h1>Ferries</h1><p>What it is about</p></td><td>${first}${second}</td></tr>`,
])('a table that says one thing after the other is no layout: %s', (rows) => {
  expect(find(`<div><table>${rows}</table></div>`).text).toContain(rows.includes('Who') ? 'Who' : 'What')
  expect(find(`<div><table>${rows}</table></div>`).text.includes('noon')).toBe(rows.includes('noon'))
})

test('a heading that counts is kept over a list of words', () => {
  const heading = '<h3>阅读 30 分钟</h3>'
  expect(find(`<article>${body}${heading}<ul><li>小说</li><li>诗</li></ul>${body}</article>`).html).toContain(heading)
  const links = '<ul><li><a href="/a">小说</a></li><li><a href="/b">诗</a></li></ul>'
  expect(find(`<article>${body}${heading}${links}</article>`).html).not.toContain(heading)
})

test('a cell with the title has the lead of the one beside it, another is a column', () => {
  const row = (cell: string) =>
    find(`<table><tr><td>${cell}</td><td class="content">${first}${second}</td></tr></table>`).text
  const lead = 'Terns have been seen above the pier.'
  expect(row(`<h1>Ferries</h1><p>${lead}</p>`)).toContain(lead)
  expect(row(`<p>${lead}</p>`)).not.toContain(lead)
})

test('an article of several rows keeps them', () => {
  const rows = `<tr><td>${first}</td></tr><tr><td>${prose}${prose}</td></tr>`
  expect(find(`<table>${rows}</table><p>Gulls</p>`).text).toContain(visibleText(parser.parse(first + prose)))
})

test('a cell that says where the page stands is clutter, one with a label and words is not', () => {
  const trail = '<td>现在位置：<a href="/">首页</a> » <a href="/a">渡轮</a></td>'
  const words = '<td>位置：<a href="/">首页</a>，渡轮的旁边</td>'
  const found = find(`<article>${first}<table><tr>${trail}${words}</tr></table>${second}</article>`)
  expect(found.dropped).toEqual(['page/navigation: 现在位置：首页 » 渡轮'])
})

test.each([
  ['<nav><a href="/">Home</a></nav>', 'page/navigation'],
  ['<div class="breadcrumb"><a href="/">Home</a></div>', 'page/navigation'],
  ['<p class="crumbs"><span><a href="/">Home</a></span> <span class="active">Boats</span></p>', 'page/navigation'],
  ['<div class="field field-type-taxonomy-term-reference"><div><a href="/c">Boats</a></div></div>', 'page/tags'],
  ['<div>当前所在位置：<a href="/">首页</a> &gt; <a href="/a">渡轮</a> &gt;&gt; 正文</div>', 'page/navigation'],
  ['<footer>Terms</footer>', 'page/footer'],
  ['<div class="share-buttons">Share</div>', 'page/share'],
  ['<div id="comments"><p>Nice.</p></div>', 'page/comments'],
  ['<div class="related-posts"><a href="/a">Another boat</a></div>', 'page/related'],
  ['<p><a href="/a">Lea también: Otro barco</a></p>', 'page/related'],
  ['<p>– Leggi anche: <a href="/a">Un altro traghetto</a></p>', 'page/related'],
  ['<div class="newsletter-box"><p>News by mail</p></div>', 'page/newsletter'],
  ['<div class="by-line">Ann Lee</div>', 'page/meta'],
  ['<div class="time-source">9:30, Gull News</div>', 'page/meta'],
  ['<div class="writer-bio">She lives by the sea.</div>', 'page/author'],
  ['<div class="author-bio">She lives by the sea.</div>', 'page/author'],
  ['<aside><h3>Read more</h3><p>Three boats and what became of them.</p></aside>', 'page/sidebar'],
  ['<aside><p>On boats: <a href="/a">Another boat</a></p></aside>', 'page/sidebar'],
  ['<aside><p>News by mail</p><form><input type="email"></form></aside>', 'page/sidebar'],
  ['<aside class="newsletter"><p>News by mail</p></aside>', 'page/sidebar'],
  ['<aside class="ads-box"><span>광고</span></aside>', 'page/sidebar'],
  ['<aside><p>ADVERTISEMENT</p></aside>', 'page/sidebar'],
  ['<div class="sidebar">Weather: fog</div>', 'page/sidebar'],
  [
    '<div class="banner"><a href="https://shop.example/"><img src="shop.jpg" alt="Buy"></a></div>',
    'page/advertisement',
  ],
  ['<div class="popup"><img src="/close.svg" alt="Close"></div>', 'page/overlay'],
  ['<ol class="notes"><li id="n1"><a href="/light">The light and its keepers</a></li></ol>', 'page/links'],
  ['<div class="wp-block-buttons"><a href="/join">Subscribe now</a></div>', 'page/control'],
  ['<div class="rating">Rate this: 5 stars</div>', 'page/poll'],
  ['<footer><p>Posted in <a href="/sea">Sea</a>, a part of the paper with much on boats.</p></footer>', 'page/footer'],
])('within an article, %s goes by %s', (clutter, rule) => {
  const found = find(`<article>${first}${clutter}${second}</article>`)
  expect(found.html).toBe(`<article>${first}${second}</article>`)
  expect(found.dropped).toEqual([expect.stringContaining(`${rule}: `)])
})

test.each([
  '<blockquote><p>Comments are welcome, said the card on the counter of the shop.</p></blockquote>',
  '<ul><li>one rope</li><li>two anchors</li></ul>',
  '<table><tbody><tr><td>tide</td><td>6:12</td></tr></tbody></table>',
  '<pre><code>tide --today</code></pre>',
  '<div class="has-sidebar"><p>A word about the sea, which was calm on that day and on the next.</p></div>',
  '<h2 class="anchor anchorWithStickyNavbar_x" id="a">The tides</h2><p>They rise twice a day, as everybody knows.</p>',
  '<h2>Contents</h2><ul><li>The boats</li><li>The tides</li></ul>',
  '<p>See <a href="/tides">the table of the tides</a> for the hours of high water.</p>',
  '<div style="visibility:hidden"><p>Shown by a script.</p></div>',
  '<p><img style="visibility:hidden" class="lazyload" data-src="boat.jpg" alt="A boat"></p>',
  '<h3><button>Why so late?</button></h3><p>Fog.</p>',
  '<p>The <span class="tooltip">quay wall</span> is old.</p>',
  '<p>The <b><span class="tooltip">quay wall</span></b> is old.</p>',
  '<p>See the <a class="premium" href="https://sea.example/x">earlier report</a> on this.</p>',
  '<p><span class="dateline">LONDON —</span> The crane stays.</p>',
  '<figure><img src="boat.jpg"><figcaption><span>A boat</span><span class="figure__copyright">© Jo Gull</span></figcaption></figure>',
  '<figure><img src="boat.jpg"><figcaption>A boat <small class="copyright">Photo: Jo Gull</small></figcaption></figure>',
  '<a class="image-popup" href="/boat.jpg"><img src="boat-s.jpg" alt="A boat"></a>',
  '<figure class="overlay-image"><img src="boat.jpg"><figcaption>A boat</figcaption></figure>',
  '<div class="banner-image"><img src="boat.jpg" alt="A boat"></div>',
  '<p>Built in 1912<sup><a href="#n1">[1]</a></sup>.</p><ol class="notes"><li id="n1"><a href="https://sea.example/light">The light and its keepers</a></li></ol>',
  '<div class="news-related news-related-files"><h4>Files</h4><ul><li><a href="/plan.pdf">The plan</a> (1 MB)</li></ul></div>',
  '<div class="wp-block-file"><a href="/tides.pdf">The tides of the year</a></div>',
  '<div class="wp-block-buttons"><div class="wp-block-button"><a href="https://sea.example/r">Read the full report</a></div></div>',
  '<div class="widget"><div class="video-widget"><video src="boat.mp4"></video><p>A boat</p></div></div>',
  '<blockquote class="instagram-media"><div><a href="https://www.instagram.com/p/1/">A post shared by Jo Gull</a></div></blockquote>',
  '<div class="rating"><p>Four of five stars, said the keeper of the lighthouse in his review.</p></div>',
  '<div class="premium-content"><p>The keeper said that he had seen it coming for years, and wrote it down.</p></div>',
  '<blockquote><p>It is our landmark.</p><footer>Jo Gull, <cite>The Tide</cite></footer></blockquote>',
  '<footer><p>Additional reporting by Jo Gull in Hull; editing by Ada Gull.</p></footer>',
  '<ul><li><input type="checkbox" checked> one rope</li><li>two anchors</li></ul>',
  '<aside><p>The lighthouse is the last of its kind.</p></aside>',
  '<aside class="infobox"><h3>The light in figures</h3><dl><dt>Built</dt><dd>1912</dd></dl></aside>',
  '<aside class="pullquote"><blockquote>It is our landmark</blockquote><cite>Jo Gull</cite></aside>',
  '<div class="sidebar-box"><h4>Factbox: the light</h4><p>It was built in 1912, and it can be seen from the other coast.</p></div>',
  '<p><em>More of it stands in our </em><a href="https://sea.example/n"><em>newsletter</em></a></p>',
  '<button aria-expanded="false">Why so late?</button><div hidden><p>Fog.</p></div>',
  '<figure><button><picture><img src="boat.jpg" alt="A boat"></picture></button></figure>',
])('within an article, %s stays', (content) => {
  const html = `<article>${first}${content}${second}</article>`
  expect(find(html)).toMatchObject({html, dropped: []})
})

test('what a page says where no script runs goes, pictures and players stay', () => {
  const message = '<noscript>Enable JavaScript to see what <a href="/c">others</a> say.</noscript>'
  const picture = '<noscript><img src="boat.jpg" alt="A boat"></noscript>'
  const found = find(`<article>${first}${message}${picture}${second}</article>`)
  expect(found.html).toBe(`<article>${first}${picture}${second}</article>`)
  expect(found.dropped).toEqual(['page/no-script: Enable JavaScript to see what others say.'])
})

test.each([
  ['at the end', '<h2>Boats and harbours</h2><div class="related"><a href="/a">Another boat</a></div>'],
  ['in wrappers', '<div><h2>Boats</h2></div><div><div class="related"><a href="/a">Another</a></div></div>'],
  ['before another', '<h3>Boats</h3><div class="tags"><a href="/a">Rope</a></div><h2>The tide</h2><p>It was high.</p>'],
])('a heading goes with the clutter that it headed, %s', (_where, end) => {
  const found = find(`<article>${first}${second}${end}</article>`)
  expect(found.text).not.toContain('Boats')
  expect(found.dropped).toContainEqual(expect.stringContaining('page/heading: Boats'))
})

test.each([
  ['text', '<h2>Boats</h2><div class="share-buttons">Share</div><p>Three of them.</p>'],
  ['a picture', '<h2>Boats</h2><img src="boat.jpg"><div class="share-buttons">Share</div>'],
  ['a section', '<h2>Boats</h2><div class="share-buttons">Share</div><h3>Sails</h3><p>Three of them.</p>'],
  ['nothing that was clutter', '<h2>Boats</h2><h2>Sails</h2>'],
  ['a sentence of its own', '<h2>Boats were built here until May.</h2><div class="share-buttons">Share</div>'],
])('a heading stays that has %s', (_what, end) => {
  expect(find(`<article>${first}${second}${end}</article>`).text).toContain('Boats')
})

const body = first.repeat(3) + second.repeat(3)

test.each([
  ['before it', `<p><a href="/news">News</a> | <a href="/news/sea">Sea</a></p>${body}`],
  ['with other signs', `<div><span>∙</span><a href="/news">News</a> ＞</div>${body}`],
  ['behind it', `${body}<div><a href="/b">More boats</a></div><p><strong><a href="/k">The keeper</a></strong></p>`],
])('lines of links within the site go, %s', (_where, content) => {
  const found = find(`<article>${content}</article>`)
  expect(found.text).toBe(visibleText(parser.parse(body)))
  expect(found.dropped[0]).toContain('page/links: ')
})

test.each([
  '홍길동 기자 hong@gull.example',
  '홍길동 기자',
  '홍길동 기자(<a href="mailto:hong@gull.example">hong@gull.example</a>)',
  '【홍길동】',
  'hong@gull.example',
])('a line below a text that signs it once more goes: %s', (line) => {
  const found = find(
    `<article>${body}<p>${line}</p></article>`,
    'page',
    {author: ['홍길동']},
    'https://www.gull.example/a',
  )
  expect(found.text).toBe(visibleText(parser.parse(body)))
  expect(found.dropped).toEqual([expect.stringContaining('page/author: ')])
})

test.each([
  ['홍길동', '홍길동'],
  ['홍길동 기자', '갈매기'],
  ['갈매기 기자 hong@gull.example', '홍길동'],
  ['홍길동 기자: 그렇습니다', '홍길동'],
  ['hong@sea.example', '홍길동'],
  ['Write to Ann Lee at ann@gull.example', 'Ann Lee'],
])('a line below a text that says more stays: %s', (line, name) => {
  const found = find(`<article>${body}<p>${line}</p></article>`, 'page', {author: [name]}, 'https://www.gull.example/a')
  expect(found.text).toContain(line)
})

test('a label of an author takes the box with it that it opens, and nothing outside of one', () => {
  const about = '<dl><dt>丙山次郎</dt><dd>港町支局</dd></dl><p>専門・関心分野：港</p>'
  expect(find(`<article>${body}<div><div>この記事を書いた人</div>${about}</div></article>`).text).toBe(
    visibleText(parser.parse(body)),
  )
  const bare = find(`<article>${body}<p>この記事を書いた人</p>${about}</article>`)
  expect(bare.text).toContain('港町支局')
  const ofBook = `<p>About the author</p><p>Ann Lee sailed the sea.</p><p>Price</p><p>12 dollars</p>`
  expect(find(`<article>${body}<div>${ofBook}</div></article>`).text).toContain('12 dollars')
  const headed = `<div><h3>この記事を書いた人</h3><dl><dt>丙山次郎</dt></dl><h3>港の歴史</h3><p>甲</p></div>`
  expect(find(`<article>${body}${headed}</article>`).text).toContain('港の歴史')
  // A label that opens the article opens no box.
  expect(find(`<article><div><p>About the author</p>${body}</div></article>`).text).toContain('The harbour opened')
})

test('an address that the text before it announces stays', () => {
  const html = `<article>${body}<p>Write to us at the harbour, and we will answer as soon as the tide allows:</p><p>hong@gull.example</p></article>`
  expect(find(html, 'page', {author: ['홍길동']}, 'https://www.gull.example/a').text).toContain('hong@gull.example')
})

test('between sentences whoever speaks is named', () => {
  const html = `<article>${body}<p>홍길동 기자</p>${first}</article>`
  expect(find(html, 'page', {author: ['홍길동']}).text).toContain('홍길동 기자')
})

test.each([
  '<p><a href="https://sea.example/">The sea</a></p>',
  '<p><a href="/tides.pdf">The tides</a></p>',
  '<p><a href="mailto:keeper@gull.example">Write to the keeper</a></p>',
  '<p>Tickets at <strong><a href="/tickets">the harbour</a></strong></p>',
  '<h2><a href="/boats">Boats</a></h2><p>Three of them.</p>',
  '<ul><li><a href="/boats">Boats</a></li><li>Rope</li></ul>',
  '<p><a href="/boat.jpg"><img src="boat.jpg" alt="">A boat</a></p>',
])('%s stays at the end of an article', (line) => {
  expect(find(`<article>${body}${line}</article>`).html).toBe(`<article>${body}${line}</article>`)
})

const stated = {date: new Date('2020-02-03T23:30:00Z'), author: ['Ada Gull'], publisher: 'The Daily Gull'}

test.each([
  '<p>3 February 2020</p>',
  '<div><time>Dienstag, 4. Februar 2020</time> um 0:30 Uhr</div>',
  '<p>By Ada Gull | 02/03/2020</p>',
  '<span>Publié le 3 février 2020 à 23h30</span>',
  '<p>2020年2月3日</p>',
  '<p>Last updated: 2021-05-06</p>',
  '<p>Latest update : 2021-05-06</p>',
  '<details><summary>Mon 3 Feb 2020 12.30 GMT</summary>First published on Mon 3 Feb 2020 11.00 GMT</details>',
  '<details><summary>3 February 2020</summary></details>',
  '<p>Revised 3 February 2020</p>',
  '<div><span>The Daily Gull</span><span>3 Feb. 2020 12:30</span></div>',
  '<p>3 febbraio 2020 (modifica il 4 febbraio 2020 | 09:40)</p>',
  '<p>Data utworzenia: 3.2.2020, 08:31</p>',
])('a line goes that says what the page says of its date: %s', (line) => {
  for (const content of [line + body, body + line]) {
    const found = find(`<article>${content}</article>`, 'page', stated)
    expect(found.text).toBe(visibleText(parser.parse(body)))
    expect(found.dropped).toEqual([expect.stringContaining('page/date: ')])
  }
})

test.each([
  '<p>5 March 2019</p>',
  '<p>3 February 2020, Hull</p>',
  '<p>Ada Gull</p>',
  '<p>Boats: 3, 2020</p>',
  '<h2>3 February 2020</h2>',
  '<details><summary>3 February 2020</summary>The harbour opened.</details>',
  '<p>3 February 2020, the last boat</p>',
])('a line stays that says something else: %s', (line) => {
  expect(find(`<article>${line}${body}</article>`, 'page', stated).dropped).toEqual([])
})

test('a line before the text goes that says what the site is called, and none else', () => {
  const name = '<div>The Daily Gull</div>'
  expect(find(`<article>${name}${body}</article>`, 'page', stated).dropped).toEqual(['page/header: The Daily Gull'])
  const speaker = '<p><b>The Daily Gull</b></p><p>Where were you?</p>'
  for (const content of [body + name, `<img src="a.jpg">${name}${body}`, `<div>The Gull</div>${body}`, speaker + body])
    expect(find(`<article>${content}</article>`, 'page', stated).dropped).toEqual([])
})

test.each([
  ['<p><strong>Read also:</strong> <a href="/b">More boats are to follow</a></p>', 'page/related'],
  ['<blockquote><p>Puedes ver: <a href="/b">Más barcos</a></p></blockquote>', 'page/related'],
  ['<p>Categories: <a href="/b">boats</a>, <a href="/s">sea</a></p>', 'page/tags'],
])('a label with links goes: %s', (line, rule) => {
  const found = find(`<article>${body}${line}${first}</article>`)
  expect(found.text).toBe(visibleText(parser.parse(body + first)))
  expect(found.dropped).toEqual([expect.stringContaining(`${rule}: `)])
})

test.each([
  '<p>More about it in <a href="/b">the report on the boats that the keeper of the lighthouse wrote</a>.</p>',
  '<p>Tickets: <a href="/b">at the harbour</a></p>',
  '<p>See also: the table of the tides, which hangs in the <a href="/b">house of the keeper</a></p>',
])('words with a link stay: %s', (line) => {
  expect(find(`<article>${body}${line}${first}</article>`).dropped).toEqual([])
})

const announced = '<p><strong>All of our boats:</strong></p>'

test.each([
  `${announced}<div class="related-posts"><a href="/b">Boats</a></div>`,
  `${announced}<div class="related-posts"><a href="/b">Boats</a></div><h2>The tide</h2>${second}`,
  '<p> <b>All of <i>our boats:</i></b></p><div class="related-posts"><a href="/b">Boats</a></div>',
])('a bold line goes that announces what went: %s', (line) => {
  const found = find(`<article>${first.repeat(2)}${second}${line}</article>`)
  expect(found.text).not.toContain('All of our boats')
  expect(found.dropped).toContain('page/heading: All of our boats:')
})

test.each([
  `${announced}${second}`,
  `${announced}<div class="related-posts"><a href="/b">Boats</a></div>${second}`,
  `${announced}<ul><li>Boats</li></ul>`,
  `${announced}<table><tr><th>Boats</th></tr><tr><td>3</td></tr></table>`,
  `${announced}<iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>`,
  '<p><strong>All of our boats:</strong> boats</p>',
  '<p><strong><img src="/boats.jpg" alt="Boats" width="600">All of our boats:</strong></p>',
  '<p>All of our boats:</p>',
  announced,
  `<p><a href="/b.pdf"><strong>All of our boats:</strong></a></p><div class="related-posts"><a href="/b">Boats</a></div>`,
])('a bold line stays that announces what stays, or is none: %s', (line) => {
  expect(find(`<article>${first.repeat(2)}${second}${line}</article>`).text).toContain('All of our boats:')
})

test('a heading before the first text is a title', () => {
  const title = '<h2>A harbour</h2><div class="share-buttons">Share</div><h2>Boats may come again</h2>'
  expect(find(`<article>${title}${first}${second}</article>`).text).toContain('A harbour')
})

test.each([
  '<article><h3><a href="/b">Cranes</a></h3><p>The cranes of the harbour, and whoever has to look after them now.</p></article>',
  '<div><article><a href="/b"><h3>Cranes</h3></a><p>The cranes of the harbour, and who looks after them now.</p></article></div>',
])('articles behind a label that lead on by their titles go with it: %s', (teaser) => {
  const page = (label: string, next: string) => `<div><div>${prose}</div>${label}${next.repeat(2)}</div>`
  expect(find(page('<h2>Related posts</h2>', teaser)).text).not.toContain('cranes')
  expect(find(page('<h2>The cranes</h2>', teaser)).text).toContain('cranes')
  // Entries of a live blog.
  const links = '<h3>Related posts</h3><ul><li><a href="/c">Cranes are mended</a></li></ul>'
  expect(find(`<article>${prose}${links}${teaser.repeat(2)}</article>`).text).toContain('cranes')
  expect(find(page('<h2>Related posts</h2>', teaser.replace(/<\/?a[ >][^>]*>?/g, ''))).text).toContain('cranes')
})

test('one teaser is a standfirst, three are a list', () => {
  const teaser = '<div class="teaser"><p>The harbour may be used by larger boats again, after eleven years.</p></div>'
  expect(find(`<article>${teaser}${first}${second}</article>`).text).toContain('eleven years')
  const found = find(`<article>${first.repeat(3)}${second.repeat(3)}${teaser.repeat(3)}</article>`)
  expect(found.text).not.toContain('eleven years')
  expect(found.dropped).toHaveLength(3)
})

test('keeps the standfirst that stands before the body', () => {
  const lead = '<p class="lead">After eleven years the harbour may be used by larger boats again.</p>'
  const found = find(`<article><h1>A harbour</h1>${lead}<div class="entry-content">${first}${second}</div></article>`)
  expect(found.text).toContain('larger boats')
})

test.each([
  ['<div class="story-dek">Larger boats are welcome again</div>', true],
  ['<div class="bajada"><span>Larger boats are welcome again</span></div>', true],
  ['<div class="kicker">Larger boats are welcome again</div>', false],
  ['<div class="subtitle">8 May 2020, Monday morning</div>', false],
  ['<div class="story-dek">Larger boats</div>', false],
  ['<div class="story-dek"><a href="/b">Larger boats are welcome again</a></div>', false],
])('keeps what is called a standfirst between title and body without a full stop: %s', (line, stays) => {
  const {html} = find(`<div><h1>A harbour</h1>${line}<div class="body">${first}${second}${first}</div></div>`)
  expect(html.includes(line)).toBe(stays)
})

test('keeps title and standfirst of a block far before the article, and nothing else of it', () => {
  const title = '<h1>A harbour</h1><p>After eleven years the harbour may be used by larger boats again.</p>'
  const hero = `<div class="hero"><p>8 May | News</p><div>${title}</div></div>`
  const found = find(`${hero}<main><div>${first}${second}</div></main>`)
  expect(found.html).toBe(`${title}<main><div>${first}${second}</div></main>`)
  expect(found.dropped).toEqual(['page/outside-article: 8 May | News'])
  // The article has a title, so that the one before it is the site's.
  const titled = find(`${hero}<main><h1>Boats</h1>${first}${second}</main>`)
  expect(titled.text).not.toContain('eleven years')
})

test('nothing stands before an article that opens with its title, and something before one that does not', () => {
  const strip = '<div class="air"><div><p>DOWN TO SEA</p><h2>What the tide leaves behind on the beach</h2></div></div>'
  const page = (article: string) => `<div class="p">${strip}<div><article>${article}</article></div></div>`
  const titled = `<header><h1>Ships</h1></header>${first}${second}`
  expect(find(page(titled)).html).toBe(`<article>${titled}</article>`)
  expect(find(page(`${first}<h1>Ships</h1>${second}`)).html).toContain('DOWN TO SEA')
  // A section's heading is no title.
  const standfirst = '<p>After eleven years the harbour may be used by larger boats again, says its keeper.</p>'
  const section = `<main><h2>A harbour opens</h2>${standfirst}<article><h1>Ships</h1>${first}${second}</article></main>`
  const {markdown} = convert(`<html><head><title>A harbour opens</title></head><body>${section}</body></html>`)
  expect(markdown).toContain('eleven years')
})

test('keeps the standfirst behind a box around the title far before the article', () => {
  const box = '<div class="ttl"><h1>A harbour</h1></div>'
  const standfirst = '<h2>After eleven years the harbour may be used by larger boats again.</h2>'
  const promotion = '<div><p>Ferries of our partners are cheaper on Mondays, and on Tuesdays as well.</p></div>'
  const {text} = find(`<div>${box}${standfirst}${promotion}</div><main><div>${first}${second}</div></main>`)
  expect(text).toContain('eleven years')
  expect(text).not.toContain('Ferries')
})

test('a name does not take the whole article away', () => {
  const found = find(`<div class="sidebar">${(first + second).repeat(4)}</div><div>Terms</div>`)
  expect(found.text).toContain('first boat')
})

test('what is left and the ledger hold every word of a page', () => {
  const word = fc.constantFrom(
    '港口',
    'boat',
    'Kommentare',
    'Share',
    'a longer line about the sea and all the boats on it',
  )
  const name = fc.constantFrom('', 'article', 'comments', 'sidebar', 'entry-content', 'nav', 'related', 'main')
  const tag = fc.constantFrom('div', 'section', 'article', 'aside', 'p', 'ul', 'form', 'h2', 'footer')
  const {node} = fc.letrec<{node: string}>((tie) => ({
    node: fc.oneof(
      {depthSize: 'small', withCrossShrink: true},
      word.map((said) => `<p>${said}</p>`),
      fc
        .tuple(tag, name, fc.array(tie('node'), {minLength: 1, maxLength: 4}))
        .map(([element, names, inner]) => `<${element} class="${names}">${inner.join('')}</${element}>`),
    ),
  }))
  const letters = (text: string) => [...text.replace(/\s+/g, '')].sort().join('')
  fc.assert(
    fc.property(fc.array(node, {minLength: 1, maxLength: 6}), (nodes) => {
      const html = nodes.join('')
      const {text, dropped} = find(html)
      const said = dropped.map((line) => line.slice(line.indexOf(': ') + 2))
      expect(letters(text + said.join(''))).toBe(letters(visibleText(parser.parse(html) as Root)))
    }),
  )
})

test('columns that are items of a list are boxes; a list of the article stays one', () => {
  const left = `<li class="left">${prose}</li>`
  const columns = `<ul class="columns">${left}<li class="right">Terms of the harbour</li></ul>`
  expect(find(`<div class="content">${columns}</div>`).html).not.toContain('<li')
  const list = `<ul><li>${first}${second}</li><li>${first}</li></ul>`
  expect(find(`<article>${first}${list}${second}</article>`).html).toContain(list)
})

test('a page nested as deep as the parser lets it be', () => {
  const depth = 250
  expect(find(`${'<div>'.repeat(depth)}${first}${'</div>'.repeat(depth)}`).text).toContain('first boat')
})

test.each([
  [
    `<article><h1>Ships</h1><div class="author-area"><a href="/u/1">Jo</a><p class="blog_date">2022. 12. 12. 11:40</p></div>${first}${second}</article>`,
    '2022-12-12',
  ],
  [`<article><h1>Ships</h1><span class="news-date">12.12.2022</span>${first}${second}</article>`, '2022-12-12'],
  [`<article><h1>Ships</h1><p>2022/12/12 21:27</p>${first}${second}</article>`, '2022-12-12'],
  [`<article><h1>Ships</h1>${first}<p>Bonn, 11.10.2021</p>${second}</article>`, '2021-10-11'],
  [`<article><p>5. November 2021</p><h1>Ships</h1>${first}${second}</article>`, '2021-11-05'],
  [
    `<main><div><h1>Ships</h1><p>Posted on May 3rd, 2020 by Jo Gull</p></div><article>${first}${second}</article></main>`,
    '2020-05-03',
  ],
  [`<article><h1>Navires</h1><div>le 7 janvier 2020</div>${first}${second}</article>`, '2020-01-07'],
  [`<article><h1>Лодки</h1><div>Опубликовано: 7 января 2020 г.</div>${first}${second}</article>`, '2020-01-07'],
  [`<article><h1>배</h1><p>입력 2020년 1월 7일 13:27</p>${first}${second}</article>`, '2020-01-07'],
  [`<article><h1>船</h1><p>2020年1月7日（火）13時27分</p>${first}${second}</article>`, '2020-01-07'],
  [
    `<article><h1>甲乙</h1><div class="info">2022年05月06日 09:12　来源于 <a href="/x">港口网</a></div>${first}${second}</article>`,
    '2022-05-06',
  ],
  [
    `<div><p class="boat_time">2022-05-06 09:12</p></div><main><h1>甲乙</h1>${first}${second}</main><p class="boat_time">2021-01-01 09:12</p>`,
    '2022-05-06',
  ],
  [`<main><h1>甲乙</h1>${prose}<p>发布日期：2022-05-06 责任编辑：甲乙</p></main>`, '2022-05-06'],
  [`<main><h1>甲乙</h1>${prose}<p>更新时间：2022-05-06 责任编辑：甲乙</p></main>`, '2022-05-06'],
  [`<main><h1>甲乙</h1>${prose}<p>更新时间：2022-05-07 发布时间：2022-05-06</p></main>`, '2022-05-06'],
  [`<main><h1>甲乙</h1>${prose}<div>发布于 2022-05-06 19:00・IP 属地浙江</div></main>`, '2022-05-06'],
  [`<main><h1>甲乙</h1>${prose}</main><div>posted @ <span>2022-05-06 19:00</span> 甲乙 阅读(12)</div>`, '2022-05-06'],
  [
    `<main><h1>Ferry sails</h1>${prose}<p><small>This entry was posted on Tuesday, March 3rd, 2009 at 9:30 am and is filed under Boats.</small></p></main>`,
    '2009-03-03',
  ],
  [
    `<main><h1>Ferry sails</h1>${prose}<p>Dieser Eintrag wurde am Dienstag, 3. März 2009 um 09:30 veröffentlicht.</p></main>`,
    '2009-03-03',
  ],
])('the day that only the text names: %s', (html, day) => {
  const stated: Facts = {}
  find(html, 'page', stated)
  expect(stated.date?.toISOString().slice(0, 10)).toBe(day)
})

test.each([
  `<article><h1>Ships</h1><p>It sank on May 3, 2020.</p>${first}${second}</article>`,
  `<article><h1>Ships</h1><p>3 May 2020 – 7 May 2020</p>${first}${second}</article>`,
  `<article><h1>Ships</h1><p>31.02.2020</p>${first}${second}</article>`,
  `<p class="time">2022-05-06 09:12</p><p class="time">2022-05-07 09:12</p><main><h1>甲乙</h1>${first}${second}</main>`,
  `<main><h1>甲乙</h1>${first}${second}${first}</main><p>发布日期：2022-05-06</p><p>发布日期：2022-05-07</p>`,
  `<div class="topbar"><b>3,000.1</b> <i class="time">2022-05-06 15:00</i></div><main><h1>甲乙</h1>${first}${second}</main>`,
  `<main><h1>甲乙</h1>${prose}</main><div class="sidebar"><a href="/x">丙</a><p>发布日期：2022-05-06</p></div>`,
  `<main><h1>甲乙</h1>${prose}<p>发布日期：2022-05-06</p>${prose}</main>`,
  `<main><h1>甲乙</h1>${prose}<p>报告发布于 2022-05-06，港口的人都读过。</p>${prose}</main>`,
  `<main><h1>甲乙</h1>${prose}<p>这份报告（发布于2022年5月6日）至今仍有人引用。</p></main>`,
  `<main><h1>甲乙</h1>${prose}<p>他的论文，发表于 2022-05-06 的期刊。</p></main>`,
  `<main><h1>甲乙</h1>${prose}</main><ul class="comments"><li>丙 发表于 2022-05-06 19:00</li></ul>`,
  `<main><h1>甲乙</h1>${prose}<table><tr><td>发布日期：2022-05-06</td><td>五寸</td></tr></table>${prose}</main>`,
  `<main><h1>甲乙</h1>${prose}<p>网站上那份文件的发布日期：2022-05-06。</p></main>`,
  `<main><h1>Ferry sails</h1>${prose}<p>The first entry was posted on March 3rd, 2009 by a keeper.</p></main>`,
  `<article><h1>Ships</h1><table><tr><td>3 May 2020</td></tr></table>${first}${second}</article>`,
  `<article><h1>Ships</h1>${(first + second).repeat(2)}<p>3 May 2020</p></article>`,
])('no day is guessed: %s', (html) => {
  const stated: Facts = {}
  find(html, 'page', stated)
  expect(stated.date).toBeUndefined()
})

test('a line before the text that says the title once more goes, one within the text stays', () => {
  const line = '<div class="bar">Boats: a history</div>'
  const found = (html: string) => find(html, 'page', {...stated, title: 'Boats – a History'})
  expect(found(`<article><h1>Boats – a History</h1>${line}${prose}</article>`).dropped).toEqual([
    'headings/title: Boats: a history',
  ])
  expect(found(`<article><h1>Boats – a History</h1>${prose}${line}${prose}</article>`).dropped).toEqual([])
  const picture = '<img src="/a.jpg" alt="" width="800" height="600">'
  expect(found(`<article><h1>Boats – a History</h1><div>${picture}${line}</div>${prose}</article>`).dropped).toEqual([])
})

test('the line of date and links goes in what stands before the body, too, and none that says more', () => {
  const header =
    '<header><h1>Ships</h1><p><a href="/port">Port</a></p><p>3 May 2020</p><p><b>Seen</b> <i>3 May 2020</i></p></header>'
  const {text} = find(`<article>${header}<div class="entry-content">${prose}</div></article>`, 'page', {
    date: new Date('2020-05-03'),
  })
  expect(text).toMatch(/^Ships Seen 3 May 2020 The harbour/)
})

test('the picture that the page names stands before the article, be it without words', () => {
  const picture = (name: string) => `<div class="thumb"><img src="/2020/${name}-1200x800.jpg"></div>`
  const page = (name: string) =>
    `<main><h1>Ships</h1>${picture(name)}<div class="entry-content">${prose}</div><aside>${first}</aside></main>`
  const stated = {image: 'https://a.example/2020/boat.jpg?w=640'}
  expect(find(page('boat'), 'page', stated).html).toContain('boat-1200x800.jpg')
  expect(find(page('coat'), 'page', stated).html).not.toContain('coat-1200x800.jpg')
})

test.each([
  ['a picture', '<figure><img src="boat.jpg" alt="A boat"></figure>'],
  ['a picture in a box', '<div class="top-photo"><img src="boat.jpg" alt="A boat"></div>'],
  ['a short standfirst', '<p class="summary">The tide turns.</p>'],
  ['a caption', '<figure><img src="boat.jpg"><figcaption>A boat</figcaption></figure>'],
])('between the title and the body of an article, %s stays', (_what, part) => {
  const html = `<h1>Boats</h1>${part}<div class="entry-content">${body}</div>`
  expect(find(`<article>${html}</article>`).html).toBe(html)
  const nested = find(
    `<article><header><h1>Boats</h1></header><div>${part}<div class="entry-content">${body}</div></div></article>`,
  )
  expect(nested.html).toContain(part)
})

test.each([
  ['a list of links', '<article><h1>Boats</h1>', '<p><a href="/a">Sea</a> <a href="/b">Rope</a></p>'],
  ['a count', '<article><h1>Boats</h1>', '<p>1,203 views</p>'],
  ['a picture without a title', '<article>', '<figure><img src="boat.jpg" alt="A boat"></figure>'],
])('before the body of an article, %s goes', (_what, before, part) => {
  expect(find(`${before}${part}<div class="entry-content">${body}</div></article>`).html).not.toContain(part)
})

test('lines that only clutter parted stay apart', () => {
  const found = find(
    `<article>${body}<div>The tide turned<div class="share-buttons">Share</div>and so did she</div></article>`,
  )
  expect(found.html).toContain('The tide turned<div></div>and so did she')
})

const links = (...names: string[]) => names.map((name) => `<a href="/${name}">${name} of the long northern shore</a>`)

test('no cell of a table of data goes alone, whatever it is called and however many links it holds', () => {
  const [gull, tern] = links('Gull', 'Tern')
  const rows = `<tr><td>${gull}</td><td class="rating">1,7</td><td>built by hand in 1999</td></tr><tr><td><div>${tern}</div></td><td>2,3</td><td>built in the yard in 2003</td></tr>`
  const html = `<article>${first}<table>${rows}</table>${second}</article>`
  expect(find(html)).toMatchObject({dropped: [], html: expect.stringContaining('<td class="rating">1,7</td>')})
})

test('a table whose columns have headers is no menu', () => {
  const rows = links('Gull', 'Tern', 'Auk').map((link) => `<tr><td>${link}</td><td>1999</td></tr>`)
  const heads = '<tr><th>Song</th><th>Year</th></tr>'
  expect(find(`<article>${first}<table>${heads}${rows.join('')}</table>${second}</article>`).dropped).toEqual([])
})

test('a table whose rows hold words beside their links is no menu', () => {
  const rows = links('Gull', 'Tern', 'Auk').map((link) => `<tr><td>${link}</td><td>1999</td></tr>`)
  expect(find(`<article>${first}<table>${rows.join('')}</table>${second}</article>`).dropped).toEqual([])
})

test('a table of nothing but links is a menu', () => {
  const rows = links('Gull', 'Tern', 'Auk').map((link) => `<tr><td>${link}</td><td>${link}</td></tr>`)
  const {dropped} = find(
    `<article>${first}<div><table>${rows.join('')}</table></div>${second}${second}${second}</article>`,
  )
  expect(dropped).toEqual([expect.stringMatching(/^page\/links: /)])
})

test('a cell of links in a table that arranges the page is a menu', () => {
  const [gull, tern, auk] = links('Gull', 'Tern', 'Auk')
  const page = `<table><tr><td>${gull}</td><td>${tern}</td></tr><tr><td>${auk}</td><td><h1>Boats</h1>${first}${second}</td></tr></table>`
  const {text} = find(page)
  expect(text).toContain('harbour')
  expect(text).not.toContain('Auk')
})

test('a class that says how a box is printed takes no prose away', () => {
  const html = `<article><h1>Boats</h1><div class="row row--print-overwrite">${first}</div>${second}</article>`
  expect(find(html)).toMatchObject({dropped: [], text: expect.stringContaining('harbour opened')})
  const logo = `<article><header class="print-header">Harbour Gull, page 1</header>${first}${second}</article>`
  expect(find(logo).dropped).toEqual(['page/print: Harbour Gull, page 1'])
  const address = 'https://gull.example/harbour/2020/05/03/the-first-boat-left-with-the-morning-tide'
  expect(find(`<article>${first}${second}<div class="print">${address}</div></article>`).dropped).toEqual([
    `page/print: ${address}`,
  ])
})

const hidden = (attributes: string, ...blocks: string[]) =>
  `<div ${attributes} style="display: none">${blocks.join('')}</div>`

test('a hidden block stays that holds more prose than all that is shown of an article', () => {
  const teaser = '<p>The harbour opened again on Monday, says the keeper.</p>'
  const rest = hidden('class="paywall-full-content"', first, second, first)
  expect(find(`<main><h1>Boats</h1>${teaser}${rest}</main>`)).toMatchObject({
    dropped: [],
    text: expect.stringContaining('lighthouse'),
  })
})

test.each([
  ['class="cookie-box"', [first]],
  ['class="x"', [first, second]],
  [
    'class="x"',
    Array(4).fill('<p><a href="/a">The harbour opened again on Monday, and more boats are to follow.</a></p>'),
  ],
])('no other hidden block stays: %s', (attributes, blocks) => {
  expect(
    find(`<main><h1>Boats</h1>${first}${second}${second}${second}${hidden(attributes, ...blocks)}</main>`).dropped,
  ).toHaveLength(1)
})

test('hidden blocks stay beside a shown one of their kind', () => {
  const slides = `<div class="slide active">${first}</div>${hidden('class="slide hidden"', second)}`
  expect(find(`<article><h1>Boats</h1>${slides}</article>`)).toMatchObject({
    dropped: [],
    text: expect.stringContaining('lighthouse'),
  })
})

test('a drawing of ai2html for another width goes, wherever its lines break', () => {
  const artboard = (shown: boolean, ...lines: string[]) =>
    `<div class="g-artboard" ${shown ? '' : 'style="display:none"'}>${lines.map((line) => `<p>${line}</p>`).join('')}</div>`
  const words = 'The harbour of the island opened again on Monday'
  const drawings =
    artboard(true, `${words}, and more boats`, 'are to follow') + artboard(false, `${words},`, 'and more')
  expect(find(`<article><h1>Boats</h1>${first}${drawings}</article>`).dropped).toHaveLength(1)
  const unseen = artboard(false, `${words}, and more boats`) + artboard(false, `${words},`, 'and more')
  expect(find(`<article><h1>Boats</h1>${unseen}</article>`).dropped, 'none is shown').toEqual([])
})

const [one, two] = [
  'The harbour opened again on Monday, after a week of storms.',
  'More boats are to follow this week, said the keeper of the old lighthouse.',
]

test('a cell beside that of the article is none of its lead', () => {
  const cells = (author: string) =>
    `<table><tr><td>${author}</td><td><div><div class="post-content"><p>${one}</p><p>${two}</p></div></div></td></tr></table>`
  const author = 'Ann Gull, a member for twelve years, 340 posts, 12 topics'
  const {text} = find(`<h1>Boats</h1><div>${cells(author)}</div>`, 'page')
  expect(text).toContain(one)
  expect(text).not.toContain(author)
})

test('an article in several boxes called alike is what is around them all', () => {
  const box = (text: string) => `<div class="rich-text"><p>${text}</p><p>${text}</p></div>`
  const page = `<div class="page"><div><h1>Boats</h1>${box(`${one} ${one}`)}<img src="/a.jpg">${box(two)}</div></div>`
  expect(find(page, 'page').text).toContain(two)
  // Each with a title is an article of its own.
  const titled = `<div><div><h1>Boats</h1>${box(`${one} ${one}`)}</div><div><h1>Cranes</h1>${box(two)}</div></div>`
  expect(find(titled, 'page').text).not.toContain(two)
})

test.each([
  [
    'a list between paragraphs',
    '<ul class="wp-block-list"><li><a href="/1">Report on the ferries</a></li><li><a href="/2">Report on the cranes</a></li></ul>',
  ],
  ['a sentence over a picture', `<div class="slide-overlay"><h2>Gull</h2><p>${one} ${two}</p></div>`],
  [
    "a note in a box of Bootstrap's",
    '<div class="alert alert-info" role="alert"><strong>Note:</strong> Boats leave at noon.</div>',
  ],
  [
    'columns that are called teasers and lead nowhere',
    `<div class="grid">${`<div class="teaser"><h3>Gull</h3><p>${one}</p></div>`.repeat(3)}</div>`,
  ],
  [
    'a word with a tip',
    '<div><b>Built:</b> <span class="tooltip" title="The year in which it opened">1893</span></div>',
  ],
  ['an answer that opens', `<div class="dropdown-content"><p>${one} ${two}</p></div>`],
  [
    'an answer in what may be a menu',
    `<div class="w-dropdown"><div>Why?</div><nav class="w-dropdown-list"><p>${one} <a href="/a">Then</a> ${two}</p></nav></div>`,
  ],
])('stays, whatever it is called: %s', (_what, html) => {
  expect(find(`<article><h1>Boats</h1>${first}${html}${second}</article>`, 'page').dropped).toEqual([])
})

test.each([
  '<ul class="related-links"><li><a href="/1">Report on the ferries</a></li><li><a href="/2">Report on the cranes</a></li></ul>',
  `<div class="overlay"><p>${one} ${two}</p><button>Close</button></div>`,
  '<div class="alert alert-info" role="alert">Log in to read on. <a href="/login">Log in</a></div>',
  '<div class="form-message" role="alert">Thank you.</div>',
  '<div><b>Built:</b> <span class="open-modal" title="Write to us">Contact</span></div>',
  `<div class="w-dropdown"><div>News</div><nav class="w-dropdown-list"><a href="/1">${one}</a><a href="/2">${two}</a></nav></div>`,
])('goes as ever: %s', (html) => {
  expect(find(`<article><h1>Boats</h1>${first}${html}${second}</article>`, 'page').dropped).toHaveLength(1)
})

test.each([
  `<div class="teaser"><h3>Gull</h3><p>${one} <a href="/1">More</a></p></div>`,
  `<div class="teaser"><h3>Gull</h3><p data-href="/1">${one}</p></div>`,
  `<div class="related"><h3>Gull</h3><p>${one}</p></div>`,
])('three of them are a list: %s', (teaser) => {
  expect(find(`<article><h1>Boats</h1>${prose}<div>${teaser.repeat(3)}</div></article>`, 'page').dropped).toHaveLength(
    3,
  )
})

test.each(['route.gpx', 'tides.ods', 'boats.csv', 'map.pdf'])(
  'a box with a file that the article hands out stays: %s',
  (file) => {
    const box = `<div class="download-box"><a href="/files/${file}">Download the ways of the boats</a></div>`
    expect(find(`<article><h1>Boats</h1>${prose}${box}${second}</article>`).text).toContain('the ways of')
    const page = box.replace(`/files/${file}`, '/route')
    expect(find(`<article><h1>Boats</h1>${prose}${page}${second}</article>`).text).not.toContain('the ways of')
  },
)

test('who made a picture stays behind what is said below it', () => {
  const box = '<div class="media"><img src="/a.jpg"><div class="media__caption">The quay</div>'
  const credit = '<div class="media__copyright">Ann Lee</div></div>'
  expect(find(`<article><h1>Boats</h1>${prose}${box}${credit}${second}</article>`).text).toContain('Ann Lee')
  const apart = `<div class="image-caption">The quay</div>${credit}`
  expect(find(`<article><h1>Boats</h1>${prose}<div>${apart}${second}</article>`).text).not.toContain('Ann Lee')
})

test('a banner that holds the title is no advertisement', () => {
  const page = `<div class="page-banner"><h1>Boats</h1><p>${one}</p></div><div class="page-section">${first}${second}</div>`
  expect(find(`<main>${page}</main>`, 'page').text).toContain(one)
})

const captioned =
  '<div class="stage"><input type="radio"><img data-src="/boat.jpg"><p>The first boat (Photo: Gull)</p></div>'
const text = (...parts: string[]) => `<div><div class="entry-content">${parts.join('')}${prose}</div></div>`

test.each([
  ['between the title and the article', `<header><h1>Boats</h1></header>${captioned}${text()}`],
  ['right before the article', `<div>${captioned}</div>${text('<h1>Boats</h1>')}`],
])('a picture with a caption stays that stands %s', (_where, page) => {
  const {html} = find(page, 'page', {image: '/other.jpg'})
  expect(html).toContain('data-src="/boat.jpg"')
  expect(html).toContain('Photo: Gull')
})

test('a title stays in a box that is called for the line below it, with the picture of the article', () => {
  const box = (...below: string[]) =>
    find(`<article><div class="post_meta_wrapper"><h1>Ferry sails</h1>${below.join('')}</div>${prose}</article>`)
  const line = '<p class="post-meta">May 3</p>'
  const {html, dropped} = box(line, '<img src="/boat.jpg" alt="">')
  expect(html).toContain('boat.jpg')
  expect(dropped).toEqual(['page/meta: May 3'])
  expect(box(line).dropped).toEqual(['page/meta: May 3'])
  expect(box('<span>May 3</span>').dropped).toHaveLength(1)
})

test('a picture before the title comes behind it, with its caption', () => {
  const {text: said} = find(
    `<div>${captioned}<article><h2>Boats of the harbour, and of the wide open sea</h2>${text()}</article></div>`,
  )
  expect(said).toMatch(/^Boats of the harbour, and of the wide open sea The first boat/)
})

test('a picture between title and article needs no caption where the page names none', () => {
  const picture = '<div><img src="/boat.jpg" alt="A boat"></div>'
  expect(find(`<div><h1>Boats</h1></div>${picture}${text()}`).html).toContain('/boat.jpg')
})

const byTheSea = '<p class="caption">The harbour in the morning</p>'

test.each([
  ['with a link to more of it', `<div class="photo"><a href="/gallery/2"><img src="/boat.jpg"></a>${byTheSea}</div>`],
  ['with a caption in a box beside it', `<div class="picture"><img src="/boat.jpg"></div>${byTheSea}`],
])('a picture between title and body stays %s', (_how, picture) => {
  const {html, text: said} = find(
    `<div><h1>Boats</h1>${picture}<div class="article-body">${first}${second}</div></div>`,
  )
  expect(html).toContain('/boat.jpg')
  expect(said).toMatch(/^Boats The harbour in the morning The harbour opened/)
})

test.each([
  ['', ''],
  [byTheSea, 'The harbour in the morning '],
])('the picture that the page names stays before the body, wherever it leads: %s', (caption, said) => {
  const picture = `<div class="photo"><a href="/gallery/2"><img src="/boat.jpg"></a></div>${caption}`
  const body = `<div class="article-body">${first}${second}</div>`
  const page = (before: string, behind: string) => `<div><h1>Boats</h1>${before}${body}${behind}</div>`
  const found = find(page(picture, ''), 'page', {image: '/large/boat.jpg'})
  expect(found.html).toContain('/boat.jpg')
  expect(found.text).toContain(`Boats ${said}The harbour opened`)
  expect(find(page('', picture), 'page', {image: '/large/boat.jpg'}).html).not.toContain('/boat.jpg')
  expect(find(page(picture, ''), 'page', {image: '/large/pier.jpg'}).html).not.toContain('/boat.jpg')
})

test.each([
  [
    'leads elsewhere, as its caption',
    '<a href="/b"><img src="/boat.jpg"></a><p class="caption"><a href="/b">A boat</a></p>',
  ],
  [
    'leads to another article',
    '<a href="/other"><img src="/boat.jpg"></a><p class="caption">More: Storm hits islands</p>',
  ],
  ['leads elsewhere, with words', '<a href="/b"><img src="/boat.jpg"></a><p>Another boat has sailed</p>'],
  ['leads elsewhere', '<a href="https://other.example/"><img src="/boat.jpg" alt="Boat"></a>'],
  ['is the sign of the site', '<a href="/"><img src="/logo.png"></a><p class="caption">News of the harbour</p>'],
  ['is a banner', '<a href="/b"><img src="/banner.jpg"></a><p class="caption">News of the harbour</p>'],
])('no picture between title and body stays that %s', (_what, picture) => {
  const body = `<div class="article-body">${first}${second}</div>`
  expect(find(`<div><h1>Boats</h1><div>${picture}</div>${body}</div>`).html).not.toContain('<img')
})

test('the picture that the page names stays wherever it stands, once', () => {
  const stated = {image: 'https://gull.example/processed/csm_boat_26f7bd6472.jpg'}
  const copy = '<img src="/processed/csm_boat_0123456789.jpg">'
  const page = (before: string, inside: string, behind = '') =>
    `<div>${before}</div>${text('<h1>Boats</h1>', inside)}${behind}`
  const shown = (html: string) => find(html, 'page', stated).html.split('csm_boat').length - 1
  expect(shown(page(`<div>${copy}</div>`, ''))).toBe(1)
  expect(shown(page('', '', `<div>${copy}</div>`))).toBe(1)
  expect(shown(page(`<div>${copy}</div>`, copy))).toBe(1)
})

test.each([
  ['leads elsewhere', '<div><a href="/a"><img src="/boat.jpg" alt="A boat"></a><p>Another boat</p></div>'],
  ['is the sign of the site', '<div><img src="/gull-logo.png" alt="Gull"><p>News of the harbour</p></div>'],
  ['belongs to the design', '<div><img src="/static/boat.png" alt="A boat"><p>News of the harbour</p></div>'],
  ['is a face', '<div><img src="/jo.jpg" width="80" alt="Jo"><p>Jo Gull</p></div>'],
  ['shows who wrote', '<div><img src="/jo.jpg" alt="Jo"><p>Written by Jo Gull</p></div>'],
  ['is one of many', '<div><img src="/a.jpg" alt="A"><p>A boat</p></div>'.repeat(4)],
  [
    'stands in a box with more than a caption',
    `<img src="/boat.jpg" alt="A boat"><p>${'The museum shows boats. '.repeat(20)}</p>`,
  ],
])('no picture between title and article stays that %s', (_what, pictures) => {
  expect(find(`<div><h1>Boats</h1></div><div>${pictures}</div>${text()}`).html).not.toContain('<img')
})

const keeper = '<p>The keeper has seen eleven of them in the last year alone.</p>'

test.each([
  [
    '<aside class="factbox"><h3>Facts</h3><p>The pier was built in 1902 by the old fishermen.</p><button>More</button></aside>',
  ],
  ['<aside><figure><img src="/boat.jpg"><button>Enlarge</button><figcaption>The pier.</figcaption></figure></aside>'],
  [
    `<aside class="factbox"><h3>Facts</h3>${keeper}<button aria-expanded="false" aria-controls="facts">All the facts</button></aside>`,
  ],
  [`<aside class="factbox"><h3>Facts</h3>${keeper}<button><svg></svg></button></aside>`],
  [`<aside class="factbox"><h3>Fakten</h3>${keeper}<button>Mehr anzeigen</button></aside>`],
  [`<aside class="factbox"><h3>Fakten</h3>${keeper}<button>Infos einblenden</button></aside>`],
  [`<aside class="factbox"><h3>Fakta</h3>${keeper}<button>Visa mer</button></aside>`],
  [`<aside class="factbox"><h3>资料</h3>${keeper}<button>展开</button></aside>`],
])('a button that opens a box beside the text does not take it with it: %s', (aside) => {
  const said = visibleText(parser.parse(aside.replace(/<button.*<\/button>/, '')))
  expect(find(`<article>${first}${aside}${second}</article>`).text).toContain(said)
})

test.each([
  [
    '<aside><h3>Our letter</h3><p>All of the harbour in your box, each morning of the week.</p><button>Subscribe</button></aside>',
  ],
  ['<aside><h3>Our letter</h3><p>All of the harbour in your box, each morning of the week.</p><input></aside>'],
  ['<aside><p>All of the harbour, each morning of the week.</p><form><button>Go</button></form></aside>'],
  ['<aside><p>Did you like it?</p><button>Yes</button></aside>'],
  ['<aside><p>How do you like the new ferry of the old harbour?</p><button>Well</button><button>Not</button></aside>'],
  ['<aside><h3>Read more</h3><p>Three boats and what became of them in the end.</p><button>More</button></aside>'],
  [
    '<aside><h3>Poll</h3><p>Should the ferry line be opened again before the end of the year?</p><button>Vote</button></aside>',
  ],
  [`<aside><h3>Ann Lee</h3>${keeper}<button>Follow</button></aside>`],
  [`<aside><h3>The harbour needs you</h3>${keeper}<button>Donate now</button></aside>`],
  [`<aside><h3>The harbour on your telephone</h3>${keeper}<button>Open the app</button></aside>`],
  [`<aside><h3>A film of the harbour</h3>${keeper}<button>Allow</button></aside>`],
])('a button that asks for something does: %s', (aside) => {
  const html = find(`<article>${first}${aside}${second}</article>`).html
  expect(html).toBe(`<article>${first}${second}</article>`)
})

test.each([
  ['<div class="widget widget--image"><figure><img src="/boat.jpg"><figcaption>The pier.</figcaption></figure></div>'],
  ['<div class="image-widget"><img src="/boat.jpg"></div>'],
  ['<section class="widget"><figure><img src="/boat.jpg"><figcaption>The pier.</figcaption></figure></section>'],
  [`<div class="widget widget--text">${keeper}</div>`],
  [`<div class="paragraph-widget">${keeper}</div>`],
  [`<div class="widget-quote"><blockquote>${keeper}</blockquote></div>`],
])('a part of the text stays that is called a widget: %s', (widget) => {
  expect(find(`<article>${first}${widget}${second}</article>`).html).toContain(widget)
})

test.each([
  [`<div class="widget widget--newsletter"><h3>Our letter</h3>${keeper}</div>`],
  [`<div class="widget widget-text widget--newsletter">${keeper}</div>`],
  [`<div class="widget widget_text">${keeper}</div>`],
  [`<div class="widget">${keeper}</div>`],
  ['<div class="widget widget--image"><a href="/shop"><img src="/boat.jpg"></a></div>'],
  ['<div class="widget"><img src="/boat.jpg"></div>'],
  ['<div class="widget"><figure><img src="/boat.jpg" width="300" height="250"></figure></div>'],
  [`<div class="text-widget">${keeper}</div>`],
  [`<div class="widget-text">${keeper}</div>`],
  [`<div class="text-widget">${keeper}<form><input></form></div>`],
  [`<div class="text-widget"><h3>Read more</h3>${keeper}</div>`],
])('and no other widget does: %s', (widget) => {
  expect(find(`<article>${first}${widget}${second}</article>`).html).toBe(`<article>${first}${second}</article>`)
})

test.each([
  ['<footer><p>Quelle: dpa</p></footer>'],
  ['<footer><p>Correction: The storm was in <a href="/storm">1902</a>, and not in the year before that.</p></footer>'],
  ['<footer class="footnotes"><ol><li>Of last week.</li><li>The old pier.</li></ol></footer>'],
  ['<div class="article-footer"><p>Correction: The storm was in 1902.</p></div>'],
  ['<div class="article__footer"><p>(AFP)</p></div>'],
  ['<div class="article-footer-notes"><p>Do you know the keeper? He is to be found in the old lighthouse.</p></div>'],
  ['<section class="article-footer-notes"><h4>Correction</h4><p>It was in 1902.</p></section>'],
])('a footer of the article stays that says what belongs to it: %s', (footer) => {
  expect(find(`<article>${first}${second}${footer}</article>`).html).toContain(footer)
})

test.each([
  ['<footer><p>Posted in <a href="/boats">Boats</a> by <a href="/jo">Jo Gull</a></p></footer>'],
  ['<footer><p>3 May 2020</p></footer>'],
  ['<footer><p>Source: your letters</p><form><input></form></footer>'],
  ['<div class="entry-footer">Posted on 3 May 2020 by Jo Gull, with 4 comments, in Boats and Harbours</div>'],
  ['<div class="post-footer"><p>Filed under Boats, Harbours, Lighthouses, Keepers, Ferries of the Coast</p></div>'],
  ['<div class="post-footer"><p>If you liked this post, please subscribe to our letter, which is free.</p></div>'],
  ['<div class="entry-footer"><p>No part of this article may be copied without leave of the harbour.</p></div>'],
  [`<div class="entry-footer">${keeper}</div>`],
  ['<div class="article-footer-newsletter"><p>Correction: The storm was in 1902.</p></div>'],
  ['<div class="post-footer-widget"><p>Correction: The storm was in 1902.</p></div>'],
  ['<div class="article-footer"><a href="/a">Another boat has sailed from the old harbour this morning.</a></div>'],
])('and no other does: %s', (footer) => {
  expect(find(`<article>${first}${second}${footer}</article>`).html).toBe(`<article>${first}${second}</article>`)
})

const inHarbour = 'The boats in the harbour after the storm'

test.each([
  [`<div class="photo"><a href="/gallery/2"><img src="/boat.jpg"></a><a href="/gallery/2">${inHarbour}</a></div>`],
  [`<div class="story-image"><a href="/boat.png"><img src="/boat.jpg"><br>${inHarbour}</a></div>`],
  [
    `<div class="photo"><a href="/p"><img src="/boat.jpg"></a><p class="caption"><a href="/p">${inHarbour}</a></p></div>`,
  ],
])('a picture among the text stays whose caption is the link of the picture: %s', (photo) => {
  expect(find(`<article>${first}${photo}${second}</article>`).html).toContain(photo)
})

test.each([
  [`<div class="photo"><a href="/other"><img src="/boat.jpg"></a><a href="/other">${inHarbour}</a></div>`],
  [
    `<div class="photo"><a href="/storm-photos-show"><img src="/boat.jpg"></a><a href="/storm-photos-show">${inHarbour}</a></div>`,
  ],
  [`<div class="photo"><a href="/photo/2"><img src="/boat.jpg"></a><a href="/q">${inHarbour}</a></div>`],
  [`<div class="card"><a href="/photo/2"><img src="/boat.jpg"></a><a href="/photo/2">${inHarbour}</a></div>`],
  [`<div class="card photo"><a href="/photo/2"><img src="/boat.jpg"></a><a href="/photo/2">${inHarbour}</a></div>`],
  [`<div class="teaser-image"><a href="/photo/2"><img src="/boat.jpg"></a><a href="/photo/2">${inHarbour}</a></div>`],
  [`<div class="photo"><a href="/photo/2"><img src="/boat.jpg"><img src="/sea.jpg">${inHarbour}</a></div>`],
  [`<div class="photo"><a href="/photo/2">${inHarbour}</a></div>`],
])('and nothing else does that is all links: %s', (box) => {
  expect(find(`<article>${first}${box}${second}</article>`).html).toBe(`<article>${first}${second}</article>`)
})

test('nor a picture of links behind the text', () => {
  const box = `<div class="photo"><a href="/photo/2"><img src="/boat.jpg"></a><a href="/photo/2">${inHarbour}</a></div>`
  expect(find(`<article>${first}${second}${box}</article>`).html).toBe(`<article>${first}${second}</article>`)
})

const boat = '<img src="/boat.jpg" width="800" height="600">'

test.each(['800', '100%'])('a picture between title and article stays that is %s wide', (width) => {
  const picture = `<div><img src="/boat.jpg" width="${width}" alt="A boat"><p>A boat</p></div>`
  expect(find(`<div><h1>Boats</h1></div><div>${picture}</div>${text()}`).html).toContain('/boat.jpg')
})

test.each([
  [
    'in a lightbox with a long caption',
    `<div class="lightbox"><figure><a href="/boat.jpg">${boat}</a><figcaption>The first boat left the harbour with the morning tide.</figcaption></figure></div>`,
  ],
  [
    'below the name of its file',
    `<div class="file file-image"><h2 class="element-invisible"><a href="/file/1">the-first-boat-of-the-harbour.jpg</a></h2>${boat}</div>`,
  ],
  ['in a picture of a teaser', `<div class="node__teaser-image">${boat}</div>`],
  [
    'in one of a teaser with a licence',
    `<div class="node__teaser-image">${boat}<div class="media-copyright">Picture: <a href="/by">CC-BY</a></div></div>`,
  ],
  [
    'among those that Drupal shows in turn',
    `<div class="views_slideshow_cycle_teaser_section"><h2 class="element-invisible"><a href="/file/1">the-first-boat-of-the-harbour.jpg</a></h2>${boat}<div class="field-item">The first boat left the harbour with the tide of Monday morning, and more of them are to follow before the end of the week, said its keeper.</div></div>`,
  ],
  [
    'beside its buttons',
    `<div class="image-buttons-panel">${boat}<div class="image-buttons"><a>Enlarge</a></div></div>`,
  ],
  ['in a link to the same picture', `<a class="link-modal-img" href="/boat.png/267">${boat}</a>`],
  ['in an aside', `<aside>${boat}</aside>`],
])('a picture stays %s', (_where, picture) => {
  expect(find(`<article><h1>Boats</h1>${first}${picture}${second}</article>`).html).toContain('/boat.jpg')
})

const toTerms = '<a href="https://gull.example/terms-of-use">Terms</a>'
const toPrivacy = '<a href="/privacy-policy.html">Privacy Policy</a>'

test.each([
  `<p>By signing up you agree to our ${toTerms} and ${toPrivacy}.</p>`,
  `<div>This site is protected by reCAPTCHA, and the ${toPrivacy} and ${toTerms} of Gull apply.</div>`,
  '<small>Ich stimme den <a href="/agb/">AGB</a> und der <a href="/datenschutz">Datenschutzerklärung</a> zu.</small>',
  '<p>J’accepte les <a href="/cgu">CGU</a> et la <a href="/confidentialite/">politique de confidentialité</a>.</p>',
])('what whoever signs up agrees to is none of the article: %s', (line) => {
  const {dropped} = find(`<article><h1>Boats</h1>${first}${line}${second}</article>`)
  expect(dropped).toEqual([expect.stringContaining('page/newsletter: ')])
})

test.each([
  `<p>The board did not agree on what the new ${toPrivacy} of the harbour says.</p>`,
  `<p>The board agrees that ${toTerms} and ${toPrivacy} are what <a href="/boats">the boats</a> need.</p>`,
  `<p>The ${toTerms} and the ${toPrivacy} of the harbour were rewritten.</p>`,
  `<p>Users had to accept the ${toTerms} and the ${toPrivacy} before they could read their letters.</p>`,
  '<p>They agree on <a href="/new-terms-of-the-harbour-of-the-north">terms</a> and <a href="/law/privacy/1">privacy</a>.</p>',
])('what an article says of terms stays: %s', (line) => {
  expect(find(`<article><h1>Boats</h1>${first}${line}${second}</article>`).dropped).toEqual([])
})

test('buttons beside a picture do not take it with them', () => {
  const buttons = ['Mail this page', 'Print this page', 'Save this page']
    .map((said) => `<a href="#">${said}</a>`)
    .join('')
  const page = (picture: string) =>
    find(`<article><h1>Boats</h1><div><div>${picture}</div><div>${buttons}</div></div>${first}${second}</article>`)
  const {html, dropped} = page(`<div class="photo">${boat}<p class="figcaption">The first boat, on Monday</p></div>`)
  expect(html).toContain('The first boat, on Monday')
  expect(dropped).toHaveLength(1)
  // A teaser.
  const teaser = `<figure><a href="/b">${boat}</a><figcaption><a href="/b">The second boat</a></figcaption></figure>`
  expect(page(teaser).html).not.toContain('The second boat')
})

test('a button that shares a picture does not take it with it', () => {
  const figure = `<figure><picture>${boat}</picture><div><a href="https://pin.example/">Share on Pinterest</a></div></figure>`
  const {html, dropped} = find(`<article><h1>Boats</h1>${first}<div>${figure}</div>${second}</article>`)
  expect(html).toContain('/boat.jpg')
  expect(dropped).toEqual(['page/share: Share on Pinterest'])
})

test('a line of words and one link among prose is a paragraph, whatever its element', () => {
  const line = (words: string, ...more: string[]) =>
    `<div><span>${words} <a href="https://a.example/">The boats of the harbour explained, in English</a></span>${more.join('')}</div>`
  const page = (inner: string) =>
    find(`<article><h1>Boats</h1>${first}${inner}${second}${first}${second}</article>`).dropped
  expect(page(line('Seen in'))).toEqual([])
  expect(page(`<div>${line('Seen in')}</div>`)).toEqual([])
  expect(page(line(''))).toHaveLength(1)
  expect(page(line('Lire aussi |'))).toHaveLength(1)
  expect(page(line('5 May 2021', '<img src="/boat.jpg">'))).toHaveLength(1)
  expect(page(line('Seen in', '<a href="/b">And the boats of another harbour, in English</a>'))).toHaveLength(1)
})

test('what readers say goes below a heading with their number in a box, and nothing below one without', () => {
  const page = (heading: string) =>
    find(`<main><h1>甲乙</h1>${prose}<div class="bar"><h2>${heading}</h2></div><div>${first}</div></main>`).text
  expect(page('评论（191）')).not.toContain('评论')
  expect(page('评论（191）').split('morning tide')).toHaveLength(3)
  expect(page('评论').split('morning tide')).toHaveLength(4)
})

test('a section of the article that is called Comments is none of its readers', () => {
  const page = (heading: string, behind: string) =>
    find(`<article><h1>Boats</h1>${first}${second}${first}<h2>${heading}</h2>${behind}</article>`).dropped
  expect(page('Comments', first + second)).toEqual([])
  expect(page('2 comments', first + second)).not.toEqual([])
  expect(page('Comments', `${first}<ol class="commentlist"><li>Nice boats, all of them.</li></ol>`)).not.toEqual([])
  expect(page('Comments', `<div>${first}</div>`)).not.toEqual([])
})

test('a standfirst in the paragraph of the byline stays', () => {
  const page = (said: string) =>
    find(
      `<article><h1>Boats</h1><p class="author-meta">Red. / <time>31.10.2023</time> ${said}</p>${first}${second}</article>`,
    )
  expect(page('<strong>The first boat of the year has left the harbour on Monday.</strong>').dropped).toEqual([])
  expect(page('Posted for the second time by the keeper of the lighthouse').dropped).toHaveLength(1)
})

test('files are handed out, be it that only the words say what they are', () => {
  const page = (words: string) =>
    find(
      `<article>${first}<div class="box"><a href="/download.cfm?file=1">${words}</a></div>${second}${first}${second}</article>`,
    ).dropped
  expect(page('Map of the harbour and its islands (pdf, 2 MB)')).toEqual([])
  expect(page('Map of the harbour and its islands')).toHaveLength(1)
})

test('the picture of a teaser that leads to another article goes', () => {
  const teaser = `<div class="teaser-image"><a href="/other">${boat}</a></div>`
  expect(find(`<article><h1>Boats</h1>${first}${teaser}${second}</article>`).html).not.toContain('/boat.jpg')
})

test('a label before the article does not take the article with it, however many links stand in that', () => {
  const links = '<ul class="list">'.concat('<li><a href="/a">Another boat came in at night</a></li>'.repeat(8), '</ul>')
  const article = `<div class="x1"><div>${first}${second}</div>${links}</div>`
  const contact = '<div><p>Write to the keepers of this paper when you have seen a boat that they have not.</p></div>'
  expect(find(`<div><a href="/m">Back to mobile</a></div>${article}${contact}`).text).toContain('morning tide')
})

test('a picture with a button that enlarges it stays', () => {
  const button = '<a class="x" href="#">[+] Enlarge<img src="boat.jpg" width="300" height="200" alt=""></a>'
  const icon = '<a href="#">[+] Enlarge<img src="plus.gif" width="12" height="12" alt=""></a>'
  expect(find(`<article>${first}<div>${button}</div>${second}</article>`).html).toContain('boat.jpg')
  expect(find(`<article>${first}<div>${icon}</div>${second}</article>`).html).not.toContain('plus.gif')
})

test('a frame that nothing closes holds no prose, whatever follows it', () => {
  const source = '<div class="x2"><p>Boats, boats and more boats, said in the source of this page.</p></div>'.repeat(20)
  const frame = `<div class="x1"><iframe src="https://map.example/">${source}</div>`
  expect(find(`<div><div>${first}${second}</div></div>${frame}`).text).toContain('morning tide')
})

const noted = first.replace('Monday', 'Monday<sup><a href="#fn-1">1</a></sup>')

test('notes behind the article are part of it, if its text leads there', () => {
  const notes = '<ol><li id="fn-1"><p>Of last week.</p></li></ol>'
  const box = `<div class="entry-notes print-only"><h2>Footnotes</h2><div>${notes}</div></div>`
  const found = find(
    `<div><article>${noted}${second}</article>${box}<div class="bio">She lives by the sea.</div></div>`,
  )
  expect(found.html).toBe(`<article>${noted}${second}</article>${notes}`)
  expect(found.dropped).toEqual(['page/outside-article: Footnotes', 'page/outside-article: She lives by the sea.'])
})

test.each([
  ['that nothing leads to', '<ol><li id="fn-2">Of last week.</li></ol>'],
  ['of readers', '<div class="comments"><ol><li id="fn-1">Of last week.</li></ol></div>'],
])('a list behind the article %s is none of it', (_what, list) => {
  expect(find(`<div><article>${noted}${second}</article>${list}</div>`).text).not.toContain('last week')
})

test.each(['Print', 'Navigation', 'Share', 'Back', 'Tags'])(
  'a heading %s heads a section where sentences follow it',
  (label) => {
    const heading = `<h3>${label}</h3>`
    expect(find(`<article>${first}${heading}${second}</article>`).html).toContain(heading)
    const links = '<p><a href="/a">Gull</a> <a href="/b">Tern</a></p>'
    expect(find(`<article>${first}${heading}${links}${second}</article>`).html).not.toContain(heading)
  },
)

test('a link is a word of its sentence where the sentence is in spans', () => {
  const link = '<a class="teaser" href="/topic"><span>Jo</span> <span>Gull</span></a>'
  const html = `<p><span>On Monday the boats were back, said </span>${link}<span> of the paper.</span></p>`
  expect(find(`<article>${first}${html}${second}</article>`).text).toContain('said Jo Gull of')
})

test('what stands in marks of its own is a word of a sentence that is all in marks', () => {
  const html =
    '<p><b>The keeper asked </b><b>« </b><b>More</b><b> »</b><b>, and the boats came back with the tide of the evening.</b></p>'
  expect(find(`<article>${first}${html}${second}</article>`).text).toContain('asked « More », and')
})

test.each([
  ['in its figure', '<figure><img src="/boat.jpg"><div class="copyright">© Jo Gull</div></figure>', true],
  ['right behind it', '<div><img src="/boat.jpg"></div><div class="copyright">© Jo Gull</div>', true],
  [
    'behind one whose field has a name for screen readers',
    '<div><div class="visually-hidden">Image</div><img src="/boat.jpg"></div><div class="copyright">© Jo Gull</div>',
    true,
  ],
  ['of the page', '<div><img src="/logo.png"></div><div class="copyright">© 2020 The Gull</div>', false],
  [
    'of the page, without a year',
    '<div><img src="/logo.png"></div><div class="copyright">© Gull, rights reserved</div>',
    false,
  ],
  [
    'behind a logo',
    '<div><a href="/"><img src="/logo.png"></a></div><div class="copyright">© The Gull Ltd.</div>',
    false,
  ],
  ['behind a text', '<div><img src="/boat.jpg"> A boat.</div><div class="copyright">© Jo Gull</div>', false],
])('whose a picture is stays where it stands %s', (_, html, stays) => {
  expect(find(`<article>${first}${html}${second}</article>`).text.includes('©')).toBe(stays)
})

test('a picture whose box is called after its copyright stays, with it', () => {
  const box =
    '<div class="media has-caption"><span class="image-and-copyright-container"><img src="/boat.jpg" alt="Boat"><span class="story-image-copyright">Jo Gull</span></span><div class="media-caption"><span>The boat.</span><span class="copyright">Photo: Gull</span></div></div>'
  const {html, dropped} = find(`<article>${first}${box}${second}</article>`)
  expect(html).toContain(box)
  expect(dropped).toEqual([])
})

test.each(['<img src="/boat.jpg">', '<div class="story-image"><img src="/boat.jpg"></div>'])(
  'a picture that nothing describes, right before the text and in its box, stays: %s',
  (picture) => {
    const body = `<div class="body">${first}${second}${first}</div>`
    expect(find(`<div id="all"><div><h1>Boats</h1><div>${picture}${body}</div></div></div>`).html).toContain(picture)
  },
)

test('a picture that nothing describes goes where the text is in another box', () => {
  const body = `<div><div class="body">${first}${second}${first}</div></div>`
  expect(find(`<div id="all"><h1>Boats</h1><div><img src="/boat.jpg"></div>${body}</div>`).html).not.toContain(
    'boat.jpg',
  )
})

test('a short sentence between title and text stays without an <article>', () => {
  const body = `<div class="body">${first}${second}${first}</div>`
  const {text} = find(`<div id="all"><h1>Boats</h1><div><p>They are back.</p><p>18 comments</p>${body}</div></div>`)
  expect(text).toContain('They are back.')
  expect(text).not.toContain('comments')
})

test('a post of another site is no share bar', () => {
  const post = '<div class="social-embed"><blockquote class="twitter-tweet"><p>Boats!</p></blockquote></div>'
  expect(find(`<article>${first}${post}${second}</article>`).text).toContain('Boats!')
})

test('a line that opens sentences about the author stays with them', () => {
  const {text} = find(
    `<article>${first}${second}<p>作者简介：</p><p>丁一，写船，住在海边的一座小城里，写过三本关于灯塔的书。</p></article>`,
  )
  expect(text).toContain('作者简介： 丁一')
})

test('a picture with a link to where it comes from is no list of links', () => {
  const box =
    '<div class="field-image"><img src="/boat.jpg"><div class="field-image-source"><a href="https://gull.example/boats">Boat: Gull, the agency of the coast</a></div></div>'
  expect(find(`<article>${first}${box}${second}</article>`).html).toContain(box)
})

test('an article of a few words is found above what its readers say', () => {
  const {text} = find(
    `<header class="site-header"><a href="/">Home</a></header><article><div class="entry-content"><img src="/boat.jpg"><p>A boat.</p></div></article><div id="comments">${first}${second}</div>`,
  )
  expect(text).toBe('A boat.')
})

test.each([
  '<p><a class="popup" href="#n1">The lamp is lit</a>!</p>',
  '<p><a class="tooltip" href="#n1">The lamp is lit.</a></p>',
  '<p><a class="lightbox" href="/plan.pdf">The plan of the lighthouse</a></p>',
  `<p><a class="popup" href="#n1">“The boats will go out with the tide,” said the keeper, “and come back when the ${'long '.repeat(9)}day is over.”</a></p>`,
])('a link says how it opens, and is read: %s', (line) => {
  expect(find(`<article>${first}${line}${second}</article>`).text).toContain(visibleText(parser.parse(line)))
})

test('a link that closes what is laid over the page goes', () => {
  expect(find(`<article>${first}<p><a class="modal-close" href="#">×</a></p>${second}</article>`).text).not.toContain(
    '×',
  )
})

test.each([
  ['<h3>3 May 2020</h3><h1>Boats</h1>', 'page/date'],
  ['<h2><a href="/">Harbour Notes</a></h2><h1>Boats</h1>', 'page/links'],
  ['<h6><a href="/category/harbour">Harbour</a></h6> <h1>Boats</h1>', 'page/links'],
  ['<h1><a href="https://gull.example">Hi, I am <b>Ann.</b></a></h1><h2>Boats</h2>', 'page/links'],
])('a heading before the text that says the day, or leads home, is the frame: %s', (head, rule) => {
  const stated = {date: new Date('2020-05-03')}
  const found = find(
    `<article>${head}${first}${second}${first}${second}</article>`,
    'page',
    stated,
    'https://gull.example/a',
  )
  expect(found.dropped.map((line) => line.split(':')[0])).toEqual([rule])
  expect(found.text).toMatch(/^Boats The/)
})

test.each([
  `<h2><a href="/boats">Boats</a></h2>`,
  `<h2><a href="https://sea.example/">Boats</a></h2>`,
  `<h2>See <a href="/">home</a></h2>`,
  `<h2><a href="/"><img src="boat.jpg" width="900" height="600"></a></h2>`,
])('other headings stay: %s', (heading) => {
  const html = `<article>${heading}${first}${second}${first}${second}</article>`
  expect(find(html, 'page', {}, 'https://gull.example/a').dropped).toEqual([])
})

test('a heading behind the text stays, wherever it leads', () => {
  const html = `<article>${first}<h2><a href="/">Boats</a></h2>${second}${first}${second}</article>`
  expect(find(html, 'page', {}, 'https://gull.example/a').dropped).toEqual([])
})

test('a picture with a link goes with the label of an advertisement where the two are alone in a box', () => {
  const box = (...parts: string[]) => find(`<article>${first}<div>${parts.join('')}</div>${second}</article>`).html
  const label = '<div class="gull-adlabel">Anzeige</div>'
  expect(box(label, '<div><a href="https://shop.example/"><img src="/boat.jpg"></a></div>')).not.toContain('boat.jpg')
  expect(box(label, '<div><a href="/large.jpg"><img src="/boat.jpg"></a></div>')).toContain('boat.jpg')
  expect(box(label, '<div><img src="/boat.jpg"></div>')).toContain('boat.jpg')
  expect(box(label, '<div><a href="/boats"><img src="/boat.jpg"></a></div>', '<p>A boat</p>')).toContain('boat.jpg')
})

test('a photograph above a label is none of it, an icon is', () => {
  const photo = '<div><div><img src="boat.jpg?a=1"></div><div><i class="icon"></i>View Photos</div></div>'
  const icon = '<div><img src="camera.png"> View Photos</div>'
  const found = find(`<article>${first}${photo}${icon}${second}</article>`)
  expect(found.dropped.map((line) => line.split(':')[0])).toEqual(['page/control', 'page/control'])
  expect(found.html).toContain('boat.jpg')
  expect(found.html).not.toContain('camera.png')
})

test('a link that is a button counts what it counts for the page alone', () => {
  const button = '<div><a role="button" aria-label="Like (120)"><svg></svg><div>120</div></a></div>'
  expect(find(`<article>${first}${button}${second}</article>`).dropped).toEqual(['page/control: 120'])
  const question = '<h3><a role="button">When do they sail?</a></h3>'
  expect(find(`<article>${first}${question}${second}</article>`).dropped).toEqual([])
})

test('entries below one title are one article, however long one of them is', () => {
  const entry = (heading: string, text: string, name = 'entry') =>
    `<article class="${name}"><header><time>19:04</time><h2>${heading}</h2></header>${text}</article>`
  const long = entry('Boats', `${first}${second}${first}`)
  const page = (entries: string) => `<main><h1>All day long</h1><div>${entries}</div></main>`
  expect(find(page(long + entry('Tides', second))).text).toContain('Tides')
  for (const other of [
    entry('<a href="/tides">Tides</a>', second),
    entry('Tides', second, 'teaser-other'),
    `<article class="entry"><h1>Tides</h1>${second}</article>`,
  ])
    expect(find(page(long + other)).text).not.toContain('Tides')
})

test('a list of comments goes, however much longer than the article it is', () => {
  const article = `<div class="entry">${(first + second).repeat(3)}</div>`
  for (const often of [8, 400]) {
    const thread = `<ul class="comments-list"><li><p>jo</p><div>${'Nobody I know has ever seen so many boats in there. '.repeat(often)}</div></li></ul>`
    const {text, dropped} = find(`<div class="leftbar">${article}${thread}</div>`)
    expect(text).toContain('first boat')
    expect(text).not.toContain('Nobody')
    expect(dropped.map((entry) => entry.split(':')[0])).toContain('page/comments')
  }
  const between = `<ol class="comments"><li>${first}</li><li>${(first + second).repeat(9)}</li></ol>`
  expect(find(`<article>${(first + second).repeat(3)}${between}${second}</article>`).dropped).toEqual([])
  // Where nothing else is said, it is what the page is for.
  expect(find(`<ol class="comments"><li>${first}</li><li>${second}</li></ol>`).text).toContain('first boat')
})

test('a form is a comment form, however much is said in it', () => {
  const form = (action: string) => `<form action="${action}"><p>Name</p>${first}${second}${first}${second}</form>`
  const text = `${first}${second}`.repeat(6)
  expect(find(`<article>${text}${form('/wp-comments-post.php')}</article>`).dropped).toHaveLength(1)
  expect(find(`<article>${text}${form('/boats.aspx')}</article>`).dropped).toEqual([])
})

test('blocks within a link are no list of links', () => {
  const card =
    '<figure><a href="https://bees.example/guide"><div class="title">A guide to the bees of the harbour</div><div class="text">Hives in towns, and on the roofs of sheds.</div></a></figure>'
  const file =
    '<div class="file"><a href="/plan.pdf" download><div><div>Plan of the stand, as of May</div><div>plan.pdf</div></div></a></div>'
  const found = find(`<article>${first}${card}${second}${file}${first}</article>`)
  expect(found.dropped).toEqual([])
})

test.each([
  '<div class="accordion-item"><div role="button"><a tabindex="0">Why was the ferry so late?</a></div><div><p>Fog lay on the sea from the morning on, until noon.</p></div></div>',
  '<div class="panel"><div><h4><a href="#fog">Why was the ferry so late?</a></h4></div><div id="fog"><p>Fog lay on the sea from the morning on, until noon.</p></div></div>',
  '<div id="fog"><div><h4><a href="#fog">Why was the ferry so late?</a></h4></div><div><p>Fog lay on the sea from the morning on, until noon.</p></div></div>',
  '<div><div><a href="#">Why was the ferry so late?</a><a href="#"><i></i></a></div><div><p>Fog lay on the sea from the morning on, until noon.</p></div></div>',
])('a link that opens the box around it is a title: %s', (box) => {
  expect(find(`<article>${prose}${box}${second}</article>`).dropped).toEqual([])
})

test.each([
  '<div><div><a href="/fog">Why was the ferry so late?</a></div><div><p>Fog lay on the sea from the morning on, until noon.</p></div></div>',
  '<div><div><a href="#gale">Why was the ferry so late?</a></div><div id="fog"><p>Fog lay on the sea from the morning on, until noon.</p></div></div>',
  '<div><div><a href="#">Why was the ferry so late?</a></div><div><p>Fog lay on the sea from the morning on, until noon.</p></div><p>And gale.</p></div>',
  '<div><p>Now.</p><div><a href="#">Why was the ferry so late?</a></div><div><p>Fog lay on the sea from the morning on, until noon.</p></div></div>',
])('a link that opens something else is a menu: %s', (box) => {
  expect(find(`<article>${prose}${box}${second}</article>`).dropped).toHaveLength(1)
})

test('a block with the title is no list of links, and the picture below the title belongs to it', () => {
  const meta =
    '<div><time><a href="/b">3 May 2020</a></time> <a href="/author/ann">Ann Lee</a> in <a rel="tag" href="/t">Harbour</a></div>'
  const head = (h1: string) =>
    `<div class="wp-block-group">${h1}${meta}<figure><img src="/boat.jpg" alt="A boat"></figure></div>`
  const body = `<div class="entry-content">${first}${second}</div>`
  expect(find(`<main>${head('<h1>Boats are back</h1>')}${body}</main>`).html).toContain('boat.jpg')
  expect(find(`<main>${head('<h1><a href="/">Harbour Notes</a></h1>')}${body}</main>`).html).not.toContain('boat.jpg')
})

test('a picture as AMP writes it stands between title and text', () => {
  const html = `<article><header><h1>Boats</h1></header><figure class="featured-image"><amp-img src="/boat.jpg" width="1200" height="800" alt="A boat"></amp-img></figure><div class="article-content">${first}${second}</div></article>`
  expect(find(html).html).toContain('boat.jpg')
})

test('an article in several boxes that say that they hold it is all of them', () => {
  const {text} = find(
    `<article><div class="RichText">${first}${second}</div><figure><img src="/boat.jpg"></figure><div class="RichText">${second}</div></article>`,
  )
  expect(text.split('lighthouse')).toHaveLength(3)
})

test.each([
  ['leads home', '<header><h1><a href="/">Isle</a></h1><p>A log of boats</p></header>', false],
  [
    'leads home, above a long line',
    '<header><h1><a href="/">Isle</a></h1><p>A log of boats and of those who sail them.</p></header>',
    false,
  ],
  [
    'leads to the host',
    '<div><div><h1><a href="https://isle.example/">Isle</a></h1></div><p>A log of boats and of those who sail them.</p></div>',
    false,
  ],
  [
    'is the article',
    '<header><h1><a href="/ferry">The ferry</a></h1><p>After eleven years the line is open again.</p></header>',
    true,
  ],
  ['is no link', '<header><h1>The ferry</h1><p>After eleven years the line is open again.</p></header>', true],
  [
    'leads home beside the title',
    '<header><h1><a href="/">Isle</a></h1><h1>The ferry</h1><p>After eleven years the line is open again.</p></header>',
    true,
  ],
  [
    'leads elsewhere',
    '<header><h1><a href="https://port.example/">The ferry</a></h1><p>After eleven years the line is open again.</p></header>',
    true,
  ],
  [
    'begins with a link home',
    '<header><h1><a href="/">Isle</a> The ferry</h1><p>After eleven years the line is open again.</p></header>',
    true,
  ],
])('what stands below a heading before the article that %s', (_what, header, isLead) => {
  const page = `<div>${header}<div class="posts"><div class="entry-content">${first}${second}</div></div></div>`
  const {text} = find(page, 'page', {}, 'https://isle.example/2012/ferry')
  expect(/log of boats|eleven years/.test(text)).toBe(isLead)
})

test.each([
  '<p>Lire aussi <a href="/a">son livre</a></p>',
  '<p>– Leggi anche <a href="/a">il suo libro</a>, disse.</p>',
  '<p>– Il libro: <a href="/a">Il traghetto</a></p>',
  '<p>Zobacz <a href="/a">nowy prom</a></p>',
  '<p>이 관련기사 <a href="/a">새 여객선</a>을 읽었다</p>',
])('a line with a link that is no label stays: %s', (line) => {
  expect(find(`<article><h1>Boats</h1>${first}${line}${second}${first}</article>`).dropped).toEqual([])
})

test.each([
  ['<ad-container>Werbung</ad-container>', true],
  ['<center>Advertisement</center>', true],
  ['<news-label>Read more</news-label>', true],
  ['<story-text>Boats and harbours</story-text>', false],
  ['<story-text>Advertisement is the soul of the trade, they say.</story-text>', false],
  ['<story-image><img src="/boat.jpg">Werbung</story-image>', false],
  ['<p>They sell <x-term>Werbung</x-term> for boats.</p>', false],
  ['<amp-text>Werbung</amp-text>', false],
])('a label in a component is one: %s', (html, isLabel) => {
  const {dropped} = find(`<article><h1>Boats</h1>${first}${html}${second}${first}${second}</article>`)
  expect(dropped.length > 0).toBe(isLabel)
})

const home = '<a href="/">首页</a>'
const news = '<a href="/news">新闻</a>'

test.each([
  [`<div>您所在的位置：${home} &gt; ${news}</div>`, true],
  [`<div>当前位置：${home} &gt;&gt; ${news} &gt; 正文</div>`, true],
  [`<p>现在的位置是：${home}，也就是${news}那一页。</p>`, false],
  [`<p>位置：${home}东边的第三个泊位</p>`, false],
  [`<p>位置：<a href="/n">北岛</a> &gt; <a href="/q">码头</a> &gt; 灯塔</p>`, false],
  [`<p>位置：${home} &gt; ${news} &gt; 第三个泊位</p>`, false],
  [`<p>当前位置：${home} → ${news} → 第三个泊位</p>`, false],
])('the way to a Chinese page goes: %s', (line, isWay) => {
  const {dropped} = find(`<article>${line}<h1>Boats</h1>${first}${second}${first}</article>`)
  expect(dropped.length > 0).toBe(isWay)
})

test.each([
  [
    `<div class="name"><h1>Boats</h1><div><span>2019-09-26 10:56</span> <a href="/x">Gull</a></div></div>`,
    '2019-09-26T00:00:00.000Z',
  ],
  [`<div class="top"><div class="h-title">Boats</div><span>2019-09-26 10:56</span></div>`, '2019-09-26T00:00:00.000Z'],
  [`<div class="name"><h1>The Gull</h1><span>2019-09-26</span></div>`, undefined],
  [
    `<div class="related"><ul><li><h1>Boats</h1><a href="/b">Other boats</a></li></ul></div><div><span>2019-09-26</span></div>`,
    undefined,
  ],
])('the day beside a title far from the article: %s', (header, day) => {
  const stated: Facts = {}
  const tree = parser.parse(
    `${header}<div class="main"><div class="body">${first}${second}${first}</div></div>`,
  ) as Root
  const conversion: Conversion = {
    settings: resolveOptions(),
    publisher: generalPublisher,
    facts: {title: 'Boats'},
    baseUrl: undefined,
    kind: 'page',
    ledger: [],
  }
  findArticle(tree, conversion, stated)
  expect(stated.date?.toISOString()).toBe(day)
})

test.each(['frame frame-default frame-type-textmedia', 'csc-default'])(
  'what TYPO3 adds to a message stays behind its text: %s',
  (name) => {
    const added = `<div id="c9" class="${name}"><header><h2>The keeper</h2></header>${second}</div>`
    const more = `<div id="c8" class="${name}"><ul><li><a href="/a">Gulls</a></li><li><a href="/b">Boats</a></li></ul></div>`
    const message = `<div class="article"><div class="news-text-wrap" itemprop="articleBody">${prose}</div>${added}</div>`
    const {text} = find(`<div><div id="c7" class="${name}">${message}</div>${more}</div>`)
    expect(text).toContain('The keeper')
    expect(text).not.toContain('Gulls')
  },
)

test('other boxes behind a text are not taken for what an editor has added', () => {
  const box = `<div class="box">${second}</div>`
  expect(find(`<div><div itemprop="articleBody">${first.repeat(3)}</div>${box}</div>`).text).not.toContain('keeper')
})

test('what is called the page holds header and article', () => {
  const logo =
    '<div id="header"><div><a href="/"><img src="/logo.png" alt="Home"></a></div><div>Boats and gulls</div></div>'
  const {html} = find(`<div id="page">${logo}<div id="content"><h1>Boats</h1>${prose}</div></div>`)
  expect(html).not.toContain('logo.png')
})

test('but all of a page is the article where some of it stands beside its content', () => {
  const {text} = find(`<div id="page"><div>${first}</div><div id="content"><h1>Boats</h1>${second}</div></div>`)
  expect(text).toContain('first boat')
})

test('name and slogan of a site are its header', () => {
  const site =
    '<div id="name-and-slogan"><div id="site-name">Harbour</div><div id="site-slogan">All about its boats.</div></div>'
  expect(find(`<div>${site}<h1>Boats</h1>${prose}</div>`).text).not.toMatch(/Harbour|All about/)
})

test('a heading in an article is that of a place', () => {
  const place = `<h3 class="site-name">Harbour</h3>${prose}`
  expect(find(`<article><h1>Boats</h1>${prose}${place}</article>`).text).toContain('Harbour')
})

const field = (name: string, html: string) => `<div class="clearfix field field--name-${name}">${html}</div>`

test.each([
  'The harbour is open again, and boats leave it.',
  'The harbour is open again, said its keeper on Monday, and all of the boats may leave it.',
])('the standfirst of Drupal stays, though all fields are called fields: %s', (said) => {
  const fields = `${field('field-teaser', said)}${field('field-place', 'Gull')}${field('body', prose)}`
  expect(find(`<article><h1>Boats</h1>${fields}</article>`).text).toContain(said)
})

test('teasers that say a sentence each are a list', () => {
  const teaser = '<div class="field teaser">The harbour is open again, and boats leave it.</div>'
  expect(find(`<article><h1>Boats</h1>${prose}<div>${teaser.repeat(3)}</div></article>`).text).not.toContain(
    'again, and',
  )
})

test('a heading of the page goes where another is marked as that of the article', () => {
  const headings = '<div><h1>News</h1></div><div><h2 itemprop="headline">Boats</h2></div>'
  const {text} = find(`<div>${headings}<div itemprop="articleBody">${prose}</div></div>`, 'page', {title: 'Boats'})
  expect(text).not.toContain('News')
})

test('it stays where that says something else than the title', () => {
  const headings = '<div><h1>News</h1></div><div><h2 itemprop="headline">Gulls</h2></div>'
  const {text} = find(`<div>${headings}<div itemprop="articleBody">${prose}</div></div>`, 'page', {title: 'Boats'})
  expect(text).toContain('News')
})

test('a picture before the title that is marked as the article’s stays', () => {
  const {html} = find(
    `<article><div itemprop="image">${boat}</div><header><h1>Boats</h1></header><div itemprop="articleBody">${prose}</div></article>`,
  )
  expect(html).toContain('/boat.jpg')
})

test('others there do not', () => {
  const {html} = find(
    `<article><div class="rubric">${boat}</div><header><h1>Boats</h1></header><div itemprop="articleBody">${prose}</div></article>`,
  )
  expect(html).not.toContain('/boat.jpg')
})

test.each([
  ['by its relation', '<a href="/" rel="home"><img src="/boat.jpg" alt="Gull"></a>', false],
  ['by its title', '<a href="/a.html" title="Zur Startseite"><img src="/boat.jpg" alt=""></a>', false],
  ['by its text', '<a href="/a.html"><img src="/boat.jpg" alt="Gull (Link zur Startseite)"></a>', false],
  ['but not one with a title of its own', '<a href="/boat.jpg" title="Home of 1998"><img src="/boat.jpg"></a>', true],
  ['nor one that opens the picture', '<a href="/boat.jpg" title="Home"><img src="/boat.jpg"></a>', true],
  ['nor one that leads to another place', '<a href="/boat.jpg" rel="lightbox"><img src="/boat.jpg"></a>', true],
])('the sign of a site is known %s', (_how, sign, stays) => {
  const {html} = find(`<article><h1>Boats</h1>${first}<div>${sign}</div>${second}</article>`)
  expect(html.includes('/boat.jpg')).toBe(stays)
})

test.each(['id="extended"', 'class="serendipity_entry_extended"', 'class="entry-more"'])(
  'the second part of a text stays behind its first: %s',
  (named) => {
    const parts = `<div class="entry-body">${first.repeat(3)}</div><div ${named}>${second}</div>`
    expect(find(`<div><div class="post"><h2>Boats</h2>${parts}</div></div>`).text).toContain('keeper')
  },
)

test.each([
  [
    'quotes of another site',
    '<aside class="onebox"><a href="https://gull.example/">Gull</a> Boats leave.</aside>',
    true,
  ],
  ['quotes of another reader', '<aside class="quote"><div><a href="/u/jo">jo</a></div>Boats leave.</aside>', true],
  ['notes', '<aside role="doc-footnote"><a href="#r1">1</a> Boats leave.</aside>', true],
  ['others', '<aside class="links"><a href="/u/jo">jo</a> Boats leave.</aside>', false],
])('asides that hold %s', (_what, aside, stay) => {
  expect(find(`<article><h1>Harbour</h1>${prose}${aside}</article>`).text.includes('Boats leave')).toBe(stay)
})

test('how large the file of a picture is stands over it for a script', () => {
  const picture = `<a class="lightbox" href="/boat.jpg">${boat}<div class="meta"><span>1920×1280 312 KB</span></div></a>`
  const {html, text} = find(`<article><h1>Boats</h1>${first}<div>${picture}</div>${second}</article>`)
  expect(html).toContain('/boat.jpg')
  expect(text).not.toContain('KB')
})

test('the banner of a site goes with its name and what it says of itself', () => {
  const banner = '<div id="banner"><a href="/"><h1>Gull</h1></a><h2>All about boats</h2></div>'
  expect(find(`<div>${banner}<div class="entry-body"><h2>Boats</h2>${prose}</div></div>`).text).not.toContain(
    'All about',
  )
})

test('pictures attached to a post stay below it', () => {
  const post = `<div id="postmessage_1">${first.repeat(3)}</div><div class="pattl"><img src="/boat.jpg"></div>`
  expect(find(`<h1>Boats</h1><div><div>${post}</div></div><div>Rules of the forum</div>`).html).toContain('/boat.jpg')
})

test('a short paragraph is kept that is called as those are that have to be paid for', () => {
  const paid = (text: string) => `<p class="paywall">${text}</p>`
  const said = 'The last of them came on Tuesday.'
  const text = prose.replaceAll('<p>', '<p class="paywall">')
  expect(find(`<article>${text}${paid(said)}</article>`).text).toContain(said)
  const {dropped} = find(`<article>${prose}${paid('Log in or join to read on.')}</article>`)
  expect(dropped).toEqual(['page/paywall: Log in or join to read on.'])
})

test('a button goes that says what the heading says over what it opens', () => {
  const facts =
    '<div><h3>The light in figures</h3><p>It was built in 1912, and it can be seen from the other coast.</p></div>'
  const found = find(
    `<article>${first}<button aria-expanded="false">The light in figures</button>${facts}${second}</article>`,
  )
  expect(found.html).toBe(`<article>${first}${facts}${second}</article>`)
  // What is closed would stay so without it.
  const closed = facts.replace('<div', '<div hidden')
  const kept = find(
    `<article>${first}<button aria-expanded="false">The light in figures</button>${closed}${second}</article>`,
  )
  expect(kept.text).toContain('It was built in 1912')
})

test('what a label names as the author goes, as far as it leads to the page about them', () => {
  const box = (bio: string) => `<section><header><h3>About the author</h3></header>${bio}</section>`
  const bio =
    '<div><a href="/author/ann-lee">Ann Lee</a> <p>She has written about boats since the harbour was built, and sails.</p></div>'
  expect(find(`<article>${prose}${box(bio)}</article>`).text).toBe(visibleText(parser.parse(prose)))
  const other = '<p>He wrote all of it in a boat that he had built himself, and never said a word about it.</p>'
  expect(find(`<article>${prose}${box(other)}</article>`).text).toContain('He wrote all of it in a boat')
})
