import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const said = 'The boats came in at night, and the people of the town went down to see them, all of them.'
const head = '<meta name="author" content="Ann Lee"><meta property="og:image" content="https://gull.example/lee.jpg">'

/** What is left of a page of Ann Lee's with something between its paragraphs. */
function page(html: string, title = 'Boats at night') {
  const text = `<p>${said}</p>`.repeat(6)
  const body = `<main><article><h1>${title}</h1>${text}${html}${text}</article></main>`
  return convert(
    Buffer.from(`<!DOCTYPE html><html><head><title>${title}</title>${head}</head><body>${body}</body></html>`),
    {baseUrl: 'https://gull.example/a'},
  )
    .markdown.replaceAll(said, '')
    .trim()
}

const keeps = 'keeps the harbour pages of the paper, and has a boat of her own.'
const face = '<img src="/p/1.jpg" alt="Ann Lee">'

test.each([
  `<aside class="portrait-box"><div>${face}<div>Ann Lee</div><div><p>${keeps}</p></div></div></aside>`,
  `<div>${face}<p><b>Ann Lee</b> ${keeps}</p></div>`,
  `<div><div><a href="/ann">${face}</a></div><div><a href="/ann">Ann Lee</a></div></div>`,
])('a portrait of the author goes with what is said beside it: %s', (box) => {
  expect(page(box)).toBe('')
})

test.each([
  ['a caption in a figure', `<figure>${face}<figcaption>Ann Lee in her boat.</figcaption></figure>`],
  ['what is said of a picture', `<div>${face}<p>Ann Lee in her boat in the year of the storm</p></div>`],
  ['what is said of a picture in a link', `<div><a href="/b">${face}</a><p>Ann Lee in her boat</p></div>`],
  ['what is called a caption', `<div>${face}<div class="wp-caption-text"><b>Ann Lee</b> in her boat</div></div>`],
  ['what somebody says', `<blockquote>${face}<p><b>Ann Lee</b>: I was afraid.</p></blockquote>`],
  ['people in a list', `<ul><li>${face}<b>Ann Lee</b> rows</li><li><b>Bo Gull</b> steers</li></ul>`],
  ['people in a table', `<table><tr><td>${face}<b>Ann Lee</b></td><td>rows</td></tr></table>`],
  ['a picture alone', `<p>${face}</p>`],
  ['somebody else', `<div><img src="/p/1.jpg" alt="Bo Gull"><p>Bo Gull ${keeps}</p></div>`],
  ['what begins otherwise', `<div>${face}<p>The boat of Ann Lee</p></div>`],
  ['what is long', `<div>${face}<p>Ann Lee ${keeps.repeat(7)}</p></div>`],
  ['the picture of the article', `<div><img src="/lee.jpg" alt="Ann Lee"><p>Ann Lee ${keeps}</p></div>`],
])('%s stays', (_what, html) => {
  expect(page(html)).toContain('![')
})

test('a portrait stays where the article is about its author', () => {
  expect(page(`<div>${face}<p>Ann Lee ${keeps}</p></div>`, 'The boats of Ann Lee')).toContain('![Ann Lee]')
})
