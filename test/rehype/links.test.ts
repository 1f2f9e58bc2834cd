import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cleanUrl} from '../../src/ground/clean-url.ts'
import {convert} from '../../src/index.ts'
import {clean} from '../support/clean.ts'

const base = 'https://www.news.example/zhongwen/simp/world-1'

test.each([
  ['/zhongwen/simp/world-2', 'https://www.news.example/zhongwen/simp/world-2'],
  ['//a.example/b', 'https://a.example/b'],
  ['https://a.example/b?utm_source=c&d=1&fbclid=e#f', 'https://a.example/b?d=1#f'],
  ['https://a.example/b?at_medium=c', 'https://a.example/b'],
  ['https://a.example/b#xtor=RSS-1', 'https://a.example/b'],
  ['https://twitter.com/a/status/1?ref_src=twsrc%5Etfw', 'https://twitter.com/a/status/1'],
  ['https://www.nytimes.com/a?nl=b®i_id=1§ion=c', 'https://www.nytimes.com/a?section=c'],
  ['http://www.nytimes.com%20/a', 'http://www.nytimes.com/a'],
  ['https://a.example/?nl=b', 'https://a.example/?nl=b'],
  ['http://www.rfi.fr//cn/%e7%a7%80/尼古拉', 'http://www.rfi.fr//cn/%e7%a7%80/%E5%B0%BC%E5%8F%A4%E6%8B%89'],
  ['https://www.nytimes.com/a?action=click&module=b&referringSource=c', 'https://www.nytimes.com/a'],
  ['https://twitter.com/hashtag/a?src=hash', 'https://twitter.com/hashtag/a'],
  ['https://mp.weixin.qq.com/s?__biz=a&sn=b&chksm=c&scene=21#d', 'https://mp.weixin.qq.com/s?__biz=a&sn=b#d'],
  ['https://www.weibo.com/1/a?from=b&wvr=6&mod=c&type=comment', 'https://www.weibo.com/1/a?type=comment'],
  ['https://www.amazon.de/dp/1/ref=c_1?ie=UTF8&linkCode=a&tag=b-20', 'https://www.amazon.de/dp/1'],
  ['https://a.example/dp/1?tag=b&from=c', 'https://a.example/dp/1?tag=b&from=c'],
  ['https://l.facebook.com/l.php?u=https%3A%2F%2Fa.example%2Fb%3Ffbclid%3Dc&h=d', 'https://a.example/b'],
  ['https://mail.a.example/owa/redir.aspx?C=KV_c.&URL=https://b.example/%E5', 'https://b.example/%E5'],
  ['https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fb.example%2Fc&data=05', 'https://b.example/c'],
  [
    'https://go.redirectingat.com/?id=9&xs=1&url=https%3A%2F%2Fb.example%2Fc%3Fd%3De&sref=https%3A%2F%2Fa.example',
    'https://b.example/c?d=e',
  ],
  ['https://www.google.com/url?sa=t&url=https%3A%2F%2Fa.example%2F%25E6&ved=b', 'https://a.example/%E6'],
  ['https://www.google.com/url?q=https://a.example/b%3Fc%3Dd%26e%3Df&sa=D&ust=1', 'https://a.example/b?c=d&e=f'],
  ['https://link.zhihu.com/?target=https%3A//a.example/b%3Fc%3Dd', 'https://a.example/b?c=d'],
  [
    'https://www.google.com/search?q=https%3A%2F%2Fa.example',
    'https://www.google.com/search?q=https%3A%2F%2Fa.example',
  ],
  ['https://a.example/b?source=rss-0a1b2c------2#d', 'https://a.example/b#d'],
  ['https://a.example/b?source=rss', 'https://a.example/b?source=rss'],
  ['https://a.example/b?c=(d)&&e', 'https://a.example/b?c=(d)&&e'],
  ['mailto:a@b.example', 'mailto:a@b.example'],
  ['https://鸥.example/船?q=1', 'https://xn--c76a.example/%E8%88%B9?q=1'],
  ['//鸥.example:8080', 'https://xn--c76a.example:8080'],
])('%s becomes %s', (raw, clean) => {
  expect(cleanUrl(raw, base)).toBe(clean)
})

test.each(['', ' ', 'http://', 'https://[a'])('%j is no address', (raw) => {
  expect(cleanUrl(raw, base)).toBeUndefined()
})

test('is done after one time, whatever the address', () => {
  fc.assert(
    fc.property(fc.oneof(fc.webUrl({withQueryParameters: true, withFragments: true}), fc.string()), (raw) => {
      const once = cleanUrl(raw, base)
      if (once !== undefined) expect(cleanUrl(once, base)).toBe(once)
    }),
  )
})

test.each(['javascript:void(0)', ' JavaScript:x', 'vbscript:x', 'data:text/html,x'])(
  'a link to %s leaves its text, and the ledger says where it led',
  (target) => {
    const {html, dropped} = clean(`<p>甲<a href="${target}">乙</a></p>`, {url: base})
    expect(html).toBe('<p>甲乙</p>')
    expect(dropped).toEqual(['links/target: '])
  },
)

test.each([
  ['Posts tagged with 甲', undefined],
  ['甲', undefined],
  ['This link will take you away from a.example', undefined],
  ['Link: https://b.example/another', undefined],
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
