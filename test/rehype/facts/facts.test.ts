import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {definePublisher} from '../../../src/publishers/define.ts'
import {clean} from '../../support/clean.ts'

const publisher = definePublisher({
  id: 'gazette',
  name: '甲报',
  hosts: ['gazette.example'],
  lang: ({pathname}) => (pathname.startsWith('/tw/') ? 'zh-Hant' : 'zh-Hans'),
  description: 'p > strong',
})

const lead = '这是一段足够长的导语，说清楚了今天发生的事情。'

test('date and author of the first line become facts, and the line goes', () => {
  const {facts, html, dropped} = clean('<div><i>丁一<br>2020-07-16T09:48:51Z</i></div><p>正文。</p>')
  expect(facts).toMatchObject({author: ['丁一'], date: new Date('2020-07-16T09:48:51Z')})
  expect(html).toBe('<p>正文。</p>')
  expect(dropped).toEqual(['dates/date-line: 丁一 2020-07-16T09:48:51Z'])
})

test('what the line says beside names stays', () => {
  const {facts, html} = clean('<div><i>null 丁一（综合报道）<br>2020-07-16T09:48:51Z</i></div><p>正文。</p>')
  expect(facts.author).toEqual(['丁一'])
  expect(html).toBe('<p>丁一（综合报道）</p><p>正文。</p>')
})

test('a first paragraph that happens to name a date stays', () => {
  expect(clean('<div>2020年的事</div><p>正文。</p>').dropped).toEqual([])
  expect(clean('<p>2020-07-16T09:48:51Z</p><p>正文。</p>').dropped).toEqual([])
})

test.each([
  ['<p>作者 丁一</p>', ['丁一']],
  ['<p>文/丁一、丙二</p>', ['丁一', '丙二']],
  ['<p>记者：丁一 丙二</p>', ['丁一', '丙二']],
  ['<p>采写︱丁一</p>', ['丁一']],
  ['<p><b>文</b>丨丁 一</p>', ['丁一']],
  ['<p>文/丁 一、An Li</p>', ['丁一', 'An Li']],
  ['<p>一。</p><p>&nbsp;</p><p>二。</p><p><br></p><p>文/丁一</p>', ['丁一']],
  ['<div class="field-name-author"><div>文/</div><a href="/u">丁一</a></div>', ['丁一']],
])('%s at the start is a byline', (html, author) => {
  const {facts, dropped} = clean(`${html}<p>正文。</p>`)
  expect(facts.author).toEqual(author)
  expect(dropped).toHaveLength(1)
})

const long = `<p>${'港口的老人们还记得那一年的冬天，海面结了冰，船只一连几个星期没有出港。'.repeat(3)}</p>`

test.each([
  '<p><b>《港口》</b></p><p>作者：丁一</p><p>出版社：海湾出版社</p>',
  '<p>作者：丁一</p><p>ISBN：978-0-00-000000-0</p>',
  `<p><b>《港口》</b></p><p>作者：丁一</p>${long}<p><b>《灯塔》</b></p><p>作者：丙二</p>`,
  `<p>文/丁一</p>${long}<p>文/丙二、丁一</p>`,
])('who wrote a book, or one of several works, did not write the article: %s', (html) => {
  const {facts, dropped} = clean(`<p>一。</p>${html}<p>正文。</p>`)
  expect(facts.author).toBeUndefined()
  expect(dropped).toEqual([])
})

test.each([
  '<p>出版社：海湾出版社</p><p>作者：丁一</p>',
  '<p>作者：丁一</p><p>出版社关门的那一年，港口结了冰。</p>',
  `<p>作者：丁一</p><p>作者：丙二</p>${long}`,
  `<p>作者：丁一</p>${long}<p>作者：丁一</p>`,
  `<p>作者：丁一</p>${long}<p>作者认为，事情没有那么简单</p>`,
  `<p>作者：丁一</p>${long}<p>记者：丙二</p>`,
  `<p>作者：丁一</p>${long}<p>作者：丙二（某大学教授）</p>`,
])('other lines beside a byline take nothing from it: %s', (html) => {
  expect(clean(`${html}<p>正文。</p>`).facts.author).toEqual(['丁一'])
})

test.each([
  '<p>译者/丁一</p>',
  '<p>文/匿名</p>',
  '<div class="text"><div>文/</div><a href="/u">丁一</a></div>',
  '<p>作者：丁一（某大学教授）</p>',
  '<p>作者认为，事情没有那么简单</p>',
  '<p>记者：您怎么看？</p>',
  '<p>一。</p><p>二。</p><p>三。</p><p>作者 丁一</p>',
])('%s stays', (html) => {
  expect(clean(`${html}<p>正文。</p>`).dropped).toEqual([])
})

test.each([
  ['<p>实习记者｜丁一</p><p>记者｜丙二</p>', ['丁一', '丙二']],
  ['<p>实习记者｜丁一</p><p>&nbsp;</p><p>记者｜丙二</p>', ['丁一', '丙二']],
  ['<p>实习记者｜丁一</p><p>编辑｜丙二</p>', ['丁一']],
  ['<p>实习记者｜丁一</p><p>港口昨天重开。</p><p>记者｜丙二</p>', ['丁一']],
  ['<p>甲报记者 丁一</p><p>记者：何时离开</p><p>丙二：那年春天。</p><p>记者：然后？</p><p>丙二：去年。</p>', ['丁一']],
  ['<p>甲报记者 丁一</p><p>By Monday the boats were back</p>', ['丁一']],
  ['<p>甲报记者 丁一</p><p>丙二是文学教授</p>', ['丁一']],
  ['<p>甲报记者 丁一</p><p>作者：丁一</p>', ['丁一']],
])('two who sign a line each are both authors: %s', (html, author) => {
  const {facts, dropped} = clean(`${html}<p>正文。</p>`)
  expect(facts.author).toEqual(author)
  expect(dropped).toEqual([])
})

test('no article has thousands of lines that sign', () => {
  const {facts} = clean(`${'<p>甲报记者 丁一</p>'.repeat(10000)}<p>甲报记者 丙二</p><p>正文。</p>`)
  expect(facts.author).toEqual(['丁一'])
})

test.each([
  '<p>记者：多大年纪</p><p>丁一：四十。</p><p>记者：何时离开？</p><p>丁一：那年春天。</p>',
  '<p>记者：多大年纪</p><p>丁一：四十</p><p>记者：何时离开？</p><p>丁一：去年</p>',
  '<p>甲报记者：为何不去</p><p>丁一：那里太远了。</p><p>我也老了。</p><p>甲报记者：多大年纪？</p><p>丁一：四十。</p>',
  '<p><strong>记者：</strong>何时离开</p>\n<p><strong>丁一：</strong>那年春天。</p>\n<p><b>记者：</b>然后？</p>\n<p><b>丁一：</b>去年。</p>',
  '<p>记者：何时离开</p><p>&nbsp;</p><p>答：那年春天。</p>',
  `<p>记者：何时离开</p><p>丁一：${'那年春天。'.repeat(50)}</p><p>记者：然后？</p><p>丁一：${'去年。'.repeat(50)}</p>`,
  '<p>记者：后来呢</p><p>他说，就这样。</p>',
  '<p>记者：那是什么</p><p>他说，就这样。</p>',
])('what a reporter asks is no byline: %s', (html) => {
  const {facts, dropped} = clean(`${html}<p>正文。</p>`)
  expect(facts.author).toBeUndefined()
  expect(dropped).toEqual([])
})

test.each([
  ['<p>记者：丁一</p><p>编辑：丙二</p>', ['丁一']],
  ['<p>记者：丁一</p><p>编者按：本文写于去年。</p>', ['丁一']],
  ['<p>记者：丁一</p><p>核心提示：港口昨天重开。</p>', ['丁一']],
  ['<p>记者：丁一</p><p>本报讯：港口昨天重开。</p>', ['丁一']],
  ['<p>记者：丁一</p><p>他说：“港口昨天重开。”</p>', ['丁一']],
  ['<p>记者：丁一</p><p>港口昨天重开：先是渔船，后是渡轮。</p>', ['丁一']],
  ['<p>记者 丁一</p><p>丙二：那年春天。</p>', ['丁一']],
  ['<p>作者：丁一</p><p>丙二：那年春天。</p>', ['丁一']],
  ['<p>记者：丁一</p><p>记者：丙二</p>', ['丁一']],
  [
    '<p>记者：丁一</p><p>甲台：您怎么看这件事？</p><p>丙二：我觉得很好。</p><p>甲台：为什么？</p><p>丙二：不贵。</p>',
    ['丁一'],
  ],
  ['<p>记者：丁一</p><p>记者：丙二</p><p>记者：丙三</p>', ['丁一']],
  ['<p>记者：丁一</p><p>甲台：港口昨天重开。</p>', ['丁一']],
  ['<p>记者：丁一</p><p>乙城：港口昨天重开。</p>', ['丁一']],
  ['<p>记者：丁一</p><p>时间：去年春天。</p><p>嘉宾：丙二。</p><p>记者：您怎么看？</p><p>丙二：很好。</p>', ['丁一']],
  ['<p>记者：丁一</p><p>主持人：您怎么看？</p><p>丙二：很好。</p><p>主持人：为什么？</p>', ['丁一']],
  [`<p>记者：丁一</p><p>核心观点：${'港口昨天重开。'.repeat(20)}</p>`, ['丁一']],
  ['<p>作者：情况就是这么个情况</p><p>正文。</p>', ['情况就是这么个情况']],
])('whoever signs before other words with a colon is an author: %s', (html, author) => {
  expect(clean(`${html}<p>正文。</p>`).facts.author).toEqual(author)
})

test.each([
  ['<div class="byline">By <a href="/ann">Ann Lee</a></div>', ['Ann Lee']],
  ['<p class="byline">By Ann Lee and Jo van der Gull</p>', ['Ann Lee', 'Jo van der Gull']],
  ['<p class="author">Von <a rel="author" href="/ann">Ann Lee</a></p>', ['Ann Lee']],
  ['<p>Par <a rel="author" href="/ann">Ann Lee</a></p>', ['Ann Lee']],
  ['<p>Автор: Анна Ли</p>', ['Анна Ли']],
  ['<p>홍길동 기자</p>', ['홍길동']],
])('%s at the start is a byline in another language', (html, author) => {
  const {facts, dropped} = clean(`${html}<p>正文。</p>`)
  expect(facts.author).toEqual(author)
  expect(dropped).toHaveLength(1)
})

test.each([
  '<p>By Ann Lee</p>',
  '<p class="byline">By Ann Lee, staff writer</p>',
  '<p class="byline">By Monday the boats were back</p>',
  '<p class="byline">By Ann Lee (Hull)</p>',
])('%s stays', (html) => {
  const {facts, dropped} = clean(`${html}<p>正文。</p>`)
  expect(facts.author ?? []).toEqual([])
  expect(dropped).toEqual([])
})

/** An article of 30 December 2022. */
const dated = (html: string) =>
  convert(`<!--1672398782000-->\n[题目](https://gull.example/a)\n------\n\n${html}<p>正文。</p>`)

test.each([
  '<p class="date">December 30, 2022</p>',
  '<time datetime="2022-12-30T11:13:02Z">December 30, 2022</time>',
  '<div><time datetime="2022-12-30">30 декабря 2022</time></div>',
  '<header><h1>题目</h1><div><span>2022/12/30 19:13</span></div></header>',
  '<p class="date">Опубликовано: 30 декабря 2022 г. в 14:13</p>',
  '<p class="date">입력 2022. 12. 30. 오후 8:13</p>',
  '<p class="date">2022年12月30日（金）20時13分 更新</p>',
  '<p class="date">الجمعة 30 ديسمبر 2022</p>',
])('a line that says the date of the article goes: %s', (line) => {
  const {markdown, ledger} = dated(line)
  expect(markdown).toBe('正文。\n')
  expect(ledger.map(({rule}) => rule)).toContain('dates/date-line')
})

test('an age at the beginning is no date, and the date that only the page states is known', () => {
  expect(dated('<div><time datetime="2022-12-30">23 分钟前</time></div>').ledger).toMatchObject([
    {rule: 'dates/relative-age'},
  ])
  const meta = '<meta property="article:published_time" content="2022-12-30">'
  const words = 'The harbour opened again on Monday, and the first boat left with the morning tide.'
  const body = `<article><h1>Boats</h1><p><em>30.12.2022</em></p><p>${words}</p></article>`
  const {markdown} = convert(`<!DOCTYPE html><html><head><title>Boats</title>${meta}</head><body>${body}</body></html>`)
  expect(markdown).toBe(`${words}\n`)
})

test.each([
  '<p class="date">December 24, 2022</p>',
  '<div><time datetime="2021-12-30">30 декабря 2021</time></div>',
  '<div>Published: <time datetime="2022-12-30">30 დეკემბერი 2022</time></div>',
  '<div><span>Hull - </span><time datetime="2022-12-30">30 декабря 2022</time></div>',
  '<p>一。</p><p>二。</p><p>December 30, 2022</p>',
])('a line that says more or stands later stays: %s', (line) => {
  expect(dated(line).ledger).toEqual([])
})

test('a standfirst becomes the description and stays', () => {
  const {facts, html} = clean(`<p><strong>${lead}</strong></p><p>正文。</p>`, {publisher})
  expect(facts.description).toBe(lead)
  expect(html).toContain(lead)
})

test.each([
  `<p>正文。</p><p><strong>${lead}</strong></p>`,
  `<p><strong>${lead}</strong>正文。</p>`,
  '<p><strong>丁一 北京</strong></p><p>正文。</p>',
])('%s has no standfirst', (html) => {
  expect(clean(html, {publisher}).facts.description).toBeUndefined()
})

test('the language may depend on the address', () => {
  expect(clean('<p>文。</p>', {publisher, url: 'https://gazette.example/tw/1'}).facts.lang).toBe('zh-Hant')
  expect(clean('<p>文。</p>', {publisher, url: 'https://gazette.example/cn/1'}).facts.lang).toBe('zh-Hans')
})

const signed = (box: string) => `---
title: 题目
author: 丁一
date: 2020-05-25
---
<div class="author-wrap">${box}</div><p>正文。</p>`

test.each([
  '<a href="/u"><img src="https://gazette.example/u.jpg"></a> <a href="/u">丁一</a><div>5-25</div>',
  '<a href="/u">丁一</a> 2020年5月26日',
])('a box that names the known author and the day goes: %s', (box) => {
  expect(convert(signed(box)).markdown).toBe('正文。\n')
})

test.each(['<a href="/u">丁一</a> 校对 丙二', '<a href="/u">丁一</a> 3-25', '丙二'])(
  'one that says more stays: %s',
  (box) => {
    expect(convert(signed(box)).markdown).not.toBe('正文。\n')
  },
)

test.each([
  ['Gazette.example', undefined, 'Gazette.example'],
  ['Gazette', ['Gazette'], undefined],
  ['Anonymous', undefined, undefined],
])('author: %s', (said, author, publisher) => {
  const {frontMatter} = convert(`---\ntitle: a\nfrom: https://gazette.example/a\nauthor: ${said}\n---\n<p>正文。</p>`)
  expect(frontMatter.author).toEqual(author)
  expect(frontMatter.publisher).toEqual(publisher)
})

test.each(['abstract', 'standfirst', 'blog-post__description'])('a class may mark the standfirst: %s', (name) => {
  const {facts, html} = clean(`<p><a href="/c">专栏</a></p><p class="${name}">${lead}</p><p>正文。</p>`)
  expect(facts.description).toBe(lead)
  expect(html).toContain(lead)
})

test.each([
  '<p class="article__lead">',
  '<p class="p-story__dek small">',
  '<div class="news-lead">',
  '<h3 class="subtitle">',
  '<h2 class="article__standfirst">',
])('so may the last part of one, and no section begins there: %s', (open) => {
  const {facts, html} = clean(`${open}${lead}</${/\w+/.exec(open)![0]}><p>正文。</p>`)
  expect(facts.description).toBe(lead)
  expect(html).not.toContain('<h')
})

test('a line that ends in a time is none', () => {
  expect(
    clean('<p class="subtitle">丁一、丙二 2020年7月16日 22時20分</p><p>正文。</p>').facts.description,
  ).toBeUndefined()
})

test.each(['<h3 class="subhead">', '<p class="lead-photo">', '<p class="misleads">'])('%s is none', (open) => {
  expect(clean(`${open}${lead}</${/\w+/.exec(open)![0]}><p>正文。</p>`).facts.description).toBeUndefined()
})

test('what is called a standfirst may be short', () => {
  expect(clean('<p class="standfirst">他们互相制约，很好。</p><p>正文。</p>').facts.description).toBe(
    '他们互相制约，很好。',
  )
})

test.each([`<p>正文。</p><p class="abstract">${lead}</p>`, `<p class="abstract hide">${lead}</p><p>正文。</p>`])(
  'no class marks a standfirst of %s',
  (html) => {
    expect(clean(html).facts.description).toBeUndefined()
  },
)

test.each([
  ['<div class="field-name-author"><div>文/</div><span class="username">Anonymous (未验证)</span></div>', true],
  ['<div class="author">匿名</div>', true],
  ['<div class="author">文/Guest</div>', true],
  ['<p>文/匿名</p>', false],
  ['<div class="author">匿名信作者</div>', false],
])('a byline box that names nobody goes: %s', (box, goes) => {
  const {markdown, frontMatter} = dated(box)
  expect(markdown === '正文。\n').toBe(goes)
  expect(frontMatter.author).toBeUndefined()
})

test.each([
  ['Ann Lee是记者。', 'Ann Lee'],
  ['ANN LEE、ann lee、Ann Lee是记者。', 'Ann Lee'],
  ['记者Ann\n    Lee报道。', 'Ann Lee'],
  ['ANN LEE是记者。', 'ANN LEE'],
  ['Bob Ray是记者。', 'ANN LEE'],
])('an author in capitals is spelled as the text does: %s', (text, author) => {
  const line = '<div><i>ANN LEE<br>2020-07-16T09:48:51Z</i></div>'
  expect(clean(`${line}<p>${text}</p>`).facts.author).toEqual([author])
})

test.each([
  ['<div>', '</div>'],
  ['<div class="text"><section>', '</section></div>'],
])('the line of author and date is found within boxes around everything: %s', (open, close) => {
  const {facts, html} = clean(`${open}<div><i>丁一<br>2020-07-16T09:48:51Z</i></div><p>正文。</p>${close}`)
  expect(facts).toMatchObject({author: ['丁一'], date: new Date('2020-07-16T09:48:51Z')})
  expect(html).toContain('<p>正文。</p>')
  expect(html).not.toContain('丁一')
})

test('a box with a heading is no line of author and date', () => {
  const {html} = clean('<div><h2>小标题</h2>丁一（某地）2020-07-16T09:48:51Z</div><p>正文。</p>')
  expect(html).toContain('<h2>小标题</h2>')
})

test('the word for an author in a line of author and date is no name', () => {
  const {facts} = clean('<div><i>文｜丁一<br>2020-07-16T09:48:51Z</i></div><p>正文。</p>')
  expect(facts.author).toEqual(['丁一'])
})

test.each([
  ['<p>正文。</p><p>乙城来信。</p><p class="sign">丁一、丙二</p>', ['丁一', '丙二']],
  ['<p>正文。</p><p>乙城来信。</p><p class="sign">文/丁一 摄影 丙二</p>', ['丁一']],
  ['<p>正文。</p><p>乙城来信。</p><p class="sign">By Ann Lee and Jo Gull</p>', ['Ann Lee', 'Jo Gull']],
  ['<p>正文。</p><p>乙城来信。</p><p class="sign">甲报</p>', []],
  ['<p>文/甲三</p><p>正文。</p><p class="sign">丁一</p>', ['甲三']],
])('the publisher says where the byline stands, which stays: %s', (html, author) => {
  const {facts, html: text} = clean(html, {publisher: {...publisher, byline: 'p.sign'}})
  expect(facts.author ?? []).toEqual(author)
  expect(text).toContain('class="sign"')
})

test('who writes for the publisher is not lost with its name', () => {
  const line = '<div>甲报特约记者 丁一<br>2020-07-16T09:48:51Z</div>'
  const {facts, html} = clean(`${line}<p>正文。</p>`, {publisher})
  expect(facts.author).toEqual(['丁一'])
  expect(html).toBe('<p>甲报特约记者 丁一</p><p>正文。</p>')
})

test('whose line of author and date says of which paper they are, or why they were there, keeps it', () => {
  const {facts, html} = clean('<div><i>采访记者： Ann Lee<br>2020-07-16T09:48:51Z</i></div><p>正文。</p>')
  expect(facts.author).toEqual(['Ann Lee'])
  expect(html).toBe('<p>采访记者： Ann Lee</p><p>正文。</p>')
})
