import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'
import {playerFigure} from '../../support/player-figure.ts'

const url = 'https://news.example/cn/a'

const embeds: ReadonlyArray<[html: string, figure: string]> = [
  [
    '<amp-twitter data-tweetid="12"></amp-twitter>',
    playerFigure('embed', 'https://twitter.com/i/status/12', 'Twitter'),
  ],
  [
    '<amp-instagram data-shortcode="Ab-1"></amp-instagram>',
    playerFigure('embed', 'https://www.instagram.com/p/Ab-1/', 'Instagram'),
  ],
  [
    '<lite-youtube videoid="E3F_L7thBaI" title="船"></lite-youtube>',
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '船'),
  ],
  [
    '<div class="embed" data-youtube-id="E3F_L7thBaI"><span> </span></div>',
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<div data-oembed-url="https://www.youtube.com/watch?t=9&amp;v=E3F_L7thBaI"></div>',
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<video-js data-account="1" data-player="x" data-video-id="61"></video-js>',
    playerFigure('video', 'https://players.brightcove.net/1/x_default/index.html?videoId=61', 'Video'),
  ],
  [
    '<div class="flourish-embed" data-src="visualisation/98"><script src="https://flourish.example/embed.js"></script></div>',
    playerFigure('embed', 'https://public.flourish.studio/visualisation/98/'),
  ],
  [
    '<script src="https://telegram.org/js/telegram-widget.js" data-telegram-post="harbour/12"></script>',
    playerFigure('embed', 'https://t.me/harbour/12'),
  ],
  [
    '<script src="https://gist.github.com/gull/0a1b.js"></script>',
    playerFigure('embed', 'https://gist.github.com/gull/0a1b', 'GitHub Gist'),
  ],
  [
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/reel/C1/?utm_source=ig_embed"> </blockquote>',
    playerFigure('embed', 'https://www.instagram.com/reel/C1/'),
  ],
  [
    '<div class="fb-post" data-href="https://www.facebook.com/gull/posts/9"></div>',
    playerFigure('embed', 'https://www.facebook.com/gull/posts/9'),
  ],
  [
    '<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@gull/video/70"><p>The crane!</p></blockquote>',
    `<blockquote class="tiktok-embed" cite="https://www.tiktok.com/@gull/video/70"><p>The crane!</p>${playerFigure('embed', 'https://www.tiktok.com/@gull/video/70')}</blockquote>`,
  ],
  // What a post holds already is not said again.
  [
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C1/?utm_source=ig"><p><a href="https://www.instagram.com/p/C1/">The crane</a></p></blockquote>',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://www.instagram.com/p/C1/?utm_source=ig"><p><a href="https://www.instagram.com/p/C1/">The crane</a></p></blockquote>',
  ],
  [
    '<amp-twitter data-tweetid="12"><blockquote><p>The crane! <a href="https://twitter.com/gull/status/12">4 May</a></p></blockquote></amp-twitter>',
    '<p><amp-twitter data-tweetid="12"><blockquote><p>The crane! <a href="https://twitter.com/gull/status/12">4 May</a></p></blockquote></amp-twitter></p>',
  ],
  ['<div class="embed" data-src="visualisation/98"></div>', ''],
]

test.each(embeds)('%s leads to what a script would show', (html, figure) => {
  expect(clean(`<p>前文。</p>${html}<p>后文。</p>`, {url}).html).toBe(`<p>前文。</p>${figure}<p>后文。</p>`)
})

test.each([
  ['<mpvoice name="海浪" voice_encode_fileid="Mz"></mpvoice>', 'media/unaddressed: 海浪'],
  ['<mpvoice>海浪</mpvoice>', 'media/unaddressed: '],
  ['<video-js data-player="x"></video-js>', 'media/unaddressed: '],
  [
    '<p><a href="https://t.me/harbour/12">甲</a></p><script data-telegram-post="harbour/12"></script>',
    'media/linked-twin: ',
  ],
])('%s is in the ledger', (html, entry) => {
  expect(clean(`<p>前文。</p>${html}`, {url}).dropped).toEqual([entry])
})
