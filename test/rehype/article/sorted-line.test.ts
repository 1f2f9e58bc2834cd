import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const text = '<p>The boats came in at night, and the people of the town went down to see them, all of them.</p>'
const first = 'The boats came in at night'

/** A page with a line between its title and its text. */
const withLine = (line: string) =>
  convert(
    `<!DOCTYPE html><html lang="en"><head><title>Boats</title></head><body><article><h1>Boats</h1>${line}${text.repeat(4)}</article></body></html>`,
    {baseUrl: 'https://gull.example/a'},
  )

const rubrics = '<a href="/t/boats">Boats</a>, <a href="/t/pier">The pier</a>'

test.each([
  `<p>Posted on 21 November 2019 in ${rubrics}</p>`,
  `<p class="meta">Published <time datetime="2019-11-21">21 November 2019</time> · Tagged with ${rubrics}</p>`,
  `<p>Filed under: ${rubrics} | November 21, 2019</p>`,
  `<div>21. November 2019, Kategorien: ${rubrics}</div>`,
  `<p>Posted by <a href="/author/ann">Ann Lee</a> on 21 November 2019 in ${rubrics}</p>`,
])('a day and the rubrics beside it are none of the text: %s', (line) => {
  const {frontMatter, markdown} = withLine(line)
  expect(frontMatter.date).toBe('2019-11-21T00:00:00Z')
  expect(markdown.startsWith(first)).toBe(true)
})

test.each([
  `<p>On 21 November 2019 the boats lay in ${rubrics}</p>`,
  `<p>Posted by <a href="/x">Ann</a> on 21 November 2019 in ${rubrics}</p>`,
  `<p>21 November 2019, the day of ${rubrics}</p>`,
])('a line that says more stays: %s', (line) => {
  expect(withLine(line).markdown.startsWith(first)).toBe(false)
})
