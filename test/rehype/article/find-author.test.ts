import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const first = '<p>The harbour opened again on Monday, and the first boat left with the morning tide.</p>'
const second = '<p>More boats are to follow before the end of the week, said the keeper of the lighthouse.</p>'

/** The authors of a page without metadata, with something between title and text, and something behind the text. */
function authorsOf(before: string, behind = ''): unknown {
  const text = `<div class="entry-content">${first.repeat(3)}${second}</div>`
  const body = `<main><article><header><h1>Boats</h1></header>${before}${text}${behind}</article></main>`
  const source = `<!DOCTYPE html><html><head><title>Boats</title></head><body>${body}</body></html>`
  return convert(source, {baseUrl: 'https://www.gull-news.example/boats'}).frontMatter.author
}

test.each([
  '<div class="entry-meta">Published by <span class="author vcard"><a class="url fn n" href="/x">Ann Lee</a></span> 3 May</div>',
  '<div class="entry-meta">3 May 2020 <a href="/redaktion/ann-lee">Ann Lee</a></div>',
  '<div class="post-meta"><span>3 May 2020</span><img alt=""><p class="post-author-name">Ann Lee</p></div>',
  '<div class="authorbox">von Ann Lee</div>',
  '<div class="sig-line"><span class="pb-byline">By <a href="/people/ann-lee">Ann Lee</a></span> <a href="/f">Follow @annlee</a></div>',
  '<div class="authors"><a href="https://www.gull-news.example/author/ann"><img src="a.jpg"> Ann Lee </a></div>',
  '<div class="author-info"><img alt="Ann Lee"><h3><a href="/in/ann">Ann Lee</a><a href="/f">Follow</a></h3><p>Keeper</p></div>',
  '<div class="no-print"><div class="node__author"><span class="user__name"><a href="/user/ann">Ann Lee</a></span></div></div>',
  '<div class="byline">By <span class="name"><a href="/mail">Ann Lee</a></span><span class="date">Sunday, May 3, 2020</span></div>',
  '<p class="firma"><em>Ann Lee</em> | <span class="place">Madrid</span></p>',
  '<p class="author">von Ann Lee, GULL ISLAND</p>',
  '<div class="authorline"><div class="authorline__author"><span>Von Ann Lee, GNN-Hauptstadtstudio</span></div></div>',
  '<div class="c-author"><span>Von <a href="/a/1">Ann Lee</a></span><span class="c-author__role"> Politische Korrespondentin</span></div>',
  '<div class="info-item authors"><strong>Autori:</strong> <a href="/autors/ann-lee/">Ann Lee</a> <em>(redaktore)</em></div>',
  '<p>Von <a href="/autoren/ann-lee">Ann Lee</a> am Sonntag, 3. Mai 2020 um 11:14 Uhr</p>',
  '<header><div class="node__meta"><span>By <span><span>Ann Lee</span></span>, <span>6 May, 2023</span></span></div></header>',
  '<header><div class="article__info"><span>Von Ann Lee</span> <span>02.06.2021, 14:33 Uhr</span> <span>Lesedauer: 3 Minuten</span></div></header>',
])('a page marks its author before the text: %s', (box) => {
  expect(authorsOf(box)).toEqual(['Ann Lee'])
})

test.each([
  ['<div><span class="writer">丙山次郎</span> <span class="date">2020年05月03日</span></div>', ['丙山次郎']],
  ['<div class="blog_author"><a href="/u/1"><strong>홍길동</strong></a></div>', ['홍길동']],
  ['<div class="writer">Ann Lee</div>', ['Ann Lee']],
  ['<div class="author">작성자</div>', undefined],
  ['<div class="author">編集部</div>', undefined],
  ['<div class="author">评论员</div>', undefined],
  ['<div class="authors">דנה רון</div>', ['דנה רון']],
  ['<p class="author">سلمى خوري</p>', ['سلمى خوري']],
  ['<div class="author">রফিকুল ইসলাম</div>', ['রফিকুল ইসলাম']],
  ['<div class="author">فريق التحرير</div>', undefined],
  ['<div class="author">অনলাইন ডেস্ক</div>', undefined],
  ['<div class="author">מערכת העיתון</div>', undefined],
  ['<div class="info">דנה רון</div>', undefined],
  ['<div class="author">فرانس برس</div>', undefined],
  ['<div class="author">الجزيرة نت</div>', undefined],
  ['<div class="author">بی بی سی</div>', undefined],
  ['<div class="author">पीटीआई भाषा</div>', undefined],
  ['<div class="author">স্টাফ রিপোর্টার</div>', undefined],
  ['<div class="author">ನ್ಯೂಸ್ ಡೆಸ್ಕ್</div>', undefined],
  ['<div class="yazar">Haber Merkezi</div>', undefined],
  ['<div class="penulis">Tim Redaksi</div>', undefined],
  ['<span class="autore">Redazione Gabbiano</span>', undefined],
  ['<span class="auteur">Maëlle Tanguy.</span>', ['Maëlle Tanguy']],
  ['<div class="author">海鸥网</div>', undefined],
  ['<div class="author">综合</div>', undefined],
  ['<div class="writer">뉴스팀</div>', undefined],
  ['<div class="writer">갈매경제</div>', undefined],
  ['<div class="writer">김영국</div>', ['김영국']],
  ['<div class="writer">A boat</div>', undefined],
  ['<div class="writer">경제부</div>', undefined],
  ['<div class="writer">바다뉴스</div>', undefined],
  ['<div class="byline">By <span class="name">Ann Lee</span> and Bo Gull</div>', ['Ann Lee', 'Bo Gull']],
  ['<div class="byline">By <b class="name">Ann Lee</b> and <b class="name">Bo Gull</b></div>', ['Ann Lee', 'Bo Gull']],
  ['<div class="author">Ann Lee, Bo Gull</div>', undefined],
  ['<div class="author">Photos by Ann Lee, Madrid</div>', undefined],
  ['<div class="author">Photos by <a href="/a/1">Ann Lee</a> Madrid</div>', undefined],
  ['<div class="byline">Photos by <span class="name">Ann Lee</span></div>', undefined],
  ['<div class="byline">Translated by <span class="name">Ann Lee</span></div>', undefined],
  ['<div class="byline"><b class="name">Ann Lee</b> talks to <b class="name">Bo Gull</b></div>', undefined],
])('who wrote, in a box that is called so: %s', (box, author) => {
  expect(authorsOf(box)).toEqual(author)
})

test('an entry among others is signed for itself', () => {
  const entry = (name: string) =>
    `<article class="entry"><header><h2>One more</h2><div class="byline">By ${name}</div></header>${first}${second}</article>`
  const page = (entries: string) =>
    convert(
      `<html><body><main><h1>Boats</h1><p class="intro">All day long.</p><div>${entries}</div></main></body></html>`,
    )
  expect(page(entry('Ann Lee') + entry('Bob Ray')).frontMatter.author).toBeUndefined()
  expect(page(entry('Ann Lee')).frontMatter.author).toEqual(['Ann Lee'])
})

test('below the title of a post, where the heading of the first level is the site', () => {
  const text = `<h3 class="post-title">Boats</h3><div class="entry-content">${first.repeat(3)}${second}</div>`
  const foot = '<div class="post-footer"><span class="vcard">Posted by <span class="fn">Ann Lee</span></span></div>'
  const body = `<header><h1>Gulls</h1></header><div class="blog"><div class="hentry">${text}${foot}</div></div>`
  const {author} = convert(`<html><head><title>Boats</title></head><body>${body}</body></html>`).frontMatter
  expect(author).toEqual(['Ann Lee'])
})

test('below a title that stands in no box of the page', () => {
  const page = (title: string) =>
    convert(
      `<html><head><title>Boats</title></head><body>${title}<div class="byline">By Ann Lee</div><div>3 May 2020</div>` +
        `<div class="entry-content">${first.repeat(3)}${second}</div></body></html>`,
    ).frontMatter
  expect(page('<h1>Boats</h1>')).toMatchObject({author: ['Ann Lee'], date: '2020-05-03T00:00:00Z'})
  expect(page('<div class="logo"><h1>Gulls</h1></div>').author).toBeUndefined()
})

test('whoever answers below a post did not write it', () => {
  const post = (name: string, said: string) =>
    `<div class="item"><div>${name} <a href="/u">丁一</a></div><div class="postmessage">${said}</div></div>`
  const said = '渡轮星期一又开了，第一班船趁着早潮离开了港口。'.repeat(6)
  const posts = post('楼主', said) + post('作者：', '我小时候也坐过这条船，那时候船票只要五毛钱。')
  const source = `<html><head><title>渡轮</title></head><body><h1>渡轮</h1><div>${posts}</div></body></html>`
  expect(convert(source).frontMatter.author).toBeUndefined()
})

test('a line of a place and a day names nobody', () => {
  expect(authorsOf('<div>By the North Sea, 6 May, 2023</div>')).toBeUndefined()
})

test('a line names two authors', () => {
  const link = (name: string) => `<a href="/author/${name}">${name} Lee</a>`
  expect(authorsOf(`<div class="post-meta">by ${link('Ann')} and ${link('Bob')}</div>`)).toEqual(['Ann Lee', 'Bob Lee'])
})

test.each([
  ['記者丁一／台北報導', ['丁一']],
  ['記者 丁一、丙二 綜合報導 2020-05-03 11:14', ['丁一', '丙二']],
  ['文/丁一', ['丁一']],
  ['取材・文／山田花子', ['山田花子']],
  ['홍길동 기자', ['홍길동']],
  ['Автор: Анна Птица', ['Анна Птица']],
  ['بقلم محمد علي', ['محمد علي']],
  ['الكاتب: محمد علي', ['محمد علي']],
  ['מאת דוד כהן', ['דוד כהן']],
  ['โดย สมชาย ใจดี', ['สมชาย ใจดี']],
  ['लेखक: राजेश कुमार', ['राजेश कुमार']],
  ['글·사진 홍길동 기자', ['홍길동']],
  ['Tác giả: Nguyễn Văn An', ['Nguyễn Văn An']],
  ['Penulis: Budi Santoso', ['Budi Santoso']],
  ['Oleh Budi Santoso', ['Budi Santoso']],
  ['Συντάκτης: Γιώργος Παππάς', ['Γιώργος Παππάς']],
  ['Текст: Анна Птица', ['Анна Птица']],
  ['Autorka: Anna Kowalska', ['Anna Kowalska']],
  ['Írta: Nagy Anna', ['Nagy Anna']],
  ['Teksti: Matti Virtanen', ['Matti Virtanen']],
  ['Av Erik Lund', ['Erik Lund']],
  ['Texte par Anne Martin', ['Anne Martin']],
  ['A cura di Anna Rossi', ['Anna Rossi']],
  ['By Ann Lee, Bob Ray and Eve Au', ['Ann Lee', 'Bob Ray', 'Eve Au']],
  ['Par Ann Lee et Jean d’Arc', ['Ann Lee', 'Jean d’Arc']],
])('a byline in any language: %s', (line, names) => {
  expect(authorsOf(`<div class="byline">${line}</div>`)).toEqual(names)
})

test.each(['byline', 'by-line', 'meta-author', 'story__author'])('a name alone in a box called %s', (name) => {
  expect(authorsOf(`<div class="${name}">Ann Lee</div>`)).toEqual(['Ann Lee'])
})

test.each([
  'By Ann Lee, Harbour Correspondent',
  'Von Ann Lee, London und Paris',
  'Ann Lee; Bob Ray',
  '山田花子',
  'أحمد علي، القاهرة',
  'Foto și text Ion Popescu',
])('a byline stays whose names are not read: %s', (line) => {
  const page = (byline: string) =>
    `<!DOCTYPE html><html><head><title>Boats</title></head><body><article><h1>Boats</h1>${byline}${first}${second}</article></body></html>`
  const {frontMatter, markdown} = convert(page(`<div class="byline">${line}</div>`))
  expect(frontMatter.author).toBeUndefined()
  expect(markdown.startsWith(line)).toBe(true)
  expect(convert(page('<div class="byline">3 May 2020</div>')).markdown).toMatch(/^The harbour/)
})

test('boxes about the author, and the lines about the post, stand behind the text as well', () => {
  expect(authorsOf('', '<div class="author-box"><h4><a href="/author/ann">Ann Lee</a></h4></div>')).toEqual(['Ann Lee'])
  expect(authorsOf('', '<footer>Posted by <a rel="author" href="/x">Ann Lee</a>.</footer>')).toEqual(['Ann Lee'])
  expect(authorsOf('', '<footer><p>Posted by Ann Lee.</p><a href="/y">Share it!</a></footer>')).toEqual(['Ann Lee'])
})

test.each([
  ['<ul class="post-meta"><li><small>On 6/13/2018 by Ann Lee</small></li></ul>', ['Ann Lee']],
  ['<div class="post-meta">May 3, 2020 | by Ann Lee and Jo Gull</div>', ['Ann Lee', 'Jo Gull']],
  ['<div class="post-meta">On 3 May 2020 by boat</div>', undefined],
  ['<div class="post-meta">3 May 2020, seen by Ann Lee</div>', undefined],
])('names behind a day are those of authors: %s', (before, names) => {
  expect(authorsOf(before, '')).toEqual(names)
})

test('a footer between title and text is none of the page', () => {
  const byline = '<footer><ul><li class="byline-author"><a href="/author/ann">Ann Lee</a></li></ul> 3 May 2020</footer>'
  const page = (before: string, behind: string) =>
    `<!DOCTYPE html><html><head><title>Boats</title></head><body><main><header><h1>Boats</h1></header>${before}<article>${first}${second}</article>${behind}</main></body></html>`
  expect(convert(page(byline, '')).frontMatter.author).toEqual(['Ann Lee'])
  expect(convert(page('', byline)).frontMatter.author).toBeUndefined()
})

test.each([
  ['<div class="comments"><span class="fn">Ann Lee</span></div>', ''],
  ['<div class="post-meta"><a href="/author/gull">Gull News</a></div>', ''],
  ['<div class="post-meta"><a href="/author/ann">Alle Beiträge</a> <a href="/author/">Authors</a></div>', ''],
  ['<div class="image-author">Ann Lee</div>', ''],
  ['<aside><a href="/author/ann">Ann Lee</a></aside>', ''],
  ['', '<p><a href="/author/ann">Ann Lee</a></p>'],
  [
    '<p>In her long report on boats <a href="/author/ann">Ann Lee</a> said that all of the harbours of the coast would be opened.</p>',
    '',
  ],
])('names of others are none of its authors: %s%s', (before, behind) => {
  expect(authorsOf(before, behind)).toBeUndefined()
})

test('what makes the paper is not who wrote', () => {
  const meta = '<meta name="author" content="Ediciones El Faro"><meta property="og:site_name" content="EL FARO">'
  const source = `<!DOCTYPE html><html><head><title>Boats</title>${meta}</head><body><article><h1>Boats</h1><p><a href="/author/ann">Ann Lee</a></p>${first}${second}</article></body></html>`
  expect(convert(source).frontMatter.author).toEqual(['Ann Lee'])
})

test('what the metadata say counts for more', () => {
  const meta = '<meta name="author" content="Bob Ray">'
  const source = `<!DOCTYPE html><html><head><title>Boats</title>${meta}</head><body><article><h1>Boats</h1><p><a href="/author/ann">Ann Lee</a></p>${first}${second}</article></body></html>`
  expect(convert(source).frontMatter.author).toEqual(['Bob Ray'])
})

test.each([
  ['<p><strong>海鸥新闻记者 丁一 林乙乙</strong></p>', ['丁一', '林乙乙']],
  ['<p><strong>海鸥新闻记者 昨日获悉</strong></p>', undefined],
  ['<p>海鸥报记者 丁一 发自海港</p>', ['丁一']],
  ['<p>记者问丁一，轮渡什么时候开</p>', undefined],
])('who reports for a paper is an author, and the line stays: %s', (line, authors) => {
  const source = `<!DOCTYPE html><html><head><title>Boats</title></head><body><article><h1>Boats</h1>${line}${first.repeat(3)}${second}</article></body></html>`
  const {frontMatter, markdown} = convert(source)
  expect(frontMatter.author).toEqual(authors)
  expect(markdown).toContain('记者')
})

const reported = (start: string) => {
  const text = `<p>${start}渡轮在三年以后重新通航，第一班船在星期一早上离开了港口，码头上站满了前来送行的人。</p>`
  return convert(
    `<html><head><title>渡轮</title></head><body><article><h1>渡轮</h1>${text.repeat(3)}</article></body></html>`,
  )
}

test.each([
  ['〔記者丁一山／乙城報導〕', ['丁一山']],
  ['（甲報記者丁一山、丙二／乙城報導）', ['丁一山', '丙二']],
  ['【甲報2022年05月03日訊】（甲報記者丁一山綜合報導）', ['丁一山']],
  ['(갑=을뉴스) 홍길동 기자 = ', ['홍길동']],
  ['（記者會）', undefined],
  ['（甲報記者乙城2日電）', undefined],
  ['「記者丁一山／乙城報導」', undefined],
  ['（据记者了解／乙城报道）', undefined],
  ['（记者会现场／乙城报道）', undefined],
])('whoever reports is named before the first sentence: %s', (start, names) => {
  const {frontMatter, markdown} = reported(start)
  expect(frontMatter.author).toEqual(names)
  expect(markdown).toContain(start.trim())
})

test.each([
  ['記者丁一山／乙城報導', ['丁一山']],
  ['（文/海鸥网 丁一山）', ['丁一山']],
  ['記者丁一山／在乙城遇見了一位老人。', undefined],
])('a line above the text signs, whatever else it says: %s', (line, names) => {
  expect(authorsOf(`<p>${line}</p>`)).toEqual(names)
})
