import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const told = 'The boats came in at night, and the people of the town went down to see them, all of them.'

/** What is left of some HTML between the paragraphs of a long article. */
function between(html: string) {
  const text = `<p>${told}</p>`.repeat(8)
  const body = `<main><article><h1>Boats at night</h1>${text}${html}${text}</article></main>`
  const page = `<!DOCTYPE html><html><head><title>Boats at night</title></head><body>${body}</body></html>`
  return convert(Buffer.from(page), {baseUrl: 'https://gull.example/a'}).markdown.replaceAll(told, '').trim()
}

const said = 'Three lines on the coast are to open again, and the council says which of them is the first.'
const teaser = (href: string, end = 'mehr', endsAt = href) =>
  `<a href="${href}"><b>Where trains go</b></a><p>${said} <a href="${endsAt}">${end}</a></p>`

test.each([
  `<div><h3>Weitere Informationen</h3><div><div><a href="/1"><img src="/t.jpg" alt="A train"></a></div><h2><a href="/1">Where trains go</a></h2><p>${said} <a href="/1">mehr</a></p></div></div>`,
  `<div><h4>Artikel zum Thema</h4><ul><li>${teaser('/1', 'Mehr...')}</li><li>${teaser('/2', 'Mehr...')}</li></ul></div>`,
  `<div><h3>Related articles</h3><div>${teaser('/1', 'Read more')}</div></div>`,
])('teasers with sentences go with the label above them: %s', (box) => {
  expect(between(box)).toBe('')
})

test.each([
  `<h3>Weitere Informationen</h3><p>${said}</p>`,
  `<h3>Weitere Informationen</h3><div>${teaser('/1', 'mehr', '/2')}</div>`,
  `<h3>Weitere Informationen</h3><div>${teaser('/1', 'der Fahrplan')}</div>`,
  `<h3>Weitere Informationen</h3><div><p>${said}</p>${teaser('/1')}</div>`,
  `<h3>Where trains went</h3><div>${teaser('/1')}</div>`,
  `<h3>Weitere Meldungen</h3><article><h4><a href="#e12">12:04 Where trains go</a></h4><p>${said}</p></article>`,
  `<div>${teaser('/1')}</div>`,
])('sentences without a label, or that are no teaser, stay: %s', (html) => {
  expect(between(html)).toContain(said)
})

test('the heading of long teasers that stay stays as well', () => {
  const books = `<section>${`<article><h3><a href="/1">Where trains go</a></h3><p>${said.repeat(3)}</p></article>`.repeat(2)}</section>`
  expect(between(`<h2>Leseempfehlungen</h2>${books}`)).toMatch(/^## Leseempfehlungen\n\n### /)
})
