import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const text = '<p>The first ships have left the port, and more of them are to follow.</p>'
const frontMatter = (head: string) =>
  convert(`<html lang="en"><head>${head}</head><body>${text}</body></html>`, {
    baseUrl: 'https://www.gull.example/a',
  }).frontMatter
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`

test.each([
  ['Ann Lee, London, Bob Ray', ['Ann Lee', 'Bob Ray']],
  ['Ann Lee, PhD', ['Ann Lee']],
  ['Ann Lee, M.Sc., Bob Ray, MD', ['Ann Lee', 'Bob Ray']],
  ['Ann Lee, Bob Ray gull, Germany', ['Ann Lee', 'Bob Ray']],
  ['Ann Lee @annlee', ['Ann Lee']],
  ['Ann Lee ann@gull-news.example', ['Ann Lee']],
  ['Ann Lee Gull.com Archive', ['Ann Lee']],
  ['Ann Lee - Bob Ray', ['Ann Lee', 'Bob Ray']],
  ['Zeige alle Beiträge von Ann Lee', ['Ann Lee']],
  ['Alle Beiträge von Ann Lee anzeigen', ['Ann Lee']],
  ['Alle Beiträge von Ann Lee ansehen', ['Ann Lee']],
  ['View all posts by Ann Lee', ['Ann Lee']],
  ['甲报记者 丁一 发自台北', ['丁一']],
  ['記者丁一／台北報導', ['丁一']],
  ['丁一／綜合報導', ['丁一']],
  ['홍길동 기자', ['홍길동']],
  ['Автор: Анна Птица', ['Анна Птица']],
  ['Ann Lee und Bob Ray', ['Ann Lee', 'Bob Ray']],
  ['Von Ann Lee, Bob Ray und Eve von Au', ['Ann Lee', 'Bob Ray', 'Eve von Au']],
  ['José Ortega y Gasset', ['José Ortega y Gasset']],
  ['本报记者', undefined],
  ['London', ['London']],
  ['Lee', ['Lee']],
  ['Department of Trade of all the Harbour Towns, Education and Research', undefined],
  ['your wedding bloggers', undefined],
  ['harbour.de / Harbour Online', undefined],
  ['GN - Gull', undefined],
  ['Gull-Team', undefined],
  ['Agencies', undefined],
  ['PAP', undefined],
  ['新华社', undefined],
  ['Harbour Press Sp. z o.o.', undefined],
  ['Harbour Press GmbH', undefined],
  ['Agencia Gull', undefined],
])('author: %s', (said, author) => {
  expect(frontMatter(meta('author', said)).author).toEqual(author)
})

test('a description without markup, and one that says something', () => {
  const markup =
    'Boats &lt;b&gt;left&lt;/b&gt;&lt;a class=&quot;read-more&quot; href=&quot;/a&quot;&gt;Read More&lt;/a&gt;'
  expect(frontMatter(meta('description', `&lt;p&gt;${markup}&lt;/p&gt;`)).description).toBe('Boats left')
  expect(frontMatter(meta('og:description', 'Home') + meta('description', 'Boats left.')).description).toBe(
    'Boats left.',
  )
  expect(frontMatter(meta('description', '3 &lt; 4 boats')).description).toBe('3 < 4 boats')
})

test.each([
  [meta('article:tag', 'boat, sea, gull').repeat(2), ['boat', 'sea', 'gull']],
  [meta('article:tag', 'boat, sea, gull') + meta('article:tag', 'Lee, Ann'), ['boat', 'sea', 'gull', 'Lee, Ann']],
  [meta('keywords', 'boat, gulls&#39;'), ['boat', 'gulls']],
  [meta('keywords', '甲乙丙 Ann Lee 甲乙丙早年经历 甲乙丙演艺经历 甲乙丙主要作品 甲乙丙社会活动'), 6],
  [meta('keywords', '甲 乙'), ['甲 乙']],
])('tags: %s', (head, tags) => {
  const found = frontMatter(head).tags
  if (typeof tags === 'number') expect(found).toHaveLength(tags)
  else expect(found).toEqual(tags)
})

test.each([
  ['«Лодки вернулись» — Чайка', '«Лодки вернулись»'],
  ['Чайка | «Лодки вернулись»', '«Лодки вернулись»'],
  ['« Les bateaux » - Чайка', '« Les bateaux »'],
  ['»Boote« – Чайка', '»Boote«'],
  ['Die «Boote» sind da » Чайка', 'Die «Boote» sind da'],
  ['Boats are back « Чайка', 'Boats are back'],
])('title: %s keeps its quotation marks', (said, title) => {
  expect(frontMatter(`<title>${said}</title>${meta('og:site_name', 'Чайка')}`).title).toBe(title)
})

test('a description whose words have markup within them', () => {
  expect(frontMatter(meta('description', 'The &lt;i&gt;Gull&lt;/i&gt;s&lt;br&gt;left')).description).toBe(
    'The Gulls left',
  )
})

test('the site that JSON-LD names is the publisher, and no author', () => {
  const things = [
    {'@type': 'WebSite', name: 'The Gull'},
    {'@type': 'NewsArticle', headline: 'Boats | The Gull', author: [{name: 'Ann Lee'}, {name: 'The Gull'}]},
  ]
  const head = `<script type="application/ld+json">${JSON.stringify({'@graph': things})}</script>`
  expect(frontMatter(head)).toMatchObject({title: 'Boats', author: ['Ann Lee'], publisher: 'The Gull'})
  expect(frontMatter(head + meta('og:site_name', 'Gull Online')).publisher).toBe('Gull Online')
})

test('no address of mail in the name of a publisher', () => {
  expect(frontMatter(meta('dc.publisher', 'Ann Lee ann@gull-news.example')).publisher).toBe('Ann Lee')
})

test.each([
  '<p class="source-org vcard"><span class="org fn">Harbour News Agency</span></p>',
  '<div class="byline">Story By</div>',
])('who is no author is none, whatever the class says: %s', (line) => {
  const {frontMatter} = convert(
    `<html lang="en"><head><title>Boats</title></head><body><article><h1>Boats</h1>${line}${text}${text}</article></body></html>`,
  )
  expect(frontMatter.author).toBeUndefined()
})
