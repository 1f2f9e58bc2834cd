import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const text = '<p>The first ships came on Monday, with the morning tide, and the harbour was full of people.</p>'

function rulesOf(picture: string, baseUrl = 'https://gull.example/news/ships') {
  const body = `<main><article><h1>Ships are back</h1>${text.repeat(2)}${picture}${text}</article></main>`
  const source = `<html><head><title>Ships are back</title></head><body>${body}</body></html>`
  const {ledger, markdown} = convert(source, {baseUrl})
  return {rules: ledger.map(({rule}) => rule).filter((rule) => rule.startsWith('images/')), markdown}
}

test.each([
  ['images/face', '<p><a href="/author/ann-lee/"><img src="/ann.jpg" width="96" alt="Ann Lee"></a></p>'],
  ['images/face', '<p><a href="https://gull.example/de/autoren/1"><span><img src="/ann-50x50.jpg"></span></a></p>'],
  ['images/face', '<p><a href="/autor/ann"><img src="/portrait-ann.jpg"></a></p>'],
  ['images/decorative', '<p><a href="/"><img src="/gull.svg" alt="Gull"></a></p>'],
  ['images/decorative', '<p><a href="https://gull.example"><img src="/gull.png" width="300" height="60"></a></p>'],
])('%s: %s', (rule, picture) => {
  expect(rulesOf(picture).rules).toEqual([rule])
})

test.each([
  '<p><a href="/authors"><img src="/all.jpg"></a></p>',
  '<p><a href="https://books.example/author/ann-lee"><img src="/ann.jpg"></a></p>',
  '<figure><a href="/author/ann-lee"><img src="/ann.jpg"></a><figcaption>Ann Lee on the quay</figcaption></figure>',
  '<p><a href="/"><img src="/ships.jpg" width="800" height="600"></a></p>',
  '<p><a href="/author/ann-lee/"><img src="/ann.jpg"></a></p>',
  '<p><a href="/author/ann-lee/"><img src="/ann.jpg" width="1200" height="800"></a></p>',
  '<p><a href="/#map"><img src="/map.png"></a></p>',
  '<p><a href="/ships.jpg"><img src="/ships-small.jpg"></a></p>',
])('a picture stays that leads elsewhere, or is looked at: %s', (picture) => {
  const {rules, markdown} = rulesOf(picture)
  expect(rules).toEqual([])
  expect(markdown).toContain('![')
})

test('on the front page, and in an article from an envelope, it stays', () => {
  const logo = '<p><a href="/"><img src="/gull.svg" alt="Gull"></a></p>'
  expect(rulesOf(logo, 'https://gull.example/').rules).toEqual([])
  expect(convert(`[Ships are back](https://gull.example/ships)\n------\n\n${logo}${text}`).markdown).toContain(
    '![Gull]',
  )
})
