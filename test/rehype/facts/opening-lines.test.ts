import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const words = 'The harbour opened again on Monday, and the first boat left with the morning tide.'
const meta = (name: string, content: string) => `<meta name="${name}" property="${name}" content="${content}">`
const day = meta('article:published_time', '2022-05-04T12:27:49Z')
const signed = meta('author', 'Ann Lee')

/** A whole page whose article begins with some lines. */
function page(head: string, lines: string) {
  const body = `<main><article><h1>Boats</h1>${lines}<p>${words}</p><p>${words}</p></article></main>`
  return convert(`<!DOCTYPE html><html><head><title>Boats</title>${head}</head><body>${body}</body></html>`, {
    baseUrl: 'https://www.gull-news.example/boats',
  })
}

/** An article of 4 May 2022 in an envelope. */
const dated = (html: string, author = '') =>
  convert(`${author}<!--1651667269000-->\n[题目](https://gull.example/a)\n------\n\n${html}<p>正文。</p>`)

test.each([
  'Von <a href="/people/1">Ann Lee</a>',
  'Veröffentlicht am 4. Mai 2022',
  'Publiziert: 04.05.2022 um 14:27 Uhr <span>|</span> Aktualisiert: 05.05.2022 um 08:01 Uhr',
  'Online seit 4. Mai 2022, 14.27 Uhr (Update: 18.02 Uhr)',
  'Ein Test von <a href="/people/1">Ann Lee</a> veröffentlicht am 4. Mai 2022, 14:27 Uhr',
  'Von Ann Lee am Mittwoch, 4. Mai 2022 um 14:27 Uhr',
  '<strong>miércoles, 4 de mayo de 2022</strong>00:00 hs',
  'sabado 04 de mayo del 2022Actualizado 04 May 2022 | 13:43 h',
  '4 de maio de 2022, 05:34 h Atualizado em 4 de maio de 2022, 05:35',
  '4.5.2022 16:20<span>päivitetty 4.5.2022 16:20</span>',
  '04 May 2022, 02:32 PM IST',
  '<a href="/">Accueil</a> | Par <span class="vcard author">Ann Lee</span> | 4 mai 2022',
  'Mittwoch, 04.05.2022 | Tags: <a href="/tag/boat">Boat</a> |',
  'ANN LEE · 4 May 2022 · 5 min read',
  '<b><a href="/x">Ann Lee</a></b> ann@gull-news.example | Miércoles 4 mayo, 2022',
  '4.5.2022 18:27 von',
  'Pressemitteilung vom 4. Mai 2022',
  '<span>Press release</span> <span>·</span> <span>4 May 2022</span>',
  'Meldung vom 04.05.2022',
  '<time>04.05.2022 14:27</time> von Ann Lee (Kommentare: 2)',
  'Updated: May 4, 2022, 5:02 PM ET',
  'Actualizado <b>miércoles 4/5/2022 03:21 horas</b>',
  '<span>更新时间</span> 2022年5月4日, 格林尼治标准时间10:41',
  '發布時間：2022年5月4日 星期三 上午10:41',
  '기사입력 2022-05-04 03:00:00 기사수정 2022-05-04 03:00:00',
  '公開日：2022年5月4日 12時27分',
  '出版：2022-05-04 12:27',
  '업데이트 2022.05.04 12:27',
  '作者：Ann Lee 發表：2022-05-04 12:27 點擊：1234 我要評論 0',
  '作者：Ann Lee 更新时间：2022-05-04 12:27:49 阅读：1234次',
  '<span>撰文：</span><span><a href="/author/1/ann">Ann Lee</a></span>',
])('a line that says who wrote a page, and when, goes once that is known: %s', (line) => {
  const {markdown, frontMatter, ledger} = page(day + signed, `<div>${line}</div>`)
  expect(markdown).toBe(`${words}\n\n${words}\n`)
  expect(frontMatter).toMatchObject({author: ['Ann Lee'], date: '2022-05-04T12:27:49Z'})
  expect(ledger).toHaveLength(2)
})

test('the word before a list of authors goes with them', () => {
  const lines = '<div><span>Von</span><ul><li><a href="mailto:al@gull.example">Ann Lee</a></li></ul></div>'
  expect(page(day + signed, lines).markdown).toBe(`${words}\n\n${words}\n`)
  for (const line of ['1', '…', 'am']) expect(page(day + signed, `<p>${line}</p>`).markdown).toContain(line)
})

test.each([
  ['<p><i>von Ann Lee</i></p>', ['Ann Lee']],
  ['<p>Posted on May 4, 2022 by Ann Lee</p>', ['Ann Lee']],
  ['<p>Von Ann Lee und Jo van der Gull am Mittwoch, 4. Mai 2022</p>', ['Ann Lee', 'Jo van der Gull']],
  ['<p>Gespeichert von <span class="username">ann</span> am 4. Mai 2022 - 14:27</p>', ['ann']],
  ['<p>By Ann Lee<br>Gull-News.com<br>Archive | May 4, 2022</p>', ['Ann Lee']],
  ['<p>Par <a href="auteur/ann-lee">Ann Lee</a> | 4 mai 2022</p>', ['Ann Lee']],
])('the authors of a line become facts where nothing else names them: %s', (line, author) => {
  const {markdown, frontMatter} = page(day, line)
  expect(frontMatter.author).toEqual(author)
  expect(markdown).toBe(`${words}\n\n${words}\n`)
})

test('such a line may be a section of its own behind the standfirst', () => {
  const reading = '<p class="reading-time">Lecture 4 min.</p>'
  const section = `<section><span>Publié le 04 mai 2022 à 14h27 - Mis à jour le 05 mai 2022 à 09h03</span>${reading}</section>`
  expect(page(day, `<p>${words}</p>${section}`).markdown).not.toContain('Publié')
})

test('subtitles and pictures may stand before such a line', () => {
  const before = '<p>Harbour</p><p><img src="a.jpg" alt="Boats"></p><p>Boats are back</p><p>And more are to follow</p>'
  expect(page(day + signed, `${before}<p>Von Ann Lee am 4. Mai 2022</p>`).markdown).not.toContain('Ann Lee')
})

test('scripts are no text', () => {
  const scripts = '<script>var a = 1</script><style>p { color: red }</style>'
  for (const line of ['<span>posted on May 4, 2022, at 11:29 a.m.</span>', '<p>Von Ann Lee am 4. Mai 2022</p>']) {
    const {markdown} = page(day + signed, `${scripts}<p>${words}</p>${scripts}${line}${scripts}`)
    expect(markdown).not.toContain('2022')
  }
})

test.each([
  '<p>By <a rel="author" href="/x">Ann Lee</a><br>Gull News</p>',
  '<ul><li>by: Ann Lee</li><li>From: <cite>GullNews</cite></li><li>May 4, 2022</li></ul>',
  '<p>Source: Gull News</p>',
  '<p>来源：Gull News</p>',
])('a line that says where it appeared goes, once the front matter says that: %s', (line) => {
  const site = meta('og:site_name', 'Gull News')
  expect(page(day + signed + site, line)).toMatchObject({
    markdown: `${words}\n\n${words}\n`,
    frontMatter: {author: ['Ann Lee']},
  })
  expect(page(day + signed + site, '<p>Source: Sea Agency</p>').markdown).toContain('Sea Agency')
})

test.each([
  '<p>Von Bob Ray am 4. Mai 2022</p>',
  '<p>Von Ann Lee, Hull</p>',
  '<p>Por Agencia Gull</p>',
  '<p>Von Ann Lee am 7. Mai 2022</p>',
  '<p>By Monday the boats were back</p>',
  '<p>Pressemitteilung Nr. 12/2022 vom 4. Mai 2022</p>',
  '<p>Meldungen vom 4. Mai 2022</p>',
  '<p>— Ann Lee</p>',
  '<p>5 minutes, no more</p>',
  `<p>${words}</p><p>${words}</p><p>Von Ann Lee</p>`,
])('a line that says more, or stands later, stays: %s', (line) => {
  const {markdown, ledger} = page(day + signed, line)
  expect(ledger).toMatchObject([{rule: 'headings/title'}])
  expect(markdown.length).toBeGreaterThan(2 * words.length + 5)
})

test('in an article of an envelope, a name behind By needs a mark, or the day', () => {
  expect(dated('<p>By Ann Lee</p>').markdown).toContain('Ann Lee')
  expect(dated('<p>Posted on May 4, 2022 by Ann Lee</p>')).toMatchObject({
    markdown: '正文。\n',
    frontMatter: {author: ['Ann Lee']},
  })
  expect(dated('<p>By <a href="/author/ann">Ann Lee</a></p>').frontMatter.author).toEqual(['Ann Lee'])
})

test('links to other articles stay, whatever day and name they say', () => {
  const links = ['4 May: the 709 boats', 'Ann Lee', '2022-05-04 at sea'].map(
    (text) => `<li><a href="/b">${text}</a></li>`,
  )
  const {markdown, ledger} = dated(`<ul>${links.join('')}</ul>`)
  expect(ledger.filter(({text}) => text.includes('boats') || text.includes('sea'))).toEqual([])
  expect(markdown).toContain('709 boats')
})

test('a date line beside a block is alone', () => {
  const {markdown} = page(day, '<div><span>4 de mayo de 2022</span><div>Gull News</div><span>Hull</span></div>')
  expect(markdown).not.toContain('mayo')
  expect(markdown).toContain('Hull')
})

test.each([
  ['<p>1. Februar 2022 , Ann Lee</p>', '2022-02-01T00:00:00Z'],
  ['<div class="date">25. Januar 2022 (Gull) Hull</div>', '2022-01-25T00:00:00Z'],
  ['<div>24.01.2022 11:38<br>Kategorie: <a href="/news">News</a></div>', '2022-01-24T00:00:00Z'],
  [
    '<p class="date">Erstellt von <a href="/author/ann">Ann Lee</a> am Dienstag 6. Mai 2014</p>',
    '2014-05-06T00:00:00Z',
  ],
  ['<span property="schema:dateCreated" content="2023-10-06T03:46:34+00:00"></span>', '2023-10-06T03:46:34Z'],
  ['<h5 class="posted-date">2/26/2015 7:11 AM PST BY THE GULL</h5>', '2015-02-26T00:00:00Z'],
  ['<p class="date">26/02/2015</p>', '2015-02-26T00:00:00Z'],
  ['<p class="date">03/02/2015</p>', undefined],
  ['<p class="date">26/26/2015</p>', undefined],
  ...[
    '4 май 2022 13:28',
    '4 maja 2022',
    '4. května 2022',
    '4 травня 2022',
    '2022. május 4., 11:16',
    '4. toukokuuta 2022',
    '4 Mayıs 2022',
    '4 mai 2022',
  ].map((line): [string, string] => [`<p>${line}</p>`, '2022-05-04T00:00:00Z']),
  ['<p>4 października 2022</p>', '2022-10-04T00:00:00Z'],
  ['<p>1. Februar 2022 , Bob Ray</p>', undefined],
  ['<p>Der 1. Februar 2022 war kalt</p>', undefined],
])('the day of a page that only its opening says: %s', (line, date) => {
  expect(page(signed, line).frontMatter.date).toBe(date)
})

test.each([
  '<p class="column"><a href="/column/199">Harbour Notes</a></p>',
  '<p class="topline">Volleyball | MTV Hull</p>',
  '<p class="dachzeile">Volleyball in Hull</p>',
  '<div class="node__kicker">Books</div>',
  '<p class="categorylist"><span>Tennis</span></p>',
  '<p>politics</p>',
  '<p>Sea Ports</p>',
])('a line that names the section goes: %s', (line) => {
  const {markdown, ledger} = page(meta('article:section', 'Politics') + meta('article:tag', 'Sea Ports'), line)
  expect(markdown).toBe(`${words}\n\n${words}\n`)
  expect(ledger.filter(({rule}) => rule !== 'headings/title')).toHaveLength(1)
})

test.each([
  '<div class="column">Harbour Notes</div>',
  '<p class="topline">The boats are back.</p>',
  '<p>Weather</p>',
  '<p><img src="a.jpg" alt=""></p><p>Sea Ports</p>',
])('another line stays: %s', (line) => {
  expect(page(meta('article:section', 'Politics') + meta('article:tag', 'Sea Ports'), line).markdown).not.toBe(
    `${words}\n\n${words}\n`,
  )
})

test('the column above an article of an envelope goes', () => {
  const column = '<div><p class="column"><a class="column-link" href="/column/199">专栏</a></p></div>'
  expect(dated(column)).toMatchObject({markdown: '正文。\n', ledger: [{rule: 'posts/kicker'}]})
})

const lead = meta('og:image', 'https://www.gull-news.example/boats.jpg') + meta('og:site_name', 'Gull News')

test.each([
  '<div><span><img src="/ann.png" alt="Ann Lee Image"></span></div>',
  '<p><img src="/logo.svg" alt="Gull News logo"></p>',
  '<p><img src="/57x57/ann.png" alt="Ann Lee"></p>',
  '<p>By Ann Lee</p><p><a href="https://twitter.example/ann">@annlee</a></p>',
  '<p>By Ann Lee</p><p>ann@gull-news.example</p>',
])('the face and the account of an author go: %s', (box) => {
  expect(page(day + signed + lead, box).markdown).toBe(`${words}\n\n${words}\n`)
})

test.each([
  '<p><img src="/boats.jpg" alt="Gull News"></p>',
  '<p><img src="/ann.png" alt="Ann Lee"></p>',
  '<figure><img src="/ann.png" alt="Ann Lee"><figcaption>On board</figcaption></figure>',
  '<p><img src="/bob.png" alt="Bob Ray"></p>',
  '<p>ann@gull-news.example</p>',
])('other pictures and addresses stay: %s', (box) => {
  expect(page(day + signed + lead, box).markdown).not.toBe(`${words}\n\n${words}\n`)
})

test.each(['19:04', '19.04 Uhr', '7.04 pm', '19h04'])('the hour of an entry says more than the day: %s', (hour) => {
  const time = `<p><time datetime="2022-05-04T19:04:00Z">${hour}</time></p>`
  expect(page(day, time).markdown).toContain(hour)
  expect(page(meta('article:published_time', '2022-05-04T19:04:00Z'), time).markdown).not.toContain(hour)
})

test('a name ends where its line does', () => {
  const box = '<div class="author_fmt">By <a rel="author" href="/ann">Ann  Lee</a><br>Harbour Health News</div>'
  const {markdown, frontMatter} = page(day, box)
  expect(frontMatter.author).toEqual(['Ann Lee'])
  expect(markdown).toContain('Harbour Health News')
})

test.each([
  ['甲报记者 丁一 实习生 丙小二', ['丁一', '丙小二']],
  ['《甲报》记者 丁一', ['丁一']],
  ['甲报记者 丁一 乙城报道 责编 丙二', ['丁一']],
  ['端報記者 丁一 發自乙城', ['丁一']],
  ['甲報 / 記者<a href="/r/1">丁一</a>／乙城即時報導', ['丁一']],
  ['来源：甲报　作者：丁小一', ['丁小一']],
  ['記者 丁小一　攝影 丙二', ['丁小一']],
  ['<time>2022-05-04 12:27</time>甲報 / 記者丁一／乙城報導', ['丁一']],
  ['甲報記者 丁一 發自乙城 2022-05-04', ['丁一']],
  ['文 | 丁小一 编辑 | 丙二', ['丁小一']],
  ['作者：丁小一 来自微信公众号：甲报', ['丁小一']],
  ['By <a href="/x">Ann Lee</a>, Oslo', ['Ann Lee']],
  ['Von <a href="/x">Ann Lee</a> und Bo Gull, Oslo', ['Ann Lee', 'Bo Gull']],
  ['Par <a href="/x">Ann Lee</a> (Oslo, correspondante)', ['Ann Lee']],
])('the authors of a line that says more become facts, and the line stays: %s', (line, author) => {
  const {markdown, frontMatter} = dated(`<p>${line}</p>`)
  expect(frontMatter.author).toEqual(author)
  expect(markdown).toMatch(/^.{4,}\n\n正文。\n$/)
})

test.each([
  '甲报记者 丁一在港口看到，门锁了',
  '甲报记者 发自乙城',
  '问：丁小一 答：丙二',
  'By <a href="/x">Ann</a>, Oslo',
])('a line that only looks like one names nobody: %s', (line) =>
  expect(dated(`<p>${line}</p>`).frontMatter).not.toHaveProperty('author'),
)

test('a day in boxes of its own goes, in whatever words', () => {
  const day = '<time datetime="2022-05-04T12:00:00+00:00">am Vierten im Wonnemond 2022</time>'
  expect(dated(`<div><div><span class="date">${day}</span></div><p>小船</p></div>`).markdown).toBe('小船\n\n正文。\n')
})

test('a heading that is the name of the author is none', () => {
  for (const heading of [
    '<h4 class="author-name"><a href="/author/ann">Ann Lee</a></h4>',
    '<h2 class="title">By <a href="/author/ann" rel="author">Ann Lee</a>.</h2>',
  ]) {
    const {markdown, frontMatter} = dated(`<div>${heading}</div>`)
    expect(frontMatter.author).toEqual(['Ann Lee'])
    expect(markdown).toBe('正文。\n')
  }
  expect(dated('<h4><a href="/harbour">Ann Lee</a></h4>').markdown).toContain('## ')
  expect(dated('<h4>Boats by <a rel="author" href="/author/ann">Ann Lee</a></h4>').markdown).toContain('## ')
})

test.each(['https://gull.example/@ann?source=a', '/@ann'])('a link to an account names its author: %s', (href) => {
  const {markdown, frontMatter} = dated(`<div><a href="${href}">Ann Lee</a> · May 4, 2022 · 4 min read</div>`)
  expect(frontMatter.author).toEqual(['Ann Lee'])
  expect(markdown).toBe('正文。\n')
})

test('a name that leads to its page stays beside the day, where nothing else says it', () => {
  expect(dated('<div><a href="/ann">Ann Lee</a> · 4 May 2022</div>').markdown).toContain('Ann Lee')
  expect(dated('<div><a href="/sea">Harbour</a> · 4 May 2022</div>').markdown).toBe('正文。\n')
})

test.each(['丁小一 | 2022年5月4日', '丁小一｜2022-05-04 12:27', '丁小一 · 2022年5月4日'])(
  'what parts a name from the day is no part of it: %s',
  (line) => {
    const {markdown, frontMatter} = dated(`<div>${line}</div>`)
    expect(frontMatter.author).toEqual(['丁小一'])
    expect(markdown).toBe('正文。\n')
  },
)

test.each(['更新时间：2022-05-04 12:27', '最后更新日期：2022-05-04 12:27', '更新時間 (HKT): 2022.05.04 20:27'])(
  'what a day is called goes with it: %s',
  (line) => {
    expect(dated(`<div>${line}</div>`).markdown).toBe('正文。\n')
    const bare = convert(`<div>${line}</div><p>正文。</p>`)
    expect(bare.markdown).toBe('正文。\n')
    expect(bare.frontMatter.date).toMatch(/^2022-05-04/)
  },
)

test.each([
  '<p><strong>2022年5月4日</strong></p><p>正文。</p><p><strong>2022年5月5日</strong></p>',
  '<p><b>May 4, 2022</b></p><p>正文。</p>',
  '<ul><li>2022年5月4日</li><li>2022年5月9日</li></ul>',
  '<ul><li>2022年5月9日</li><li>2022年5月4日</li></ul>',
  '<p>一段文字在这里，说的是渡轮。</p><p>2022年5月4日</p><p>正文。</p>',
  '<p>2022年4月5日</p><p>正文。</p>',
  '<p>5月4日 22 15</p><p>正文。</p>',
  '<p>2022-04-05</p><p>正文。</p>',
  '<p>5-22 400</p><p>正文。</p>',
])('a day that the article tells of stays: %s', (html) => {
  expect(dated(html).ledger).toEqual([])
})

test.each(['4.5.22', '4 May 22', '2022年5月4日 20:15', '04/05/2022', '05/04/2022 20:15', '3 May 2022'])(
  'the day before the text goes, however it is written: %s',
  (line) => {
    expect(dated(`<p>${line}</p><p>正文。</p>`).ledger).toMatchObject([{rule: 'dates/date-line', text: line}])
  },
)

test.each(['3 min read', '12 comments', '第3版'])('a day goes beside what is none: %s', (other) => {
  expect(dated(`<ul><li>2022年5月4日</li><li>${other}</li></ul>`).ledger).toMatchObject([{rule: 'dates/date-line'}])
})

test.each([
  ['2022-05-04 20:27<span>来源：海鸥报</span><span>作者：丁小一</span>', true],
  ['2022年05月04日 20:27 来源: 海鸥报', true],
  ['2022-05-04 20:27 来源：乙城日报', false],
  ['2022-05-04 20:27 来源：海鸥报业的仓库', false],
  ['2022-05-04 20:27 来源：海鸥报 作者：丙小二', false],
])('a Chinese line of day, source and author goes once the front matter says all of it: %s', (line, isTaken) => {
  const head = day + meta('og:site_name', '海鸥报') + meta('author', '丁小一')
  expect(page(head, `<div class="info">${line}</div>`).markdown.includes('来源')).toBe(!isTaken)
})

test('the face of whoever wrote is called by name and office', () => {
  const face =
    '<div><a href="/journalist/1"><img src="/face.jpg" alt="홍길동 기자"></a></div><div><a href="/journalist/1"><em>홍길동 기자</em></a></div>'
  expect(page(day + meta('author', '홍길동'), face).markdown).toBe(`${words}\n\n${words}\n`)
})
