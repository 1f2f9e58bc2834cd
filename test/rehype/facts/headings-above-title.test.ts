import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const text = '<p>The first ships came on Monday, with the morning tide, and the harbour was full of people.</p>'

/** What a page says whose article is opened like this. */
const said = (opening: string, head = '') =>
  convert(
    `<html><head><title>Ships are back</title>${head}</head><body><main><article>${opening}${text.repeat(3)}</article></main></body></html>`,
  ).markdown.split('\n')[0]!

const title = '<h1>Ships are back</h1>'

test.each([
  `<h4>Docks &amp; Quays —</h4>${title}`,
  `<header><h3 class="overline">Docks &amp; Quays —</h3>${title}</header>`,
  `<figure><img src="/a.jpg"></figure><h2>Docks &amp; Quays —</h2><div>${title}</div>`,
])('no section begins above the title: %s', (opening) => {
  expect(said(opening).replace(/^!.*/, 'Docks & Quays —')).toBe('Docks & Quays —')
})

test('a heading there that names the section of the site goes', () => {
  const head = '<meta property="article:section" content="Docks">'
  expect(said(`<h2>Docks</h2>${title}`, head)).toMatch(/^The first ships/)
})

test.each([
  `<h2>Docks &amp; Quays</h2>${text}${title}`,
  `${title}<h2>Docks &amp; Quays</h2>`,
  '<h2>Docks &amp; Quays</h2>',
  `<h2>Docks</h2><h1>Quays</h1>${text}<h1>Ships</h1>`,
  `<h2>Ships are back</h2><h2>Docks</h2><h1>Quays</h1>`,
  `<h2>Docks and quays of the town, and what has become of them</h2>${title}`,
])('others stay headings: %s', (opening) => {
  expect(said(opening)).toMatch(/^## Docks/)
})

test('the title may be a smaller heading than those of sections', () => {
  expect(said('<h2>Ships are back</h2><h2>Docks</h2><h1>Quays</h1>')).toBe('## Docks')
})
