import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'
import {playerFigure} from '../../support/player-figure.ts'

const url = 'https://news.example/cn/a'

const players: ReadonlyArray<[html: string, figure: string]> = [
  [
    '<video poster="/a.jpg" src="/a.mp4"></video><div><small>甲</small></div>',
    '<figure data-media="video"><a href="https://news.example/a.mp4"><img src="https://news.example/a.jpg" alt="甲"></a><figcaption>甲</figcaption></figure>',
  ],
  ['<audio controls><source src="/a.mp3"></audio>', playerFigure('audio', 'https://news.example/a.mp3', 'Audio')],
  ['<video data-mp4="/a.mp4"></video>', playerFigure('video', 'https://news.example/a.mp4', 'Video')],
  // A page's own scripts play the first source, which is none for anybody else.
  [
    '<video><source src="blob:https://news.example/0a1b"><source src="/b.mp4"></video>',
    playerFigure('video', 'https://news.example/b.mp4', 'Video'),
  ],
  // What a script plays piece by piece nobody else opens.
  [
    '<video><source src="/b.m3u8?x=1"><source src="/b.mpd"><source src="/b.mp4"></video>',
    playerFigure('video', 'https://news.example/b.mp4', 'Video'),
  ],
  ['<video src="/b.m3u8"></video>', playerFigure('video', 'https://news.example/b.m3u8', 'Video')],
]

test.each(players)('%s', (html, figure) => {
  expect(clean(`<p>前文。</p>${html}<p>后文。</p>`, {url}).html).toBe(`<p>前文。</p>${figure}<p>后文。</p>`)
})

test('takes the picture of a fallback as the poster, and its message out', () => {
  const {html, dropped} = clean(
    '<div><div data-e2e="media-player"><iframe src="https://a.example/p"></iframe><noscript><div><img alt="" aria-hidden="true" src="/s.jpg" srcset="/l.jpg 800w"/><strong>你的器材不支持播放多媒体材料</strong></div></noscript></div><p>甲</p></div>',
    {url},
  )
  expect(html).toBe(
    '<figure data-media="embed"><a href="https://a.example/p"><img src="https://news.example/s.jpg" alt="甲"></a><figcaption>甲</figcaption></figure>',
  )
  expect(dropped).toEqual(['notices/player: 你的器材不支持播放多媒体材料'])
})

test.each([
  ['<video><source src="blob:a"><source src="data:b"></video>', ''],
  [
    '<video poster="/p.jpg"><source src="blob:a"><source src="data:b"></video>',
    '<figure><img src="https://news.example/p.jpg" alt=""></figure>',
  ],
])('says in the ledger which sources cannot be opened: %s', (html, left) => {
  const cleaned = clean(`<p>前文。</p>${html}`, {url})
  expect(cleaned.html).toBe(`<p>前文。</p>${left}`)
  expect(cleaned.ledger).toEqual([
    {rule: 'media/unaddressed', path: 'video:nth-child(2)', text: '', urls: ['blob:a', 'data:b']},
  ])
})
