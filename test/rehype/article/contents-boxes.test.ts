import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const said = 'The boats came in at night, and the people of the town went down to see them, all of them.'

const page = (html: string) =>
  convert(
    Buffer.from(
      `<!DOCTYPE html><html><head><title>Boats at night</title></head><body><main><article><h1>Boats at night</h1><p>${said}</p><p>${said}</p>${html}<p>${said}</p></article></main></body></html>`,
    ),
    {baseUrl: 'https://gull.example/a'},
  )
    .markdown.replaceAll(said, '')
    .trim()

test.each(['toc-container', 'ez-toc-container', 'post__toc_wrapper', 'tocBox', 'article-toc'])(
  'the heading of contents that a script fills goes with its box, .%s',
  (name) => {
    expect(page(`<div class="${name}"><h4>What is told</h4><ul></ul></div>`)).toBe('')
  },
)

test.each([
  ['toc', '<h4>What is told</h4>', '## What is told'],
  ['toc-heading', '<h2>Where they lie</h2>', '## Where they lie'],
  ['toc-section', '<h2>Where they lie</h2>', '## Where they lie'],
  ['has-toc-container', '<h2>Where they lie</h2>', '## Where they lie'],
  ['with-toc-wrapper', '<h2>Where they lie</h2>', '## Where they lie'],
  ['protocol-box', '<p>Where they lie.</p>', 'Where they lie.'],
])('what is called .%s stays', (name, html, expected) => {
  expect(page(`<div class="${name}">${html}</div>`)).toBe(expected)
})

test('a box that holds contents and the article stays', () => {
  const text = 'Nobody knew where they had been, and those who asked were told that it was far away.'
  expect(page(`<div class="toc-container"><h2>Where they lie</h2>${`<p>${text}</p>`.repeat(4)}</div>`)).toContain(text)
})
