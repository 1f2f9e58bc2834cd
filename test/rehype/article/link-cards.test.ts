import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const first =
  'The harbour opened again on Monday, after a week of storms, and everybody who has a boat went out to sea.'
const second = 'More boats are to follow this week, said the keeper of the old lighthouse, who has seen many of them.'

function converted(card: string) {
  const page = `<html><body><article><h1>Boats</h1><p>${first}</p>${card}<p>${second}</p></article></body></html>`
  const {markdown, ledger} = convert(page)
  const between = markdown.slice(markdown.indexOf(first) + first.length, markdown.indexOf(second)).trim()
  return {between, left: ledger.map(({rule, text, urls}) => [rule, text, urls?.join()])}
}

test('a card says the title and the description of a page, and the rest is in the ledger', () => {
  const icon =
    '<img class="kg-bookmark-icon" src="https://b.example/icon.png"><span class="kg-bookmark-author">Gull</span>'
  const content = `<div><div class="kg-bookmark-title">The old rooms</div><div class="kg-bookmark-description">All that is kept there.</div><div>${icon}</div></div>`
  const card = `<figure class="kg-card kg-bookmark-card"><a class="kg-bookmark-container" href="https://b.example/y">${content}<div><img src="https://b.example/thumb.jpg"></div></a></figure>`
  const {between, left} = converted(card)
  expect(between).toBe('[The old rooms](https://b.example/y)\n\nAll that is kept there.')
  expect(left).toContainEqual(['cards/rest', 'Gull', 'https://b.example/icon.png'])
  expect(left).toContainEqual(['cards/rest', '', 'https://b.example/thumb.jpg'])
})

test('an address says no more than the link', () => {
  const parts =
    '<span><span class="LinkCard-title two-line">The old rooms</span><span class="LinkCard-desc">b.example/y</span></span>'
  const card = `<a class="LinkCard new" href="https://b.example/y">${parts}<span><img src="https://b.example/thumb.jpg"></span></a>`
  expect(converted(card).between).toBe('[The old rooms](https://b.example/y)')
})

test.each([
  [
    'no card',
    '<a class="photo" href="https://b.example/y"><span class="title">Rooms</span><img src="https://b.example/a.jpg"></a>',
  ],
  ['without a title', '<a class="link-card" href="https://b.example/y"><img src="https://b.example/a.jpg"></a>'],
])('a picture stays in a link that is %s', (_what, link) => {
  expect(converted(`<div>${link}</div>`).between).toContain('https://b.example/a.jpg')
})
