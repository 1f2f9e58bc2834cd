import fc from 'fast-check'
import {expect, test} from 'vitest'
import {cleanUrl} from '../../src/ground/clean-url.ts'

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
