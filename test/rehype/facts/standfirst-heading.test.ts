import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const text = '<p>The first ships came on Monday, with the morning tide, and the harbour was full of people.</p>'
const sentence = 'After eleven years, larger ships may come to the harbour again.'
const long =
  'After eleven years the harbour is open to larger ships again, and those who live from it say what they hope for, what they fear and who is to pay'

/** How the body of a page begins that has something between its title and its text. */
function opening(before: string): string {
  const body = `<main><article><h1>Ships are back</h1>${before}${text.repeat(3)}</article></main>`
  return convert(`<html><head><title>Ships are back</title></head><body>${body}</body></html>`).markdown.split('\n')[0]!
}

test.each([
  [`<h2>${sentence}</h2>`, sentence],
  [`<header><h3>“${sentence}”</h3></header>`, `“${sentence}”`],
  [`<h2>${long}</h2>`, long],
  [
    `<h2>${sentence}</h2><figure><img src="/a.jpg"><figcaption><h2>Sailors of the first ships at the gate of the old harbour.</h2></figcaption></figure>`,
    sentence,
  ],
  [`<h2>${sentence}</h2>${text}<h2 class="subtitle">Ships of more than sixty metres</h2>`, sentence],
  ['<h2 class="article-bajada">Larger ships may come again</h2>', 'Larger ships may come again'],
  ['<h2 class="pw-subtitle-paragraph x">Larger ships may come again</h2>', 'Larger ships may come again'],
  ['<h2 itemprop="description">Larger ships may come again</h2>', 'Larger ships may come again'],
  ['<h2 class="Unterzeile">Larger ships may come again</h2>', 'Larger ships may come again'],
  [
    '<h2>十一年之后，大船终于可以重新驶入这个港口，渔民们说出了自己的希望。</h2>',
    '十一年之后，大船终于可以重新驶入这个港口，渔民们说出了自己的希望。',
  ],
])('a standfirst in a heading is a paragraph: %s', (before, line) => {
  expect(opening(before)).toBe(line)
})

test.each([
  '<h2>What is a harbour?</h2>',
  '<h2>Why ships came back.</h2>',
  `<h2>1. ${sentence}</h2>`,
  '<h2>You have kept the lighthouse for thirty years. How did it begin, and what did you think of the harbour?</h2>',
  '<h2>The long history of the harbour and all of its many owners</h2>',
  '<h2 class="subheading">Larger ships may come again</h2>',
  '<h2 class="bajada">Ships</h2>',
  '<h2>渔民们说他们将在夏天之前诉诸法律</h2>',
])('another heading stays one: %s', (before) => {
  expect(opening(before)).toMatch(/^## /)
})

test('a sentence behind the first text is a heading', () => {
  const {markdown} = convert(
    `<html><head><title>Ships are back</title></head><body><main><article><h1>Ships are back</h1>${text}<h2>${sentence}</h2>${text}</article></main></body></html>`,
  )
  expect(markdown).toContain(`## ${sentence}`)
})

test('a heading of an article from an envelope stays one', () => {
  const source = `[Ships are back](https://gull.example/a)\n------\n\n<h2>${long}</h2>${text}`
  expect(convert(source).markdown).toContain(`## ${long}`)
})

test('headings of a kind are sections', () => {
  const [first, second] = [
    'Never trust the tide of a harbour that you have not seen before!',
    'Always ask the keeper of the lighthouse when the next tide will come!',
  ]
  expect(opening(`<h2>${first}</h2><p>Short.</p><h2>${second}</h2>`)).toMatch(/^## Never/)
})

test('a heading that says what the metadata say is a standfirst, however short', () => {
  const page = (description: string) =>
    `<html><head><title>Ships are back</title><meta property="og:description" content="${description}"></head>
      <body><article><h1>Ships are back</h1><h2>Nobody had thought so</h2>${text.repeat(3)}</article></body></html>`
  expect(convert(page('Nobody had thought so.')).markdown).toMatch(/^Nobody had thought so\n/)
  expect(convert(page('Nobody had thought that ships came back.')).markdown).toMatch(/^## Nobody/)
})
