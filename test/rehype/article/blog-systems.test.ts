import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const first = 'The ferry left the harbour at six, with the mail and eleven passengers on board.'
const second = 'By noon it had reached the outer islands, where the fog had not lifted yet.'

/** What is left of a page in which a block stands between two paragraphs. */
function between(block: string, title = 'The ferry'): string {
  const page = `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${first}</p>${block}<p>${second}</p></article></body></html>`
  const [before, behind] = [`${first}\n\n`, `\n\n${second}\n`]
  const {markdown} = convert(page)
  const start = markdown.indexOf(before)
  const end = markdown.lastIndexOf(behind)
  expect(start, markdown).toBeGreaterThanOrEqual(0)
  expect(end, markdown).toBeGreaterThan(0)
  return markdown.slice(start + before.length, Math.max(start + before.length, end))
}

test('words of a program are no labels', () => {
  const code =
    '<pre><code><span class="nb">print</span><span class="p">(</span><span class="nav">9</span>)</code></pre>'
  expect(between(code)).toBe('```\nprint(9)\n```')
})

test.each([
  '<div class="aawp"><div class="aawp-product"><a href="/a"><img src="/a.jpg"></a><p>Holds ten litres, and is red.</p></div></div>',
  '<div class="kg-card kg-cta-card"><div class="kg-cta-text"><p>Rope by the yard.</p></div></div>',
  '<div class="gh-post-upgrade-cta"><h2>For members only</h2><p><small>Have you joined? <a href="/in">Sign in</a></small></p></div>',
  '<table class="plainlinks ambox"><tr><td><img src="/b.png"></td><td>This page <b>wants sources</b>.</td></tr></table>',
  '<div class="message-userDetails"><h4>ann</h4><h5>Member</h5></div>',
  '<dl class="postprofile"><dt>ann</dt><dd>Posts: 9</dd></dl>',
  '<div class="wp_ulike_general_class"><span class="count-box">12</span></div>',
  '<div class="printfriendly"><a href="#"><img src="/button.png" alt="Print Friendly, PDF &amp; Email"></a></div>',
  '<div class="asset-meta">| <a href="#t">No TrackBacks</a></div>',
])('leaves out what is around the words of others: %s', (block) => {
  expect(between(block)).toBe('')
})

test.each([
  ['<div class="message-userContent"><p>All well on board.</p></div>', 'All well on board.'],
  ['<p><a class="aawp-link" href="https://shop.example/rope">Rope</a></p>', '[Rope](https://shop.example/rope)'],
  ['<div class="kg-card kg-button-card"><a href="/book">Book a trip</a></div>', '[Book a trip](/book)'],
  ['<div class="kb-buttons-wrap"><a class="kb-button" href="/book">Book a trip</a></div>', '[Book a trip](/book)'],
])('keeps what is called nearly the same: %s', (block, kept) => {
  expect(between(block)).toBe(kept)
})

test('an icon without words is none of the article, a small picture with some or with a caption is', () => {
  const small = (rest: string) => `<img src="/flag.png" width="23" height="14" ${rest}>`
  expect(between(`<p>Built in ${small('alt=""')} Sweden, and long in use.</p>`)).toBe(
    'Built in Sweden, and long in use.',
  )
  expect(between(`<p>Built in ${small('alt="Sweden"')}, and long in use.</p>`)).toContain('![Sweden](/flag.png)')
  expect(between(`<figure>${small('alt=""')}<figcaption>The flag</figcaption></figure>`)).toContain('![](/flag.png)')
  const wide = 'srcset="/flag.png 600w, /large.png 1200w"'
  expect(between(`<p>${small(`alt="" ${wide}`)}</p>`)).toContain('![](/large.png)')
})

test('an icon is kept that is all a cell says, or a word of a sentence', () => {
  const icon = '<img src="/tick.png" width="16" height="16" alt="">'
  const row = (cell: string) =>
    `<table><tr><th>Boat</th><th>Sail</th></tr><tr><td>Gull</td><td>${cell}</td></tr></table>`
  expect(between(row(`<span>${icon}</span>`))).toContain('| Gull | ![](/tick.png) |')
  expect(between(row(`${icon} Yes`))).toContain('| Gull | Yes |')
  expect(between(`<p>Here ${icon} is the mass of the boat.</p>`)).toBe('Here ![](/tick.png) is the mass of the boat.')
})

test('the poster of a film is the picture behind it where another only keeps its place', () => {
  const at = 'https://gull.example'
  const film = (poster: string) =>
    `<video src="${at}/film.mp4" poster="${at}${poster}" style="background: transparent url('${at}/film.jpg') 50% 50%"></video>`
  expect(between(film('/1280x720/spacer.png'))).toContain(`(${at}/film.jpg)](${at}/film.mp4)`)
  expect(between(film('/boat.jpg'))).toContain(`(${at}/boat.jpg)](${at}/film.mp4)`)
})

test('what waits behind a tab beside the panel that is shown is kept', () => {
  const panels = (first: string) =>
    `<div><div role="tabpanel" ${first}><p>Sail out early.</p></div><div role="tabpanel" hidden><p>Row along the coast.</p></div></div>`
  expect(between(panels(''))).toBe('Sail out early.\n\nRow along the coast.')
  expect(between(panels('hidden'))).toBe('')
})

const text = `<p>${first}</p><p>${second}</p>`.repeat(2)

test.each([
  [
    '<div class="entry-footer"><p>Posted by Ann Lee on May 4, 2009 at 9:12 AM in <a href="/sea">Sea</a></p></div>',
    ['Ann Lee'],
  ],
  ['<div class="post-footer">Posted by Ann Lee at 09:12 AM | <a href="/p">Permalink</a></div>', ['Ann Lee']],
  ['<div class="post-footer">Eingestellt von Ann Lee um 09:12</div>', ['Ann Lee']],
  ['<div class="entry-footer">Posted by the harbour in 3 places</div>', undefined],
  ['<div class="entry-footer">Published by Tern Books on May 4, 2009</div>', undefined],
  ['<p>Posted by Ann Lee on 3 boards, the letter was read by all who came to the harbour that day.</p>', undefined],
])('who has posted is the author: %s', (footer, author) => {
  const page = `<html><head><title>The ferry</title></head><body><div id="c"><h1>The ferry</h1><div class="post">${text}${footer}</div></div></body></html>`
  expect(convert(page).frontMatter.author).toEqual(author)
})

test('a site in brackets behind the heading is none of the title', () => {
  const titled = (heading: string) =>
    convert(
      `<html><head><title>The ferry (Gull Notes)</title></head><body><article><h1>${heading}</h1>${text}</article></body></html>`,
    )
  expect(titled('The ferry').frontMatter.title).toBe('The ferry')
  expect(titled('The ferry (Gull Notes)').frontMatter.title).toBe('The ferry (Gull Notes)')
})

test.each(['The ferry (2021)', 'The ferry (film)', 'The ferry (part 2)'])('%s is a title', (title) => {
  const page = `<html><head><title>${title}</title></head><body><article><h1>The ferry</h1>${text}</article></body></html>`
  expect(convert(page).frontMatter.title).toBe(title)
})

test.each([
  '<h2><span class="mw-headline" id="See_also">See also</span></h2>',
  '<div class="mw-heading mw-heading2"><h2 id="See_also">See also</h2><span class="mw-editsection">[<a href="/e">edit</a>]</span></div>',
])('a wiki says where else to look: %s', (heading) => {
  const list = '<ul><li><a href="/w/Gull">Gull</a></li><li><a href="/w/Tern">Tern</a></li></ul>'
  const box = '<aside class="portable-infobox"><h3>Built in</h3><div>Lund</div></aside>'
  expect(between(`${box}${heading}${list}`)).toBe(
    '## Built in\n\nLund\n\n## See also\n\n- [Gull](/w/Gull)\n- [Tern](/w/Tern)',
  )
  expect(between(`<h2 id="See_also">See also</h2>${list}`)).not.toContain('See also')
})

test('numbers of notes behind names are none of them', () => {
  const authors =
    '<div><span class="authors-item"><a href="/?q=1">Ann Lee</a><sup><a>1</a></sup><span>, </span></span><span class="authors-item"><a>Bob Ray</a></span></div>'
  const page = `<html><head><title>The ferry</title></head><body><article><h1>The ferry</h1>${authors}${text}</article></body></html>`
  expect(convert(page).frontMatter.author).toEqual(['Ann Lee', 'Bob Ray'])
})
