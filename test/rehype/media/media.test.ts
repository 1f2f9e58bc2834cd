import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'
import {findMedia} from '../../../src/rehype/media/hosts.ts'
import {clean} from '../../support/clean.ts'

const url = 'https://news.example/cn/a'

test.each([
  ['https://www.youtube.com/embed/E3F_L7thBaI?feature=oembed', 'https://www.youtube.com/watch?v=E3F_L7thBaI'],
  ['https://www.youtube-nocookie.com/embed/E3F_L7thBaI', 'https://www.youtube.com/watch?v=E3F_L7thBaI'],
  ['https://www.youtube.com/embed/videoseries?list=PL1', 'https://www.youtube.com/playlist?list=PL1'],
  ['https://www.voacantonese.com/embed/player/0/123.html?type=video', 'https://www.voacantonese.com/a/123.html'],
  ['https://player.vimeo.com/video/123?h=1', 'https://vimeo.com/123'],
  [
    'https://www.facebook.com/plugins/video.php?href=https%3A%2F%2Fwww.facebook.com%2Fa%2Fvideos%2F1%2F&width=1',
    'https://www.facebook.com/a/videos/1/',
  ],
  ['https://platform.twitter.com/embed/Tweet.html?id=12', 'https://twitter.com/i/status/12'],
  ['https://www.instagram.com/p/abc/embed/captioned/', 'https://www.instagram.com/p/abc/'],
  ['https://t.me/channel/12?embed=1', 'https://t.me/channel/12'],
  ['https://player.bilibili.com/player.html?bvid=BV1&page=1', 'https://www.bilibili.com/video/BV1/'],
  ['https://open.spotify.com/embed/episode/a1', 'https://open.spotify.com/episode/a1'],
  ['https://w.soundcloud.com/player/?url=https%3A//soundcloud.com/a/b', 'https://soundcloud.com/a/b'],
  [
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/12',
    'https://w.soundcloud.com/player/?url=https%3A//api.soundcloud.com/tracks/12',
  ],
  ['http://www.youtube.com/v/E3F_L7thBaI&hl=en', 'https://www.youtube.com/watch?v=E3F_L7thBaI'],
  [
    'https://gull.example/embed/youtube?url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DE3F_L7thBaI',
    'https://www.youtube.com/watch?v=E3F_L7thBaI',
  ],
  ['https://gull.example/embed/vimeo?url=https%3A%2F%2Fvimeo.com%2F12', 'https://vimeo.com/12'],
  [
    'https://gull.example/embed/twitter?url=https%3A%2F%2Ftwitter.com%2Fgull%2Fstatus%2F1',
    'https://twitter.com/gull/status/1',
  ],
  ['https://post.example/a/embed/#?secret=HT', 'https://post.example/a/'],
  ['https://other.example/embed/1', 'https://other.example/embed/1'],
])('%s is read at %s', (embedded, page) => {
  expect(findMedia(embedded).page).toBe(page)
})

const link = (kind: string, href: string, label: string): string =>
  `<figure data-media="${kind}"><a href="${href}">${label}</a></figure>`

const frame = '<p><iframe src="https://www.youtube.com/embed/E3F_L7thBaI"></iframe></p>'

const players: ReadonlyArray<[html: string, figure: string]> = [
  [
    `${frame}<p><i> </i></p><p><i>视频<span>【甲】【乙】</span></i></p>`,
    link('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '<em>视频：【甲】【乙】</em>'),
  ],
  [
    `${frame}<p><em>Video: A crane</em></p>`,
    link('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '<em>Video: A crane</em>'),
  ],
  // What is a sentence, or no italics, is none.
  [
    `${frame}<p><i>视频显示码头。</i></p>`,
    `${link('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '视频')}<p><i>视频显示码头。</i></p>`,
  ],
  [
    `${frame}<p>视频【甲】</p>`,
    `${link('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '视频')}<p>视频【甲】</p>`,
  ],
  [
    '<object><param name="movie" value="http://www.youtube.com/v/E3F_L7thBaI&amp;hl=en"><embed src="http://www.youtube.com/v/E3F_L7thBaI&amp;hl=en"></object>',
    link('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<object><param name="movie" value="http://www.youtube.com/v/E3F_L7thBaI"></object>',
    link('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fgull%2Fposts%2F1"></iframe>',
    link('embed', 'https://www.facebook.com/gull/posts/1', 'Facebook'),
  ],
  [
    '<iframe src="https://www.youtube.com/embed/E3F_L7thBaI" title="甲"></iframe>',
    link('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '甲'),
  ],
  [
    '<iframe src="https://www.youtube.com/embed/E3F_L7thBaI" title="YouTube video player"></iframe>',
    link('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<video poster="/a.jpg" src="/a.mp4"></video><div><small>甲</small></div>',
    '<figure data-media="video"><a href="https://news.example/a.mp4"><img src="https://news.example/a.jpg" alt="甲"></a><figcaption>甲</figcaption></figure>',
  ],
  ['<audio controls><source src="/a.mp3"></audio>', link('audio', 'https://news.example/a.mp3', 'Audio')],
  [
    '<amp-youtube data-videoid="E3F_L7thBaI"></amp-youtube>',
    link('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<div data-e2e="twitter-embed-https://twitter.com/a/status/1"></div>',
    link('embed', 'https://twitter.com/a/status/1', 'twitter.com'),
  ],
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

test('leaves out an embed of a post that is linked beside it', () => {
  const {html, dropped} = clean(
    '<blockquote><a href="https://post.example/a/">甲</a></blockquote><iframe src="https://post.example/a/embed/#?secret=HT" title="甲"></iframe>',
    {url},
  )
  expect(html).toBe('<blockquote><a href="https://post.example/a/">甲</a></blockquote>')
  expect(dropped).toEqual(['media/linked-twin: '])
})

test('says in the ledger what an object says to browsers that do not play it', () => {
  const object = '<object><param name="movie" value="https://www.youtube.com/v/E3F_L7thBaI"><p>No player.</p></object>'
  const {html, dropped} = clean(`<p>甲</p>${object}`, {url})
  expect(html).toBe(`<p>甲</p>${link('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video')}`)
  expect(dropped).toEqual(['media/fallback: No player.'])
})

test.each([
  ['渔民们说，这台起重机会留在码头，直到检查结束。', '视频'],
  ['漁民們說，這臺起重機會留在碼頭，直到檢查結束。', '影片'],
  ['The fishermen say that the crane will stay at the quay until the end of the inspection.', 'Video'],
])('calls a player by a word of the language that %s is in', (text, word) => {
  const article = `[${text.slice(0, 5)}](${url})\n------\n\n<p>${text}</p><iframe src="https://www.youtube.com/embed/E3F_L7thBaI"></iframe>`
  expect(convert(article).markdown).toContain(`[${word}](https://www.youtube.com/watch?v=E3F_L7thBaI)`)
})
