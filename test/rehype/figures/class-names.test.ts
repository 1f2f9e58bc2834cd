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

test.each([
  '<div class="picture"><span><img src="/a.jpg"><span class="source">Source: Jo Gull</span></span><p class="caption">Die Boote im Hafen</p></div>',
  '<div class="teaser-bild"><img src="/a.jpg"><p class="caption">Die Boote im Hafen</p><p class="quelle">Source: Jo Gull</p></div>',
  '<div><img src="/a.jpg"><p class="caption">Die Boote im Hafen</p><p class="bildnachweis">Source: Jo Gull</p></div>',
])('finds a credit that is called one, or a source in what is called a picture: %s', (html) => {
  expect(article(html)).toContain('\n*Die Boote im Hafen (Source: Jo Gull)*\n\nIt stays so.')
})

test('the source of a text is no credit', () => {
  const html = '<img src="/a.jpg"><p class="source">Told by the keeper of the lighthouse</p>'
  expect(article(`<div class="text">${html}</div>`)).toContain('.jpg)\n\nTold by the keeper')
})

test('a sentence that is called both a caption and a credit is the caption', () => {
  const both = (said: string) =>
    article(
      `<div><img src="/a.jpg"><div><div class="image__caption attribution"><span>${said}</span></div></div></div>`,
    )
  expect(both('The boats lie in the harbour of the town.')).toContain('\n*The boats lie in the harbour of the town.*\n')
  expect(both('Ann Gull, The Daily Gull')).toContain('\n*(Ann Gull, The Daily Gull)*\n')
  expect(both('Photo: Ann Gull, for the daily paper of the town.')).not.toContain('*Photo: Ann')
})
