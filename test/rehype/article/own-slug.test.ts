import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const first = 'The harbour opened again on Monday, and the first boat left with the morning tide.'
const second = 'More boats are to follow before the end of the week, said the keeper of the lighthouse.'
const page = (html: string) =>
  convert(
    `<!DOCTYPE html><html><head><title>Boats</title></head><body><article><h1>Boats</h1><p>${first}</p>${html}<p>${second}</p></article></body></html>`,
  ).markdown

test.each([
  ['<h2 id="search-and-rescue">Search and rescue</h2>', 'Search and rescue'],
  ['<h2 id="h-share-of-boats">Share of boats</h2>', 'Share of boats'],
  ['<h3 id="waehler-und-vote">Wähler und Vote</h3>', 'Wähler und Vote'],
  ['<h2 id="comments-by-the-mayor-of-the">Comments by the mayor of the old port</h2>', 'Comments by the mayor'],
  ['<section id="follow-the-money"><h2>Follow the money</h2><p>It went by boat.</p></section>', 'Follow the money'],
  ['<h2 class="follow-up">A second look</h2>', 'A second look'],
  ['<h3 class="subheading" id="nav_1">Keys and ports</h3>', 'Keys and ports'],
])('a heading stays whose id is made of its words: %s', (html, said) => {
  expect(page(html)).toContain(said)
})

test.each([
  '<h2 id="comments">Comments</h2>',
  '<h2 id="related-posts">Related posts</h2>',
  '<h2 id="nav">All boats</h2>',
  '<div id="nav_1"><h2>All boats</h2></div>',
  '<div id="social-media"><h3>Social media</h3><p>We are everywhere.</p></div>',
  '<h3 id="search-form-title">Find a boat</h3>',
  '<h2 class="share-title" id="pass-it-on">Pass it on</h2>',
])('a heading of clutter goes, whatever its id: %s', (html) => {
  expect(page(html)).toBe(`${first}\n\n${second}\n`)
})
