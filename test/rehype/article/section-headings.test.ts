import {expect, test} from 'vitest'
import {betweenParagraphs} from '../../support/between-paragraphs.ts'

const link = '<a href="/b">Boote</a>'

test.each([
  `<div><h3>Artikel zum Thema</h3><ul><li>${link}</li></ul></div>`,
  `<div><h3>Beiträge zum Thema:</h3>${link}</div>`,
  `<div><div class="label">Artikel zum Thema</div><div>${link}</div></div>`,
])('one link below a label of links goes with it: %s', (box) => {
  expect(betweenParagraphs(box)).toBe('')
})

const said = 'Die Boote kommen am Abend und fahren am Morgen wieder hinaus.'

test.each([
  [`<h2>Artikel zum Thema</h2><p>${said}</p>`, `## Artikel zum Thema\n\n${said}`],
  [
    `<h2>Beiträge zum Thema Boote</h2><ul><li>${link}</li></ul>`,
    '## Beiträge zum Thema Boote\n\n- [Boote](https://gull.example/b)',
  ],
  [`<p>Artikel zum Thema Boote: ${link}</p>`, 'Artikel zum Thema Boote: [Boote](https://gull.example/b)'],
  [`<h2>Ein Artikel zum Thema</h2><p>${said}</p>`, `## Ein Artikel zum Thema\n\n${said}`],
  [
    `<p>Es gibt Texte zum Thema, und ${link} sind eins davon.</p>`,
    'Es gibt Texte zum Thema, und [Boote](https://gull.example/b) sind eins davon.',
  ],
  [`<h2>Texte zum Thema</h2><p>${said}</p><p>${said}</p>`, `## Texte zum Thema\n\n${said}\n\n${said}`],
])('and no text of the article does: %s', (text, expected) => {
  expect(betweenParagraphs(text)).toBe(expected)
})

test('a link to the comments names no article behind it, however its heading leads there', () => {
  const [first, second] = ['The boats come in at night, and leave in the morning.', 'The lamps are lit at six.']
  const page = `<p>${first}</p><p><a href="/a#Comments">Comments (12 posted)</a></p>
    <h2><a href="/b">Lamps on the pier</a></h2><p>${second}</p>`
  expect(betweenParagraphs(page)).toBe(`${first}\n\n## [Lamps on the pier](https://gull.example/b)\n\n${second}`)
})
