import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'
import {playerFigure} from '../../support/player-figure.ts'

const url = 'https://news.example/cn/a'

const frames: ReadonlyArray<[html: string, figure: string]> = [
  [
    '<object><param name="movie" value="http://www.youtube.com/v/E3F_L7thBaI&amp;hl=en"><embed src="http://www.youtube.com/v/E3F_L7thBaI&amp;hl=en"></object>',
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<object><param name="movie" value="http://www.youtube.com/v/E3F_L7thBaI"></object>',
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<iframe src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fwww.facebook.com%2Fgull%2Fposts%2F1"></iframe>',
    playerFigure('embed', 'https://www.facebook.com/gull/posts/1', 'Facebook'),
  ],
  [
    '<iframe src="https://www.youtube.com/embed/E3F_L7thBaI" title="甲"></iframe>',
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '甲'),
  ],
  [
    '<iframe src="https://www.youtube.com/embed/E3F_L7thBaI" title="YouTube video player"></iframe>',
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<iframe class="video_iframe" data-src="https://mp.weixin.qq.com/mp/readtemplate?t=pages/video_player_tmpl&amp;vid=wxv_1"></iframe>',
    playerFigure('video', 'https://mp.weixin.qq.com/mp/readtemplate?t=pages/video_player_tmpl&#x26;vid=wxv_1', 'Video'),
  ],
  [
    '<amp-youtube data-videoid="E3F_L7thBaI"></amp-youtube>',
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<object type="image/svg+xml" data="/a.svg">甲</object>',
    '<figure><img src="https://news.example/a.svg" alt="甲"></figure>',
  ],
]

test.each(frames)('%s', (html, figure) => {
  expect(clean(`<p>前文。</p>${html}<p>后文。</p>`, {url}).html).toBe(`<p>前文。</p>${figure}<p>后文。</p>`)
})

test.each([
  'src="about:blank" data-src-cmplz',
  'data-cookieblock-src',
  'data-suppressedsrc',
  'data-cli-src',
  'data-uc-src',
  'uc-src',
  'consent-original-src-_',
])('reads the address that waits for the consent of readers: %s', (attribute) => {
  const {html} = clean(`<p>甲</p><iframe ${attribute}="https://www.youtube.com/embed/E3F_L7thBaI"></iframe>`, {url})
  expect(html).toBe(`<p>甲</p>${playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video')}`)
})

test('leaves out an embed of a post that is linked beside it', () => {
  for (const frame of [
    'src="https://post.example/a/embed/#?secret=HT"',
    'class="wp-embedded-content" src="https://post.example/a/embed/"',
  ]) {
    const {html, dropped} = clean(
      `<blockquote><a href="https://post.example/a/">甲</a></blockquote><iframe ${frame} title="甲"></iframe>`,
      {url},
    )
    expect(html).toBe('<blockquote><a href="https://post.example/a/">甲</a></blockquote>')
    expect(dropped).toEqual(['media/linked-twin: '])
  }
})

test('says in the ledger what an object says to browsers that do not play it', () => {
  const object = '<object><param name="movie" value="https://www.youtube.com/v/E3F_L7thBaI"><p>No player.</p></object>'
  const {html, dropped} = clean(`<p>甲</p>${object}`, {url})
  expect(html).toBe(`<p>甲</p>${playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video')}`)
  expect(dropped).toEqual(['media/fallback: No player.'])
})

test('says in the ledger which picture an object shows to browsers that do not show its own', () => {
  const object = '<object type="image/svg+xml" data="/a.svg"><img src="/a.png" alt="甲"></object>'
  expect(clean(`<p>前文。</p>${object}`, {url}).ledger).toMatchObject([{rule: 'media/fallback', urls: ['/a.png']}])
})

test('says in the ledger what a frame without an address holds', () => {
  const frame = '<iframe srcdoc="&lt;p&gt;Inner words&lt;/p&gt;"></iframe>'
  expect(clean(`<p>前文。</p>${frame}`, {url}).dropped).toEqual(['media/unaddressed: Inner words'])
})

test.each([
  'https://www.dianomi.com/smartads.epl?id=1',
  'https://ac8.sibforms.com/serve/MUI',
  'https://archive.org/includes/donate.php?as_page=1',
  'https://ad.gull.example/frame?size=300x250',
  'https://gull.example/RealMedia/ads/adstream_sx.ads/gull/boats@x07',
  'https://gull.example/openx/www/delivery/afr.php?zoneid=7',
  'https://www7.smartadserver.com/call/pubi/4/M/',
  'https://api.tweetmeme.com/button.js?url=https://gull.example/a',
])('a frame that shows nothing of the article goes: %s', (src) => {
  const {html, dropped} = clean(`<p>甲。</p><iframe src="${src}"></iframe>`, {url})
  expect(html).toBe('<p>甲。</p>')
  expect(dropped).toEqual(['media/tracker: '])
})

test('a paper may be called Ad', () => {
  expect(clean('<iframe src="https://ad.example/map"></iframe>', {url}).html).toContain('https://ad.example/map')
})

test('a player in an archived page stays', () => {
  const src = 'https://web.archive.org/web/2008oe_/http://www.youtube.com/v/bBdWrlcUYJk'
  expect(clean(`<iframe src="${src}"></iframe>`, {url}).html).toContain(src)
})

test('a frame without an address leads where the one link in it does', () => {
  const link = 'https://medium.com/media/1a2b3c/href?a=1&amp;b=2'
  const {html, dropped} = clean(
    `<p>前文。</p><iframe src="" width="0" height="0"><a href="${link}">${link}</a></iframe><p>后文。</p>`,
    {url},
  )
  const figure = playerFigure('embed', 'https://medium.com/media/1a2b3c/href?a=1&b=2', 'medium.com').replace(
    'a=1&b',
    'a=1&#x26;b',
  )
  expect(html).toBe(`<p>前文。</p>${figure}<p>后文。</p>`)
  expect(dropped).toEqual([])
})

test('words of that link name the player', () => {
  const frame = '<iframe src=""><a href="https://www.youtube.com/watch?v=E3F_L7thBaI">甲</a></iframe>'
  expect(clean(`<p>前文。</p>${frame}<p>后文。</p>`, {url}).html).toContain(
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '甲'),
  )
})

test('a frame with two links has no address', () => {
  const frame = '<iframe src=""><a href="https://a.example/">甲</a> <a href="https://b.example/">乙</a></iframe>'
  const {html, ledger} = clean(`<p>前文。</p>${frame}`, {url})
  expect(html).toBe('<p>前文。</p>')
  expect(ledger.map(({rule}) => rule)).toEqual(['media/unaddressed'])
})

test('a player stays where a link to its page stands further above', () => {
  const link = '<p><a href="https://www.youtube.com/watch?v=abcDEF12345">甲</a></p>'
  const frame = '<p><iframe src="https://www.youtube.com/embed/abcDEF12345" title="乙"></iframe></p>'
  expect(clean(`${link}${frame}`, {url}).dropped).toEqual(['media/linked-twin: '])
  expect(clean(`${link}<p></p><p>&nbsp;</p>${frame}`, {url}).dropped).toEqual(['media/linked-twin: '])
  expect(clean(`<div>${link}</div><h2>丙</h2><ul><li>丁</li></ul>${frame}`, {url}).dropped).toEqual([])
  const {html, dropped} = clean(`${link}<p>丙。</p><p>丁。</p>${frame}`, {url})
  expect(dropped).toEqual([])
  expect(html).toContain('乙')
})

test.each(['name="inline_ads"', 'id="google_ads_iframe_/635/home_0"', 'name="ad-frame"'])(
  'a frame that is called one of advertisements goes: %s',
  (called) => {
    const frame = `<iframe ${called} src="https://gull.example/market/inside.html"></iframe>`
    const {html, ledger} = clean(`<p>前文。</p>${frame}<p>后文。</p>`, {url})
    expect(html).toBe('<p>前文。</p><p>后文。</p>')
    expect(ledger).toMatchObject([{rule: 'media/tracker'}])
  },
)

test.each(['name="loads"', 'id="ada-map"', 'name="adventure"', 'id="political-ads"'])('and no other: %s', (called) => {
  const frame = `<iframe ${called} src="https://gull.example/market/inside.html"></iframe>`
  expect(clean(`<p>前文。</p>${frame}<p>后文。</p>`, {url}).html).toContain('inside.html')
})

test.each([
  ['https://gull.example/html/pub_topnavigation950.html', false],
  ['https://gull.example/frame_white_footer.html', false],
  ['https://gull.example/inc/top.shtml?w=950', false],
  ['https://gull.example/charts/top10.html', true],
  ['https://gull.example/polls/head_to_head.html', true],
  ['https://gull.example/walks/hill-top.html', true],
  ['https://gull.example/footer-of-the-page/chart', true],
])('a frame with the header or footer of the site is none of the article: %s', (src, isShown) => {
  expect(clean(`<p>甲。</p><iframe src="${src}" height="42"></iframe>`, {url}).html.includes(src)).toBe(isShown)
})

test('a graphic that is high may be called like a header, and a player like an advertisement', () => {
  const graphic = 'https://graphics.gull.example/polls/top.html'
  expect(clean(`<p>甲。</p><iframe src="${graphic}" height="600"></iframe>`, {url}).html).toContain(graphic)
  const player = '<iframe name="ad-banner" src="https://www.youtube.com/embed/abcdefghijk"></iframe>'
  expect(clean(`<p>甲。</p>${player}`, {url}).html).toContain('watch?v=abcdefghijk')
})
