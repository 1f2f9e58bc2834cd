import {expect, test} from 'vitest'
import {clean} from '../../support/clean.ts'
import {playerFigure} from '../../support/player-figure.ts'

const url = 'https://news.example/cn/a'

const frame = '<p><iframe src="https://www.youtube.com/embed/E3F_L7thBaI"></iframe></p>'

const captions: ReadonlyArray<[html: string, figure: string]> = [
  [
    `${frame}<p><i> </i></p><p><i>视频<span>【甲】【乙】</span></i></p>`,
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '<em>视频：【甲】【乙】</em>'),
  ],
  [
    `${frame}<p><em>Video: A crane</em></p>`,
    playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '<em>Video: A crane</em>'),
  ],
  // What is a sentence, or no italics, is none.
  [
    `${frame}<p><i>视频显示码头。</i></p>`,
    `${playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '视频')}<p><i>视频显示码头。</i></p>`,
  ],
  [
    `${frame}<p>视频【甲】</p>`,
    `${playerFigure('video', 'https://www.youtube.com/watch?v=E3F_L7thBaI', '视频')}<p>视频【甲】</p>`,
  ],
]

test.each(captions)('%s', (html, figure) => {
  expect(clean(`<p>前文。</p>${html}<p>后文。</p>`, {url}).html).toBe(`<p>前文。</p>${figure}<p>后文。</p>`)
})
