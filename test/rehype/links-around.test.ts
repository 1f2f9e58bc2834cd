import {expect, test} from 'vitest'
import {clean} from '../support/clean.ts'

const url = 'https://news.example/cn/a'
const video = '<video src="/v.mp4"></video>'
const player = '<figure data-media="video"><a href="https://news.example/v.mp4">Video</a></figure>'

/** What links hold that cannot be one, what stays of it, and where a path in the ledger leads. */
test.each([
  [`<a href="/y">${video}</a>`, player, 'a:nth-child(2)'],
  [`<p><a href="/y"><br>${video}</a></p>`, player, 'p:nth-child(2) > a'],
  [`<a href="/y"><div>${video}</div></a>`, player, 'a:nth-child(2)'],
  ['<a href="/y"><pre>甲</pre></a>', '<pre><code>甲</code></pre>', 'a:nth-child(2)'],
  [
    '<a href="/y"><table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table></a>',
    '<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>',
    'a:nth-child(2)',
  ],
  [
    `<a href="/y"><img class="video-poster" src="/p.jpg"></a>${video}`,
    '<figure data-media="video"><a href="https://news.example/v.mp4"><img src="https://news.example/p.jpg" alt="Video"></a></figure>',
    'a:nth-child(2) > img.video-poster',
  ],
  [
    `${video}<noscript><a href="/y"><img src="/p.jpg"></a></noscript>`,
    '<figure data-media="video"><a href="https://news.example/v.mp4"><img src="https://news.example/p.jpg" alt="Video"></a></figure>',
    'noscript:nth-child(3) > a > img',
  ],
])('the link of %s is in the ledger', (html, left, path) => {
  const cleaned = clean(`<p>前文。</p>${html}<p>后文。</p>`, {url})
  expect(cleaned.html).toBe(`<p>前文。</p>${left}<p>后文。</p>`)
  expect(cleaned.ledger).toEqual([{rule: 'links/around', path, text: '', urls: ['/y']}])
})

test.each([
  [`<p><a href="/y">甲${video}</a></p>`, `<p><a href="https://news.example/y">甲</a></p>${player}`],
  [
    '<a href="/y"><section><p>甲</p><img src="/p.jpg" alt="船"><p>乙</p></section></a>',
    '<p><a href="https://news.example/y">甲</a></p><figure><a href="https://news.example/y"><img src="https://news.example/p.jpg" alt="船"></a></figure><p><a href="https://news.example/y">乙</a></p>',
  ],
  ['<a href="/y"><pre>甲</pre>乙</a>', '<pre><code>甲</code></pre><p><a href="https://news.example/y">乙</a></p>'],
])('the link of %s leads on from words', (html, left) => {
  const cleaned = clean(`<p>前文。</p>${html}<p>后文。</p>`, {url})
  expect(cleaned.html).toBe(`<p>前文。</p>${left}<p>后文。</p>`)
  expect(cleaned.ledger).toEqual([])
})

test('the link around the twin of a picture goes to the picture', () => {
  const html = '<img src="/a.jpg"><noscript><a href="/y"><img src="/a.jpg"></a></noscript>'
  expect(clean(`<p>前文。</p>${html}`, {url}).html).toBe(
    '<p>前文。</p><figure><a href="https://news.example/y"><img src="https://news.example/a.jpg" alt=""></a></figure>',
  )
})

test('a link around nothing is in the ledger as such', () => {
  expect(clean('<p>前文。</p><a href="/y"><p> </p></a>', {url}).ledger).toEqual([
    {rule: 'empty/link', path: 'a:nth-child(2)', text: '', urls: ['/y']},
  ])
})

test.each([
  '<p><img src="/a.jpg"><a href="/y"> </a></p>',
  '<div><img src="/a.jpg"><span><a href="/y"><svg></svg></a></span></div>',
  '<img src="/a.jpg"><a href="/y"></a><div><small>甲</small></div>',
])('a link without text beside a picture is in the ledger: %s', (html) => {
  const {ledger} = clean(`<p>前文。</p>${html}<p>后文。</p>`, {url})
  expect(ledger.map(({rule, urls}) => [rule, urls])).toEqual([['empty/link', ['/y']]])
})

test('links and pictures in code are in the ledger, links to its lines are not', () => {
  const code = '<pre>甲 <a href="/y">乙</a> <a href="#l2">丙</a><img src="/a.jpg" alt="丁"></pre>'
  const {html, ledger} = clean(`<p>前文。</p>${code}<pre><a href="#l1">甲</a></pre>`, {url})
  expect(html).toContain('甲')
  expect(ledger).toEqual([
    {rule: 'code/links', path: 'pre:nth-child(2)', text: '丁', urls: ['/y', 'https://news.example/a.jpg']},
  ])
})

test('so are those in <listing>, which is code of HTML 2', () => {
  const {ledger} = clean('<p>前文。</p><listing>甲 <a href="/y">乙</a></listing>', {url})
  expect(ledger.map(({rule, urls}) => [rule, urls])).toEqual([['code/links', ['/y']]])
})

test.each(['code', 'kbd', 'samp'])('links in <%s> of several lines are in the ledger, too', (name) => {
  const code = `<${name}>甲<br>乙 <${name}><a href="/y">丙</a></${name}></${name}>`
  const {ledger} = clean(`<p>前文。</p>${code}<p>行 <${name}>丁 <a href="/z">戊</a></${name}></p>`, {url})
  expect(ledger.map(({rule, urls}) => [rule, urls])).toEqual([['code/links', ['/y']]])
})
