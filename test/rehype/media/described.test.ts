import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'
import {playerFigure} from '../../support/player-figure.ts'

const url = 'https://news.example/cn/a'

const described: ReadonlyArray<[html: string, figure: string]> = [
  [
    `<div data-playable='{"settings":{"externalEmbedUrl":"/av-embeds/1","playlistObject":{"title":"船"}}}'></div>`,
    playerFigure('video', 'https://news.example/av-embeds/1', '船'),
  ],
  [
    `<div data-iframe='&lt;iframe src="https://www.youtube.com/embed/E3F_L7thBaI"&gt;'></div>`,
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', 'Video'),
  ],
  [
    '<script type="application/json">{"title":"海浪","sources":[{"url":"https://a.example/b.mp3"}]}</script>',
    playerFigure('audio', 'https://a.example/b.mp3', '海浪'),
  ],
  [
    '<div data-e2e="twitter-embed-https://twitter.com/a/status/1"></div>',
    playerFigure('embed', 'https://twitter.com/a/status/1', 'twitter.com'),
  ],
]

test.each(described)('%s', (html, figure) => {
  expect(clean(`<p>前文。</p>${html}<p>后文。</p>`, {url}).html).toBe(`<p>前文。</p>${figure}<p>后文。</p>`)
})
