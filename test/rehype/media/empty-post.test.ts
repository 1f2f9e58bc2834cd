import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'
import {playerFigure} from '../../support/player-figure.ts'

const url = 'https://news.example/cn/a'

test('a post without its text is its address', () => {
  const post =
    '<blockquote class="twitter-tweet" data-lang="es"><a href="https://twitter.com/gull/status/12?ref_src=twsrc"></a></blockquote>'
  expect(clean(`<p>前文。</p>${post}<p>后文。</p>`, {url}).html).toBe(
    `<p>前文。</p>${playerFigure('embed', 'https://twitter.com/gull/status/12')}<p>后文。</p>`,
  )
})
