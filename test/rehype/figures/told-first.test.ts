import {expect, test} from 'vitest'
import {convert} from '../../../src/index.ts'

const below = (caption: string, name = 'attribution', tag = 'figcaption') =>
  /a\.jpg\)\n(.*)/.exec(
    convert(
      `[Gulls](https://gull.example/a)\n------\n\n<p>The gate was locked.</p><figure><img src="/a.jpg"><${tag} class="${name}">${caption}</${tag}></figure><p>It stays so.</p>`,
    ).markdown,
  )?.[1]

const told = 'The dock at night, seen from the old pier in March.'

test.each(['attribution', 'credit', 'image-credits'])(
  'a caption that is called %s and tells something first is one',
  (name) => {
    expect(below(`${told} Jo Mar for the Gull`, name)).toBe(`*${told} Jo Mar for the Gull*`)
  },
)

test('a credit in such a caption is one still', () => {
  expect(below(`${told} A gull. <span class="credit">Jo Mar</span>`)).toBe(`*${told} A gull. (Jo Mar)*`)
})

test.each(['class="lead-image__caption"', 'itemprop="caption"'])(
  'what is called by its credit alone is a caption where a part of it is one: %s',
  (mark) => {
    const parts = `<span ${mark}>The old lamp house</span> <span class="lead-image__attribution">Jo Mar</span>`
    expect(below(parts, 'lead-image__credit')).toBe('*The old lamp house (Jo Mar)*')
  },
)

test.each([
  'Jo Mar for the Gull',
  'Jo Mar. Courtesy of the Gull',
  'Ann Gull and Jo Mar, for the archive of the St. Louis Gull',
  'Photo by Ann Gull of the Museum of Harbours and Docks. Used with permission',
  'The Museum of Harbours and Docks of the town / Ann Gull. All rights reserved',
  'The Museum of Harbours and Docks of the town, © Ann Gull. All rights reserved',
  'Collection of the Museum: Harbours and Docks of the town. All rights reserved',
  told,
])('and all of a credit is a credit: %s', (credit) => {
  expect(below(credit)).toBe(`*(${credit})*`)
})

test('what is no <figcaption> and is called a credit is one', () => {
  expect(below(`${told} Jo Mar for the Gull`, 'credit', 'div')).toBe(`*(${told} Jo Mar for the Gull)*`)
})
