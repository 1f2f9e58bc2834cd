import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {clean} from '../../support/clean.ts'

const base = 'https://www.news.example/zhongwen/simp/world-1'

test.each(['javascript:void(0)', ' JavaScript:x', 'vbscript:x', 'data:text/html,x', '#'])(
  'a link to %s leaves its text, and the ledger says where it led',
  (target) => {
    const {html, dropped} = clean(`<p>甲<a href="${target}">乙</a></p>`, {url: base})
    expect(html).toBe('<p>甲乙</p>')
    expect(dropped).toEqual(['links/target: '])
  },
)

test('a link to the top of a page, and a script that keeps readers where they are, leave its text', () => {
  const link = (href: string, script: string) => `<p>甲<a href="${href}" onclick="${script}">乙</a></p>`
  const {html, dropped} = clean(link('https://m.news.example/1#', 'return false;'), {url: base})
  expect(html).toBe('<p>甲乙</p>')
  expect(dropped).toEqual(['links/target: '])
  const picture = link('https://m.news.example/1#', 'return false;').replace('乙', '<img src="/a.jpg" alt="">')
  expect(clean(picture, {url: base}).html).not.toContain('href')
  expect(clean(link('/big.jpg', 'return false;'), {url: base}).html).toContain('big.jpg')
  expect(clean(link('/2#', 'count(this); return true;'), {url: base}).html).toContain('/2#')
})

test.each([
  ['Posts tagged with 甲', undefined],
  ['甲', undefined],
  ['This link will take you away from a.example', undefined],
  ['Link: https://b.example/another', undefined],
  ['Opens external link in new window', undefined],
  ['Öffnet internen Link im aktuellen Fenster', undefined],
  ['(Öffnet neues Fenster)', undefined],
  ['Öffnet in einem neuen Browserfenster', undefined],
  ['Ouvre dans un nouvel onglet', undefined],
  ['Opens a new window on the town', 'Opens a new window on the town'],
  ['Posts tagged with 乙', 'Posts tagged with 乙'],
  ['甲在1920年', '甲在1920年'],
])('the title %j of a link says %j', (title, said) => {
  const {html} = clean(`<p><a href="https://a.example/" title="${title}">甲</a></p>`, {url: base})
  expect(/title="([^"]*)"/.exec(html)?.[1]).toBe(said)
})

test('a link that was named by its address still is when that is cleaned', () => {
  const long = 'https://a.example/b?utm_source=c'
  expect(clean(`<p><a href="${long}">${long}</a></p>`, {url: base}).html).toBe(
    '<p><a href="https://a.example/b">https://a.example/b</a></p>',
  )
  expect(clean('<p><a href="b">b</a></p>', {url: base}).html).toContain('>b</a>')
})

test.each([
  ['<a href="/u">甲</a><a href="/u">乙丙</a>', '[甲乙丙](https://gull.example/u)'],
  ['<a href="/u">甲，</a><a href="/u"><b>乙</b></a><a href="/u">丙</a>', '[甲，**乙**丙](https://gull.example/u)'],
  ['<a href="/u">甲</a><a href="/v">乙</a>', '[甲](https://gull.example/u)[乙](https://gull.example/v)'],
  ['<a href="/u">Map</a><a href="/u">Download</a>', '[Map](https://gull.example/u)[Download](https://gull.example/u)'],
  ['<a href="/u">甲</a>、<a href="/u">乙</a>', '[甲](https://gull.example/u)、[乙](https://gull.example/u)'],
  ['<a href="/u#">甲</a><a href="/u#">乙</a>', '[甲](https://gull.example/u#)[乙](https://gull.example/u#)'],
  [
    '<a href="/u"><img src="/a.jpg" alt="甲"></a><a href="/u">乙</a>',
    '[![甲](https://gull.example/a.jpg)](https://gull.example/u)[乙](https://gull.example/u)',
  ],
])('neighbouring links to one place are one: %s', (html, markdown) => {
  const source = `<!--1672398782000-->\n[题目](https://gull.example/a)\n------\n\n<p>文，${html}。</p>`
  expect(convert(source).markdown).toBe(`文，${markdown}。\n`)
})

test('a row of links to one place is joined in one go, however long', () => {
  // Looking into the joined link anew for each of them takes minutes.
  const {markdown} = convert(
    `<!--1672398782000-->\n[题目](https://a.example/x)\n------\n<p>${'<a href="/b">甲</a>'.repeat(300_000)}</p>`,
  )
  expect(markdown).toBe(`[${'甲'.repeat(300_000)}](https://a.example/b)\n`)
})

test('a link joins a link with any number of words, which no call could take as arguments', () => {
  const words = '<b>甲</b>乙'.repeat(100_000)
  const source = `<!--1672398782000-->\n[题目](https://a.example/x)\n------\n<p><a href="/b">丙</a><a href="/b">${words}</a></p>`
  expect(convert(source).markdown).toMatch(/^\[丙\*\*甲\*\*乙/)
})

test('takes the link off a line that leads right below it', () => {
  const {html} = clean('<dl><dt><a href="#fog">甲</a></dt><dd id="fog">乙</dd></dl>', {url: base})
  expect(html).not.toContain('href')
  const others =
    '<h3><a href="#fog">甲</a></h3><p>丙</p><h3 id="fog">乙</h3><p>丁<a href="#tide">甲</a></p><p id="tide">乙</p>'
  expect(clean(others, {url: base}).html.match(/href=/g)).toHaveLength(2)
})

test.each(['data-toggle="collapse"', 'data-bs-toggle="collapse"', 'data-vc-accordion', 'aria-expanded="false"'])(
  'takes the link off that folds what is below it: %s',
  (attribute) => {
    const {html} = clean(`<h3><a ${attribute} href="#fog">甲</a></h3><div id="fog"><p>乙</p></div>`, {url: base})
    expect(html).not.toContain('<a')
    expect(clean(`<p><a ${attribute} href="/fog">甲</a></p>`, {url: base}).html).toContain('/fog')
  },
)
