import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const first = 'The harbour opened again on Monday, and the first boat left with the morning tide, as it had for years.'
const second = 'More boats are to follow before the end of the week, said the keeper of the lighthouse on the pier.'
const text = [first, second, first.replace('Monday', 'Tuesday'), second.replace('week', 'month'), `${first} ${second}`]

const page = (articleBody: string, shown: string) => {
  const json = JSON.stringify({'@type': 'NewsArticle', headline: 'Boats', articleBody})
  const script = `<script type="application/ld+json">${json}</script>`
  return convert(`<!DOCTYPE html><html><head><title>Boats</title>${script}</head><body>${shown}</body></html>`).markdown
}

test('a page that a script would fill has the text that it states', () => {
  const shown = '<div id="app"><p>Your browser is too old to show this page, please update it.</p></div>'
  expect(page(text.join('\n\n'), shown)).toBe(`${text.join('\n\n')}\n`)
  expect(page(text.map((line) => `<p>${line}</p>`).join(''), shown)).toBe(`${text.join('\n\n')}\n`)
})

test('the markup of such a text is read as that of a page', () => {
  const said = text.map(
    (line) => `<p>${line.replace('harbour', 'harbour &amp; the <em\n>pier</em>')}<br>The&nbsp;end</p>`,
  )
  const markdown = page(said.join(' '), '<div id="app"></div>')
  expect(markdown).toContain('The harbour & the *pier* opened again on Monday')
  expect(markdown).not.toContain('&amp;')
})

test('a page that shows its text is read as it stands', () => {
  const shown = `<article><h1>Boats</h1><p>${first}</p><p>${second} <a href="https://sea.example/tides">Tides</a></p></article>`
  const markdown = page(text.join('\n'), shown)
  expect(markdown).toContain('[Tides](https://sea.example/tides)')
  expect(markdown).not.toContain('Tuesday')
})

test('a short text is a description', () => {
  expect(page(second, '<main><p>Nothing here.</p></main>')).toBe('Nothing here.\n')
})
