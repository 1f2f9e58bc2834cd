import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const article = (html: string) =>
  convert(`[Gulls](https://gull.example/a)\n------\n\n<p>The gate was locked.</p>${html}<p>It stays so.</p>`).markdown

const captioned = '![](https://gull.example/a.jpg)\n*Die Boote im Hafen*\n\nIt stays so.'

test.each([
  'bildtext',
  'bildunterschrift',
  'artikel__bildlegende',
  'media-legende',
  'legenda',
  'didascalia',
  'pie-de-foto',
])('finds a caption that is called %s', (name) => {
  expect(article(`<div><img src="/a.jpg"><span class="${name}">Die Boote im Hafen</span></div>`)).toContain(captioned)
  expect(article(`<img src="/a.jpg"><p class="${name}">Die Boote im Hafen</p>`)).toContain(captioned)
})

test.each(['bild', 'text', 'bildtexte', 'vorbildtext', 'bild-text', 'bildung'])(
  'takes none that is called %s',
  (name) => {
    expect(article(`<img src="/a.jpg"><p class="${name}">Die Boote im Hafen</p>`)).toContain(
      '![](https://gull.example/a.jpg)\n\nDie Boote im Hafen\n\n',
    )
  },
)

test.each([
  '<h2 class="leyenda">Boats</h2>',
  '<div class="legende"><h2>Boats</h2><p>They came back.</p></div>',
  '<div class="legende"><ul><li>Boats</li><li>Buoys</li></ul></div>',
  `<div class="epigrafe"><p>${'Boats '.repeat(80)}</p></div>`,
])('takes no tale, key or motto that is called by the same word: %s', (behind) => {
  expect(article(`<img src="/a.jpg">${behind}`)).toMatch(/!\[\]\(.*\)\n\n(?:## |- )?Boats/)
})
